import type { TableReading, UnitMention, UnitRole } from '@wanwu/contract'
import type { Flow } from '../text/flow.ts'
import type { ScheduleBase } from '../time/parse-schedule.ts'

/** A cell that could not be understood. */
export type BadCell = TableReading['badCells'][number]

/**
 * A text of a row that no note charges. What its own sentences name is read once the names of the whole document are
 * known, into `units`.
 */
export interface Uncharged {
  readonly flow: Flow
  readonly units: UnitMention[]
  /** the role of 配合 and 参与 there */
  readonly helpers: UnitRole
}

/** What rows are read with. */
export interface TableContext {
  /** grows as rows are read */
  readonly uncharged: Uncharged[]
  readonly base: ScheduleBase
  /** heading above the table, where its rows name no section */
  readonly section: string | null
  readonly sheet: string | null
}
