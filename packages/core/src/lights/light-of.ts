import type { Light, LightSettings } from '@wanwu/contract'
import { addDays } from '../dates/add-days.ts'

/** The version of this rule; it is kept with every light. */
export const lightRule = 'lights/1'

/** What is known of a duty: dated facts alone. */
export interface DutyFacts {
  /** the deadline that the plan prints */
  deadline: string | null
  /** of the breakdown that the office accepted */
  milestones: readonly { name: string; dueOn: string; doneOn: string | null }[]
  completedOn: string | null
  verified: boolean
  filedLate: number
  filingsDue: number
}

const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10

/**
 * The light 亮灯 of a duty on a day. Red: its deadline, or the day of its last milestone, has passed and it is not
 * done, or it lags further than the settings allow; yellow: it lags; blue: a day comes near. Lag is the share of
 * accepted milestones that should be done less the share that is. Without a deadline and without milestones it is
 * 无时限, whatever time has gone by: elapsed time alone lights nothing.
 */
export function lightOf(duty: DutyFacts, settings: LightSettings, day: string): Light {
  const { milestones, deadline } = duty
  const all = milestones.length
  const isDone = (doneOn: string | null) => doneOn !== null && doneOn <= day
  const expected = all ? share(milestones.filter(({ dueOn }) => dueOn < day).length, all) : null
  const reached = all ? share(milestones.filter(({ doneOn }) => isDone(doneOn)).length, all) : null
  const lag = expected === null || reached === null ? null : Math.max(0, share(expected - reached, 100))
  const open = milestones.filter(({ doneOn }) => !isDone(doneOn))
  const ahead = [deadline, ...open.map(({ dueOn }) => dueOn)].filter((due) => due !== null && due >= day)
  const { blueBefore } = settings
  const near = blueBefore !== null && ahead.some((due) => due !== null && due <= addDays(day, blueBefore))

  const judge = (): Pick<Light, 'colour' | 'reason'> => {
    if (isDone(duty.completedOn)) return { colour: 'done', reason: 'completed' }
    if (deadline !== null && deadline < day) return { colour: 'red', reason: 'deadline-passed' }
    if (lag !== null && lag > settings.redOver) return { colour: 'red', reason: 'far-behind' }
    if (lag !== null && lag > settings.yellowOver) return { colour: 'yellow', reason: 'behind' }
    if (deadline === null && all === 0) return { colour: 'undated', reason: 'no-measure' }
    if (near) return { colour: 'blue', reason: 'near' }
    return { colour: 'green', reason: 'on-track' }
  }
  return {
    ...judge(),
    working: { rule: lightRule, day, settings, ...duty, milestones: [...milestones], expected, reached, lag },
  }
}
