import type { Figure } from './rate.ts'
import type { Score } from './score.ts'

/** The columns of the table, in order. */
export const scoreColumns = [
  'tasks',
  'unit_roles',
  'schedule',
  'measures',
  'measure_units',
  'recurrences',
  'indicators',
  'species',
  'instruments',
  'reporting',
  'document',
  'anomalies_core',
] as const satisfies readonly (keyof Score)[]
export type ScoreColumn = (typeof scoreColumns)[number]

/** The least figure (F1, or share) a reading must reach in each column. */
export const thresholds: Readonly<Record<ScoreColumn, number>> = {
  tasks: 1,
  unit_roles: 0.99,
  schedule: 1,
  measures: 0.98,
  measure_units: 0.95,
  recurrences: 1,
  indicators: 1,
  species: 0.95,
  instruments: 0.98,
  reporting: 1,
  document: 1,
  anomalies_core: 0.9,
}

/** What a sheet without the prose around it can be held to. */
const tableColumns: ReadonlySet<ScoreColumn> = new Set([
  'tasks',
  'unit_roles',
  'schedule',
  'measures',
  'measure_units',
  'recurrences',
])

/** The figure of a column as one number, null where there is nothing to compare. */
export function singleFigure(score: Score, column: ScoreColumn): number | null {
  const value: Figure | number | boolean | undefined = score[column]
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? value : value[2]
}

/** The columns in which a score stays under the threshold. */
export function findMissed(score: Score, partial: boolean): ScoreColumn[] {
  return scoreColumns.filter((column) => {
    if (partial && !tableColumns.has(column)) return false
    const figure = singleFigure(score, column)
    return figure !== null && figure < thresholds[column]
  })
}
