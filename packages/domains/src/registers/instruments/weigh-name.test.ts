import { describe, expect, it } from 'vitest'
import { weighName } from './weigh-name.ts'

const regulation = { instrument: '云岭市湿地保护条例', phrase: '《云岭市湿地保护条例》出台后' }

describe('the name of an instrument', () => {
  it.each([
    ['云岭市湿地保护条例', regulation, { score: 1, sure: true }],
    ['《云岭市湿地保护条例》（修订）', regulation, { score: 1, sure: true }],
    [
      '云岭市湿地保护条例',
      { instrument: '云岭市湿地保护条例', phrase: '湿地条例出台后' },
      { score: 1, sure: false },
    ],
    ['云岭市湿地保护条例实施细则', regulation, { score: 0.9, sure: false }],
    ['云岭市湿地保护办法', regulation, { score: 0.75, sure: false }],
    ['云岭市城市绿化条例', { instrument: '湿地条例', phrase: '湿地条例出台后' }, null],
    ['条', regulation, null],
  ])('%s', (name, waits, fit) => {
    expect(weighName(name, waits)).toEqual(fit)
  })
})
