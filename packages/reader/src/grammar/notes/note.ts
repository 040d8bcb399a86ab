import type { UnitMention, UnitRole } from '@wanwu/contract'
import type { Flow } from '../text/flow.ts'
import type { FirstLeadsScope } from './first-leads.ts'

/** A sentence of a note that binds a unit to every task. */
export interface ImpliedNote {
  readonly unit: Flow
  readonly phrase: Flow
  readonly role: UnitRole
}

/** What a unit note says: units with roles, and what may stand beside them. */
export interface UnitNote {
  readonly units: UnitMention[]
  readonly implied: ImpliedNote[]
  readonly schedule: Flow | null
  readonly outcome: Flow | null
  /** phrases behind 周期：, each a period of its own */
  readonly periods: Flow[]
  /** the phrase behind 启动条件： */
  readonly condition: Flow | null
  /** 列第一位者为牵头单位 */
  readonly firstLeads: FirstLeadsScope | null
}
