/** When reports of a cycle (报送制度) are due, and how far its clocks stand from the due day. */
export interface CycleRule {
  /** RFC 5545 rule of the due days, in the calendar of Asia/Shanghai; null for a report owed once. */
  rrule: string | null
  /** the first due day, which need not fit the rule; without a rule the only one */
  firstDue: string | null
  /** the day from which the first report covers what was done: usually the plan's day of issue */
  coversFrom: string
  /** days before the due day on which a period opens */
  opensBefore: number
  /** days before the due day at whose end figures are cut off (截至); later ones belong to the next period */
  cutoffBefore: number
  /** days after the due day at whose end a period locks */
  locksAfter: number
  /** a due day of rest moves to the next working day; not set: it stays */
  moves?: boolean
}

/** A period (报送期) as the rule plans it. All days are of Asia/Shanghai and belong to the period whole. */
export interface PlannedPeriod {
  name: { zh: string; en: string }
  first: boolean
  coversFrom: string
  cutoffOn: string
  opensOn: string
  /** on time until 24:00 of this day */
  dueOn: string
  /** the due day by the rule, where it was moved from there; null where it stands as the rule has it */
  ruleDueOn: string | null
  locksOn: string
}
