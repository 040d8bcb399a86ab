import type { Light, LightSettings } from '@wanwu/contract'
import { addDays } from '../dates/add-days.ts'

/** All that the rule of lights asks of a duty on a day: counts of its accepted steps, not the steps. */
export interface LightTally {
  /** the deadline that the plan prints */
  deadline: string | null
  /** it was done by the day */
  done: boolean
  steps: number
  /** of the steps, such as were due before the day */
  due: number
  /** of the steps, such as were done by the day */
  reached: number
  /** an open step is due from the day on to `blueBefore` days after it */
  stepNear: boolean
}

/** Lag in percentage points, with what it is the difference of; nulls without steps. */
export interface Lag {
  expected: number | null
  reached: number | null
  lag: number | null
}

const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10

/** The share of accepted steps that should be done, the share that is, and by how much it is behind: never negative. */
export function lagOf({ steps, due, reached }: Pick<LightTally, 'steps' | 'due' | 'reached'>): Lag {
  if (steps === 0) return { expected: null, reached: null, lag: null }
  const shares = { expected: share(due, steps), reached: share(reached, steps) }
  return { ...shares, lag: Math.max(0, share(shares.expected - shares.reached, 100)) }
}

/**
 * The colour 亮灯 of a duty on a day, and why. Red: its deadline has passed and it is not done, or it lags further than
 * the settings allow; yellow: it lags; blue: a day comes near. Without a deadline and without steps it is 无时限,
 * whatever time has gone by: elapsed time alone lights nothing.
 */
export function colourOf(
  tally: LightTally,
  settings: LightSettings,
  day: string,
): Pick<Light, 'colour' | 'reason'> {
  const { deadline, steps, stepNear } = tally
  const { blueBefore, redOver, yellowOver } = settings
  const { lag } = lagOf(tally)
  const near = blueBefore !== null && deadline !== null && deadline <= addDays(day, blueBefore)
  if (tally.done) return { colour: 'done', reason: 'completed' }
  if (deadline !== null && deadline < day) return { colour: 'red', reason: 'deadline-passed' }
  if (lag !== null && lag > redOver) return { colour: 'red', reason: 'far-behind' }
  if (lag !== null && lag > yellowOver) return { colour: 'yellow', reason: 'behind' }
  if (deadline === null && steps === 0) return { colour: 'undated', reason: 'no-measure' }
  return near || stepNear ? { colour: 'blue', reason: 'near' } : { colour: 'green', reason: 'on-track' }
}
