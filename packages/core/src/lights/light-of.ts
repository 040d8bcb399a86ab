import type { Light, LightSettings } from '@wanwu/contract'
import { addDays } from '../dates/add-days.ts'
import { colourOf, type LightTally, lagOf } from './colour-of.ts'

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

/** What a day makes of dated facts: ISO dates, the day itself is not past. */
function tallyOf(
  { milestones, deadline, completedOn }: Pick<DutyFacts, 'milestones' | 'deadline' | 'completedOn'>,
  { blueBefore }: LightSettings,
  day: string,
): LightTally {
  const isDone = (doneOn: string | null) => doneOn !== null && doneOn <= day
  const last = blueBefore === null ? null : addDays(day, blueBefore)
  return {
    deadline,
    done: isDone(completedOn),
    steps: milestones.length,
    due: milestones.filter(({ dueOn }) => dueOn < day).length,
    reached: milestones.filter(({ doneOn }) => isDone(doneOn)).length,
    stepNear:
      last !== null &&
      milestones.some(({ dueOn, doneOn }) => !isDone(doneOn) && dueOn >= day && dueOn <= last),
  }
}

/** The light 亮灯 of a duty on a day, by the rule of `colourOf`, with its working. */
export function lightOf(duty: DutyFacts, settings: LightSettings, day: string): Light {
  const tally = tallyOf(duty, settings, day)
  return {
    ...colourOf(tally, settings, day),
    working: { rule: lightRule, day, settings, ...duty, milestones: [...duty.milestones], ...lagOf(tally) },
  }
}
