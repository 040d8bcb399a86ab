import type { ImportDifference, ImportFault, RecordValues } from '@wanwu/contract'
import type { KeyInRegion, RowDraft, RowFault, RowPlan } from '@wanwu/register'
import type { EquippedRegister } from '../store/find-register.ts'
import type { ImportCounts, ImportRow } from './import-row.ts'
import type { NameShelf } from './resolve-names.ts'

/** A row on its way: where it stands in the file, what it says. */
export interface DraftedRow {
  row: number
  cells: readonly string[]
  draft: RowDraft
  /** what a new record of it can be found by */
  search: string
}

/** A row that is ready to be stored, as `register_import_row` keeps it. */
export interface ReadyRow {
  [column: string]: unknown
  row: number
  action: 'add' | 'update'
}

/** What an import has found so far; one for a run, filled slice by slice. */
export interface ImportFindings {
  counts: ImportCounts
  faults: ImportFault[]
  faultCount: number
  differences: ImportDifference[]
}

/** What rows are judged with. */
export interface JudgeWorld {
  register: EquippedRegister
  item: ImportRow
  plan: RowPlan
  shelf: NameShelf
  /** whether the actor may write for a unit in a region, by both */
  allowed: Map<string, boolean>
  /** plan scope by unit */
  scopes: Map<string, string>
  /** rows of the file by business key */
  seen: Map<string, number>
  now: Date
}

/** A row whose names are ids by now, and of which it is settled who keeps it and where. */
export interface Placed extends DraftedRow {
  faults: RowFault[]
  values: RecordValues
  unit: string
  region: string
  key: KeyInRegion | null
}

/** Whether the actor sees values of a class of the records of a unit. */
export type Sees = (visibility: string, unit: string) => boolean
