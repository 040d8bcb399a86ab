import { listLights } from '@wanwu/contract'
import { lightOf, shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { readSettings } from '../settings/read-settings.ts'
import { readDutyFacts } from './read-facts.ts'

/** 职责亮灯: the office sees every unit's, a unit its own, each with its working. */
export const listLightsQuery = defineQuery({
  endpoint: listLights,
  async handler({ client, input, now }) {
    const settings = (await readSettings(client, [input.planId]))(input.planId).lights
    const day = shanghaiDay(now)
    const duties = await readDutyFacts(client, input)
    return {
      lights: duties.map(({ facts, ...duty }) => ({ ...duty, light: lightOf(facts, settings, day) })),
    }
  },
})
