import { defaultLights, type LightSettings } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { type DutyFacts, lightOf, lightRule } from './light-of.ts'

const none: DutyFacts = {
  deadline: null,
  milestones: [],
  completedOn: null,
  verified: false,
  filedLate: 0,
  filingsDue: 0,
}
const day = '2027-06-30'
/** Ten milestones, the first `due` of them due yesterday, the first `done` done. */
const ten = (due: number, done: number) =>
  Array.from({ length: 10 }, (_, at) => ({
    name: `节点${at + 1}`,
    dueOn: at < due ? '2027-06-29' : '2027-12-31',
    doneOn: at < done ? '2027-06-01' : null,
  }))
const blue: LightSettings = { ...defaultLights, blueBefore: 15 }

describe('lights', () => {
  it.each<[string, Partial<DutyFacts>, LightSettings, string, string]>([
    ['nothing to measure by', {}, defaultLights, 'undated', 'no-measure'],
    [
      'nothing to measure by, always late',
      { filedLate: 4, filingsDue: 4 },
      defaultLights,
      'undated',
      'no-measure',
    ],
    ['deadline ahead', { deadline: '2028-12-31' }, defaultLights, 'green', 'on-track'],
    ['deadline today', { deadline: day }, defaultLights, 'green', 'on-track'],
    ['deadline yesterday', { deadline: '2027-06-29' }, defaultLights, 'red', 'deadline-passed'],
    [
      'deadline passed, done',
      { deadline: '2027-06-29', completedOn: '2027-06-28' },
      defaultLights,
      'done',
      'completed',
    ],
    [
      'done tomorrow is not done',
      { deadline: '2027-06-29', completedOn: '2027-07-01' },
      defaultLights,
      'red',
      'deadline-passed',
    ],
    ['no deadline, done', { completedOn: '2027-01-01' }, defaultLights, 'done', 'completed'],
    ['10 points behind', { milestones: ten(4, 3) }, defaultLights, 'green', 'on-track'],
    ['20 points behind', { milestones: ten(5, 3) }, defaultLights, 'yellow', 'behind'],
    ['30 points behind', { milestones: ten(5, 2) }, defaultLights, 'yellow', 'behind'],
    ['40 points behind', { milestones: ten(5, 1) }, defaultLights, 'red', 'far-behind'],
    ['ahead of its milestones', { milestones: ten(1, 6) }, defaultLights, 'green', 'on-track'],
    [
      'behind, and the deadline is far',
      { milestones: ten(5, 1), deadline: '2030-12-31' },
      defaultLights,
      'red',
      'far-behind',
    ],
    ['near, blue off', { deadline: '2027-07-05' }, defaultLights, 'green', 'on-track'],
    ['near, blue on', { deadline: '2027-07-05' }, blue, 'blue', 'near'],
    [
      'near a milestone',
      { milestones: [{ name: '验收', dueOn: '2027-07-15', doneOn: null }] },
      blue,
      'blue',
      'near',
    ],
    ['one day too far', { deadline: '2027-07-16' }, blue, 'green', 'on-track'],
    ['behind goes before near', { milestones: ten(5, 3), deadline: '2027-07-01' }, blue, 'yellow', 'behind'],
    [
      'other thresholds',
      { milestones: ten(5, 3) },
      { ...defaultLights, yellowOver: 20 },
      'green',
      'on-track',
    ],
  ])('%s', (_, facts, settings, colour, reason) => {
    expect(lightOf({ ...none, ...facts }, settings, day)).toMatchObject({ colour, reason })
  })

  it('stay dark however much time goes by', () => {
    for (const later of ['2027-07-01', '2030-01-01', '2099-12-31']) {
      expect(lightOf(none, blue, later).colour).toBe('undated')
    }
  })

  it('open to their working', () => {
    const facts = { ...none, milestones: ten(5, 3), filedLate: 1, filingsDue: 2 }
    expect(lightOf(facts, defaultLights, day).working).toEqual({
      ...facts,
      rule: lightRule,
      day,
      settings: defaultLights,
      expected: 50,
      reached: 30,
      lag: 20,
    })
  })

  it('come out the same when they are worked out again from their working', () => {
    for (let due = 0; due <= 10; due++) {
      for (let done = 0; done <= 10; done++) {
        const light = lightOf({ ...none, milestones: ten(due, done) }, blue, day)
        expect(lightOf(light.working, light.working.settings, light.working.day)).toMatchObject({
          colour: light.colour,
          reason: light.reason,
        })
      }
    }
  })
})
