/** The period that reports are frozen into. */
export interface PeriodPlace {
  id: string
  planId: string
  regionCode: string
  dueOn: string
  /** the year whose values are owed with the period; null where it closes none */
  closesYear: number | null
}
