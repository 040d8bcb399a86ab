import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Day, Done, Id, Line, RegionCode, RegionRef, UnitRef } from '../kernel/values.ts'

/**
 * Kinds of units: 统筹办, 人民政府, 党委部门, 政府部门, 垂直管理单位, 事业单位, 开发区管委会, 国有企业农林场,
 * 法院检察院, 社会组织, 其他.
 */
export const unitKinds = [
  'office',
  'government',
  'party',
  'department',
  'vertical',
  'institution',
  'zone',
  'enterprise',
  'justice',
  'organisation',
  'other',
] as const
export const UnitKind = z.enum(unitKinds)
export type UnitKind = z.infer<typeof UnitKind>

/** Kinds of other names: 简称, 曾用名, 从确认中学到的写法. */
export const aliasKinds = ['short', 'former', 'learned'] as const
export const AliasKind = z.enum(aliasKinds)
export type AliasKind = z.infer<typeof AliasKind>

/** Another name of a unit, and where it comes from (a plan's title, a notice, a person). */
export const UnitAlias = z.object({
  id: Id,
  text: z.string(),
  kind: AliasKind,
  source: z.string().nullable(),
})
export type UnitAlias = z.infer<typeof UnitAlias>

const unitCan = z.object({ update: z.boolean() })

/** A unit 单位 in a list. */
export const UnitSummary = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string().nullable(),
  kind: UnitKind,
  /** where it sits */
  region: RegionRef,
  /** whose plans it takes part in */
  planScope: RegionRef,
  parent: UnitRef.nullable(),
  validTo: Day.nullable(),
  can: unitCan,
})
export type UnitSummary = z.infer<typeof UnitSummary>

/** A unit with everything that is known of it. */
export const UnitDetail = UnitSummary.extend({
  /** 主管部门 of a branch or station, which may sit in another region */
  lineSuperior: UnitRef.nullable(),
  validFrom: Day,
  aliases: z.array(UnitAlias),
  /** goes up with every change; send it back with an update */
  revision: z.int(),
})
export type UnitDetail = z.infer<typeof UnitDetail>

const unitFields = {
  name: Line,
  shortName: Line.nullable(),
  kind: UnitKind,
  region: RegionCode,
  planScope: RegionCode,
  parentId: Id.nullable(),
  lineSuperiorId: Id.nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
}

/** The directory of units. `q` is Chinese, pinyin or initials (林业局, linyeju, lyj). */
export const listUnits = defineEndpoint({
  id: 'access.listUnits',
  method: 'GET',
  path: '/api/units',
  title: { zh: '单位名录', en: 'Units' },
  access: 'unit.read',
  input: z.object({
    q: z.string().max(100).optional(),
    /** units that sit in this region or under it */
    region: RegionCode.optional(),
    /** units that take part in the plans of exactly this region */
    planScope: RegionCode.optional(),
    kind: UnitKind.optional(),
    /** units that existed on this day; default: today */
    on: Day.optional(),
    ...pageInput,
  }),
  output: pageOf(UnitSummary).extend({ can: z.object({ create: z.boolean() }) }),
  errors: [],
})

/** One unit. */
export const getUnit = defineEndpoint({
  id: 'access.getUnit',
  method: 'GET',
  path: '/api/units/:id',
  title: { zh: '单位', en: 'Unit' },
  access: 'unit.read',
  input: z.object({ id: Id }),
  output: UnitDetail,
  errors: ['NOT_FOUND'],
})

/** Adds a unit. ALREADY_EXISTS when another unit of that region bears the name. */
export const createUnit = defineEndpoint({
  id: 'access.createUnit',
  method: 'POST',
  path: '/api/units',
  title: { zh: '新增单位', en: 'Add a unit' },
  access: 'unit.manage',
  input: z.object({
    ...unitFields,
    shortName: Line.nullable().default(null),
    parentId: Id.nullable().default(null),
    lineSuperiorId: Id.nullable().default(null),
    /** default: today */
    validFrom: Day.optional(),
    validTo: Day.nullable().default(null),
    aliases: z
      .array(z.object({ text: Line, kind: AliasKind }))
      .max(50)
      .default([]),
  }),
  output: UnitDetail,
  errors: ['ALREADY_EXISTS', 'NOT_FOUND', 'CONFLICT'],
})

/** Changes a unit. Renaming keeps the old name as a former one 曾用名. CONFLICT when `revision` is stale. */
export const updateUnit = defineEndpoint({
  id: 'access.updateUnit',
  method: 'PATCH',
  path: '/api/units/:id',
  title: { zh: '修改单位', en: 'Change a unit' },
  access: 'unit.manage',
  input: z.object(unitFields).partial().extend({ id: Id, revision: z.int() }),
  output: UnitDetail,
  errors: ['NOT_FOUND', 'ALREADY_EXISTS', 'CONFLICT', 'WRONG_STATE'],
})

/** Adds another name. ALREADY_EXISTS when the unit has it. */
export const addUnitAlias = defineEndpoint({
  id: 'access.addUnitAlias',
  method: 'POST',
  path: '/api/units/:id/aliases',
  title: { zh: '新增单位别名', en: 'Add a name of a unit' },
  access: 'unit.manage',
  input: z.object({ id: Id, text: Line, kind: AliasKind, source: Line.nullable().default(null) }),
  output: UnitAlias,
  errors: ['NOT_FOUND', 'ALREADY_EXISTS'],
})

/** Takes another name away. */
export const removeUnitAlias = defineEndpoint({
  id: 'access.removeUnitAlias',
  method: 'DELETE',
  path: '/api/units/:id/aliases/:aliasId',
  title: { zh: '删除单位别名', en: 'Remove a name of a unit' },
  access: 'unit.manage',
  input: z.object({ id: Id, aliasId: Id }),
  output: Done,
  errors: ['NOT_FOUND'],
})
