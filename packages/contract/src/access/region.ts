import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Line, RegionCode } from '../kernel/values.ts'

/** Levels of a region 行政区: 省, 市, 县, 乡镇. */
export const regionLevels = ['province', 'prefecture', 'county', 'township'] as const
export const RegionLevel = z.enum(regionLevels)
export type RegionLevel = z.infer<typeof RegionLevel>

/** One version of a region: what its code meant from `validFrom` until the day before `validTo`. */
export const RegionVersion = z.object({
  code: z.string(),
  name: z.string(),
  level: RegionLevel,
  /** code of the region above; null at the top */
  parent: z.string().nullable(),
  validFrom: Day,
  /** null while it lasts */
  validTo: Day.nullable(),
  /** code that took its place when it ended, where one did */
  successor: z.string().nullable(),
})
export type RegionVersion = z.infer<typeof RegionVersion>

const regionCan = z.object({ manage: z.boolean() })

/** The region tree 行政区划 as it stood on a day, parents before children. */
export const listRegions = defineEndpoint({
  id: 'access.listRegions',
  method: 'GET',
  path: '/api/regions',
  title: { zh: '行政区划', en: 'Regions' },
  access: 'signed-in',
  input: z.object({
    /** default: today */
    on: Day.optional(),
    /** only this region and what is under it */
    under: RegionCode.optional(),
  }),
  output: z.object({ items: z.array(RegionVersion.extend({ can: regionCan })), can: regionCan }),
  errors: [],
})

/** One code with all its versions, latest first. */
export const getRegion = defineEndpoint({
  id: 'access.getRegion',
  method: 'GET',
  path: '/api/regions/:code',
  title: { zh: '行政区划沿革', en: 'Versions of a region' },
  access: 'signed-in',
  input: z.object({ code: RegionCode }),
  output: z.object({ code: z.string(), versions: z.array(RegionVersion), can: regionCan }),
  errors: ['NOT_FOUND'],
})

/**
 * Adds a region, or a new version of one (renamed, placed under another). A version still open on
 * `validFrom` ends that day. WRONG_STATE when it would begin before the present version did.
 */
export const addRegionVersion = defineEndpoint({
  id: 'access.addRegionVersion',
  method: 'POST',
  path: '/api/regions',
  title: { zh: '新增或变更行政区划', en: 'Add a version of a region' },
  access: 'region.manage',
  input: z.object({
    code: RegionCode,
    name: Line,
    level: RegionLevel,
    parent: RegionCode.nullable(),
    validFrom: Day,
  }),
  output: RegionVersion,
  errors: ['NOT_FOUND', 'WRONG_STATE', 'CONFLICT'],
})

/** Ends a region 撤销, naming the code that takes its place where one does. WRONG_STATE when it has ended. */
export const closeRegion = defineEndpoint({
  id: 'access.closeRegion',
  method: 'POST',
  path: '/api/regions/:code/close',
  title: { zh: '撤销行政区划', en: 'End a region' },
  access: 'region.manage',
  input: z.object({ code: RegionCode, validTo: Day, successor: RegionCode.nullable().default(null) }),
  output: RegionVersion,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
