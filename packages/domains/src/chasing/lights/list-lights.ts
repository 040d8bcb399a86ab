import {
  countLights,
  type DutyLight,
  type LightColour,
  lightColours,
  listLights,
  listLitDuties,
} from '@wanwu/contract'
import { colourOf, lightOf, shanghaiDay } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { readSettings } from '../settings/read-settings.ts'
import { type LitDuty, readDutyFacts } from './read-facts.ts'
import { readTallies, tallyDays } from './read-tallies.ts'

/** 职责亮灯: the office sees every unit's, a unit its own, each with its working. */
export const listLightsQuery = defineQuery({
  endpoint: listLights,
  async handler({ client, input, now }) {
    const settings = (await readSettings(client, [input.planId]))(input.planId).lights
    const day = shanghaiDay(now)
    const duties = await readDutyFacts(client, input)
    return {
      lights: duties.map(({ facts, ordinal: _, ...duty }) => ({
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
    for (const { tally, duties } of await readTallies(client, input.planId, settings, day))
      counts[colourOf(tally, settings, day).colour] += duties
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
    const alike = (await readTallies(client, planId, settings, day)).filter(
      ({ tally }) => colourOf(tally, settings, day).colour === colour,
    )
    const duties = await readDutyFacts(client, {
      planId,
      alike: { days: tallyDays(settings, day), looks: alike.map(({ sameLight }) => sameLight) },
      after: input.cursor === undefined ? undefined : readCursor(input.cursor),
      limit: limit + 1,
    })
    return pageFrom(
      duties,
      limit,
      ({ ordinal, unitId }: LitDuty) => [ordinal, unitId],
      ({ facts, ordinal: _, ...duty }): DutyLight => ({ ...duty, light: lightOf(facts, settings, day) }),
    )
  },
})
