import {
  countLights,
  type DutyLight,
  type LightColour,
  lightColours,
  listLights,
  listLitDuties,
} from '@wanwu/contract'
import { lightOf, shanghaiDay } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { readSettings } from '../settings/read-settings.ts'
import { type LitDuty, readAlikeDuties, readDutyFacts } from './read-facts.ts'

/** 职责亮灯: the office sees every unit's, a unit its own, each with its working. */
export const listLightsQuery = defineQuery({
  endpoint: listLights,
  async handler({ client, input, now }) {
    const settings = (await readSettings(client, [input.planId]))(input.planId).lights
    const day = shanghaiDay(now)
    const duties = await readDutyFacts(client, input)
    return {
      lights: duties.map(({ facts, place: _, ...duty }) => ({
        ...duty,
        light: lightOf(facts, settings, day),
      })),
    }
  },
})

/** How many duties wear which light: by the same rule as each light, asked once for all duties that are alike. */
export const countLightsQuery = defineQuery({
  endpoint: countLights,
  async handler({ client, input, now }) {
    const settings = (await readSettings(client, [input.planId]))(input.planId).lights
    const day = shanghaiDay(now)
    const counts = Object.fromEntries(lightColours.map((colour) => [colour, 0])) as Record<
      LightColour,
      number
    >
    for (const { facts, duties } of await readAlikeDuties(client, input.planId))
      counts[lightOf(facts, settings, day).colour] += duties
    return { counts }
  },
})

/** The duties that one of these numbers counts, each with its working. */
export const listLitDutiesQuery = defineQuery({
  endpoint: listLitDuties,
  async handler({ client, input, now }) {
    const { planId, colour, limit } = input
    const settings = (await readSettings(client, [planId]))(planId).lights
    const day = shanghaiDay(now)
    const alike = (await readAlikeDuties(client, planId)).filter(
      ({ facts }) => lightOf(facts, settings, day).colour === colour,
    )
    const duties = await readDutyFacts(client, {
      planId,
      sameLight: alike.map(({ sameLight }) => sameLight),
      after: input.cursor === undefined ? undefined : readCursor(input.cursor),
      limit: limit + 1,
    })
    return pageFrom(
      duties,
      limit,
      ({ place, taskId }: LitDuty) => [place, taskId],
      ({ facts, place: _, ...duty }): DutyLight => ({ ...duty, light: lightOf(facts, settings, day) }),
    )
  },
})
