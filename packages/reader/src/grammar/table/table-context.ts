import type { TableReading } from '@wanwu/contract'
import type { ProseContext } from '../notes/prose-units.ts'
import type { ScheduleBase } from '../time/parse-schedule.ts'

/** A cell that could not be understood. */
export type BadCell = TableReading['badCells'][number]

/** What rows are read with. */
export interface TableContext {
  readonly prose: ProseContext
  readonly base: ScheduleBase
  /** heading above the table, where its rows name no section */
  readonly section: string | null
  readonly sheet: string | null
}
