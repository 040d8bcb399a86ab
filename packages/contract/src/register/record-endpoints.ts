import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Id, Line, RegionCode } from '../kernel/values.ts'
import { evidenceMediaTypes } from '../reporting/evidence.ts'
import { FieldKey, RegisterKey } from './field.ts'
import {
  OfferedAct,
  RecordAct,
  RecordDue,
  RecordFile,
  RecordValues,
  RegisterRecord,
  RelatedRecords,
} from './record.ts'

/** One condition of a list: a value of a choice, unit, region (with all under it), yes-no or `state`; or a range of days or numbers. */
export const RecordFilter = z.object({
  field: FieldKey,
  is: z
    .array(z.union([z.string().max(200), z.boolean()]))
    .max(200)
    .optional(),
  from: z.union([z.string().max(40), z.number()]).optional(),
  to: z.union([z.string().max(40), z.number()]).optional(),
})
export type RecordFilter = z.infer<typeof RecordFilter>

/** Conditions, all of which hold. Travels in the address as JSON. */
export const RecordFilters = z.array(RecordFilter).max(20)

/** What a list, its counts, its map and its export are asked for; the same everywhere, so that a link reproduces it. */
export const listInput = {
  register: RegisterKey,
  /** Chinese, pinyin or initials */
  q: z.string().trim().max(100).optional(),
  where: z.string().max(6000).optional(),
  /** `west,south,east,north` in degrees */
  within: z.string().max(100).optional(),
  voided: z.stringbool().optional(),
  /** `field` or `-field`; newest first where absent */
  sort: z.string().max(60).optional(),
}

export const listRecords = defineEndpoint({
  id: 'registers.listRecords',
  method: 'GET',
  path: '/api/registers/:register/records',
  title: { zh: '台账记录', en: 'Records of a register' },
  access: 'register.read',
  input: z.object({ ...listInput, ...pageInput }),
  output: pageOf(RegisterRecord),
  errors: ['NOT_FOUND'],
})

export const countRecords = defineEndpoint({
  id: 'registers.countRecords',
  method: 'GET',
  path: '/api/registers/:register/counts',
  title: { zh: '台账计数', en: 'Counts of a register' },
  access: 'register.read',
  input: z.object(listInput),
  output: z.object({
    /** at most 10,000: `more` says that there are further ones */
    count: z.int(),
    more: z.boolean(),
    facets: z.array(
      z.object({
        field: z.string(),
        values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
      }),
    ),
  }),
  errors: ['NOT_FOUND'],
})

export const listPlaces = defineEndpoint({
  id: 'registers.listPlaces',
  method: 'GET',
  path: '/api/registers/:register/places',
  title: { zh: '台账上图', en: 'Places of a register' },
  access: 'register.read',
  input: z.object(listInput),
  /** GeoJSON; at most 2,000 features, `more` says that there are further ones */
  output: z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: Id,
        geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
        properties: z.object({
          title: z.string(),
          state: z.string(),
          colour: z.string().nullable(),
          blurred: z.boolean(),
        }),
      }),
    ),
    more: z.boolean(),
  }),
  errors: ['NOT_FOUND'],
})

export const getRecord = defineEndpoint({
  id: 'registers.getRecord',
  method: 'GET',
  path: '/api/registers/:register/records/:id',
  title: { zh: '一条记录', en: 'One record' },
  access: 'register.read',
  input: z.object({ register: RegisterKey, id: Id }),
  output: z.object({
    record: RegisterRecord,
    acts: z.array(RecordAct),
    files: z.array(RecordFile),
    related: z.array(RelatedRecords),
    due: z.array(RecordDue),
    offered: z.array(OfferedAct),
    can: z.object({ change: z.boolean(), attach: z.boolean(), void: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const createRecord = defineEndpoint({
  id: 'registers.createRecord',
  method: 'POST',
  path: '/api/registers/:register/records',
  title: { zh: '新增记录', en: 'Add a record' },
  access: 'register.write',
  input: z.object({
    register: RegisterKey,
    region: RegionCode.optional(),
    unit: Id.optional(),
    values: RecordValues,
  }),
  output: z.object({ id: Id, revision: z.int() }),
  errors: ['NOT_FOUND', 'ALREADY_EXISTS'],
})

export const changeRecord = defineEndpoint({
  id: 'registers.changeRecord',
  method: 'PATCH',
  path: '/api/registers/:register/records/:id',
  title: { zh: '修改记录', en: 'Change a record' },
  access: 'register.write',
  input: z.object({ register: RegisterKey, id: Id, revision: z.int(), values: RecordValues }),
  output: z.object({ id: Id, revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const actOnRecord = defineEndpoint({
  id: 'registers.act',
  method: 'POST',
  path: '/api/registers/:register/records/:id/acts',
  title: { zh: '办理', en: 'Do an act on a record' },
  access: 'register.write',
  input: z.object({
    register: RegisterKey,
    id: Id,
    revision: z.int(),
    /** key of a transition, or `void` */
    act: FieldKey,
    values: RecordValues.default({}),
    note: z.string().trim().max(2000).nullable().default(null),
  }),
  output: z.object({ id: Id, revision: z.int(), state: z.string() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE'],
})

export const addRecordFile = defineEndpoint({
  id: 'registers.addFile',
  method: 'POST',
  path: '/api/registers/:register/records/:id/files',
  title: { zh: '添加附件', en: 'Attach a file' },
  access: 'register.write',
  input: z.object({ register: RegisterKey, id: Id, field: FieldKey, fileName: Line }),
  output: RecordFile,
  upload: { maxBytes: 50_000_000 },
  errors: [
    'NOT_FOUND',
    'WRONG_STATE',
    'TOO_LARGE',
    'EMPTY_FILE',
    'UNSUPPORTED_FORMAT',
    'SECRET_MARKED',
    'ENCRYPTED',
    'DAMAGED',
    'ARCHIVE_BOMB',
  ],
})

export const getRecordFile = defineEndpoint({
  id: 'registers.getFile',
  method: 'GET',
  path: '/api/registers/:register/records/:id/files/:file',
  title: { zh: '下载附件', en: 'Download a file' },
  access: 'register.read',
  input: z.object({ register: RegisterKey, id: Id, file: Id }),
  output: z.null(),
  binary: evidenceMediaTypes,
  errors: ['NOT_FOUND'],
})

export const removeRecordFile = defineEndpoint({
  id: 'registers.removeFile',
  method: 'DELETE',
  path: '/api/registers/:register/records/:id/files/:file',
  title: { zh: '撤下附件', en: 'Take a file away' },
  access: 'register.write',
  input: z.object({ register: RegisterKey, id: Id, file: Id }),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
