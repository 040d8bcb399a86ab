import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id, Instant, Line, RegionCode, RegionRef, UnitRef } from '../kernel/values.ts'
import { RegisterKey } from './field.ts'
import { FieldValue } from './record.ts'

const Words = z.object({ zh: z.string(), en: z.string() })

/**
 * What a column of a workbook is taken for: a field (`problem`), a part of one (`place.longitude`, `term.to`), or
 * the record's own unit and region (`@unit`, `@region`).
 */
export const ColumnTarget = z
  .string()
  .regex(/^(?:@unit|@region|[a-z][A-Za-z0-9]{0,39}(?:\.(?:from|to|longitude|latitude|wkt))?)$/)

/** 导入: `checking` and `storing` are done beside requests, and can be left. */
export const ImportState = z.enum(['checking', 'checked', 'storing', 'done', 'failed', 'discarded'])
export type ImportState = z.infer<typeof ImportState>

/** A cell that cannot be taken: where it is, what is wrong, what to do. */
export const ImportFault = z.object({
  /** `台账!C12`; the row alone (`台账!12`) where a whole row is meant */
  address: z.string(),
  row: z.int(),
  heading: z.string(),
  /** the first characters of what stands there */
  value: z.string(),
  message: Words,
  next: Words,
})
export type ImportFault = z.infer<typeof ImportFault>

/** A row whose record is there already, and what would change. Values that the caller may not see are left out. */
export const ImportDifference = z.object({
  row: z.int(),
  id: Id,
  title: z.string(),
  changes: z.array(
    z.object({ field: z.string(), before: FieldValue.optional(), after: FieldValue.optional() }),
  ),
})
export type ImportDifference = z.infer<typeof ImportDifference>

/** Most faults and differences that are kept one by one; beyond that they are counted. */
export const mostShown = 500

/** One import from its upload to its end. */
export const RegisterImport = z.object({
  id: Id,
  fileName: z.string(),
  state: ImportState,
  unit: UnitRef,
  region: RegionRef,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  columns: z.array(z.object({ heading: z.string(), target: ColumnTarget.nullable() })),
  /** what a column can be taken for, in the order of the form */
  targets: z.array(z.object({ key: ColumnTarget, labels: Words, required: z.boolean() })),
  /** the first rows below the headings, as the file has them */
  sample: z.array(z.array(z.string())),
  /** rows looked at so far; blank ones are not counted */
  rowsRead: z.int(),
  counts: z.object({ add: z.int(), update: z.int(), same: z.int(), bad: z.int() }),
  /** the first of them by row; `faultCount` are all */
  faults: z.array(ImportFault),
  faultCount: z.int(),
  differences: z.array(ImportDifference),
  /** why it failed as a whole */
  error: z.object({ message: Words, next: Words }).nullable(),
  added: z.int(),
  updated: z.int(),
  can: z.object({ map: z.boolean(), confirm: z.boolean(), discard: z.boolean() }),
})
export type RegisterImport = z.infer<typeof RegisterImport>

const one = { register: RegisterKey, id: Id }

export const startImport = defineEndpoint({
  id: 'registers.startImport',
  method: 'POST',
  path: '/api/registers/:register/imports',
  title: { zh: '导入工作簿', en: 'Import a workbook' },
  access: 'register.write',
  input: z.object({
    register: RegisterKey,
    fileName: Line,
    /** who keeps rows that name no unit; the caller's own where absent */
    unit: Id.optional(),
    region: RegionCode.optional(),
  }),
  output: z.object({ id: Id }),
  upload: { maxBytes: 50_000_000 },
  errors: [
    'NOT_FOUND',
    'TOO_LARGE',
    'EMPTY_FILE',
    'UNSUPPORTED_FORMAT',
    'SECRET_MARKED',
    'ENCRYPTED',
    'DAMAGED',
    'UNKNOWN_ENCODING',
    'ARCHIVE_BOMB',
    'READ_LIMIT',
  ],
})

export const getImport = defineEndpoint({
  id: 'registers.getImport',
  method: 'GET',
  path: '/api/registers/:register/imports/:id',
  title: { zh: '导入进度与问题', en: 'An import: progress and faults' },
  access: 'register.write',
  input: z.object(one),
  output: RegisterImport,
  errors: ['NOT_FOUND'],
})

export const listImports = defineEndpoint({
  id: 'registers.listImports',
  method: 'GET',
  path: '/api/registers/:register/imports',
  title: { zh: '我的导入', en: 'Imports of one’s own' },
  access: 'register.write',
  input: z.object({ register: RegisterKey }),
  /** the newest twenty */
  output: z.object({
    items: z.array(
      RegisterImport.pick({
        id: true,
        fileName: true,
        state: true,
        startedAt: true,
        added: true,
        updated: true,
      }),
    ),
  }),
  errors: ['NOT_FOUND'],
})

export const mapImport = defineEndpoint({
  id: 'registers.mapImport',
  method: 'PUT',
  path: '/api/registers/:register/imports/:id',
  title: { zh: '确认表头对应关系', en: 'Say what the columns are' },
  access: 'register.write',
  input: z.object({
    ...one,
    /** a target for each column in their order, null for one that is not read */
    targets: z.array(ColumnTarget.nullable()).max(200),
  }),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const confirmImport = defineEndpoint({
  id: 'registers.confirmImport',
  method: 'POST',
  path: '/api/registers/:register/imports/:id/confirm',
  title: { zh: '确认导入', en: 'Store what was checked' },
  access: 'register.write',
  input: z.object({
    ...one,
    /** rows whose record is there already: all of them, none, or these rows */
    update: z.union([z.enum(['all', 'none']), z.array(z.int()).max(mostShown)]).default('none'),
    /** take the good rows although there are bad ones */
    leaveOutBad: z.boolean().default(false),
  }),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const discardImport = defineEndpoint({
  id: 'registers.discardImport',
  method: 'DELETE',
  path: '/api/registers/:register/imports/:id',
  title: { zh: '放弃导入', en: 'Drop an import' },
  access: 'register.write',
  input: z.object(one),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
