/** How a time limit is counted: 工作日, 自然日, 月; or a day that a rule or paper names outright. */
export type ClockRule =
  | { count: 'workdays' | 'days' | 'months'; amount: number; moves: boolean }
  | { count: 'named'; on: string; moves: boolean }

/** 中止: days that are not counted, both included; `to` is null while it lasts. */
export interface Pause {
  from: string
  to: string | null
  reason: string
}

/** 延期: more time of the same kind as the rule counts, or until a day; by whom and why. */
export interface ClockExtension {
  more: { amount: number } | { until: string }
  reason: string
  by: string
}

/** What a clock runs on. `startedOn` itself is not counted: the first day is the one after it. */
export interface ClockFacts {
  startedOn: string
  pauses?: readonly Pause[]
  extensions?: readonly ClockExtension[]
}
