/** A row of a sheet, as far as it is filled: cells as text, numbers unrounded, days as 2027-03-05. */
export interface SheetRow {
  /** name of the sheet; empty for CSV */
  sheet: string
  /** as the sheet numbers it, from 1 */
  row: number
  cells: string[]
}

/** Longer texts are cut here: no field takes as much, and the check says so. */
export const longestCell = 40_000
