import { RegionCode, UnitKind } from '@wanwu/contract'
import { z } from 'zod'

/** What the directory shows; kept in its address. */
export const UnitsView = z.object({
  q: z.string().optional(),
  region: RegionCode.optional(),
  planScope: RegionCode.optional(),
  kind: UnitKind.optional(),
  /** id of the unit that is open, or `new` */
  open: z.string().optional(),
  /** the open unit is being changed */
  edit: z.literal('1').optional(),
})
export type UnitsView = z.infer<typeof UnitsView>
