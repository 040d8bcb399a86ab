import { describe, expect, test } from 'vitest'
import { type DirectoryUnit, matchUnitName, prepareMatcher } from './match-unit-name.ts'

const unit = (
  id: string,
  name: string,
  ...others: [string, 'short' | 'former' | 'learned'][]
): DirectoryUnit => ({
  id,
  name,
  names: [{ text: name, kind: 'full' as const }, ...others.map(([text, kind]) => ({ text, kind }))],
})

const directory = [
  unit('env', '云岭市生态环境局', ['市环保局', 'former']),
  unit('forest', '云岭市林业和草原局', ['市林草局', 'short']),
  unit('reform', '云岭市发展和改革委员会'),
  unit('house', '云岭市住房和城乡建设局'),
  unit('water', '云岭市水务局'),
  unit('county', '白鹿县人民政府'),
]
const matcher = prepareMatcher(directory, ['云岭市', '示例省'])
const best = (printed: string) => matchUnitName(printed, matcher)[0]

describe('matchUnitName', () => {
  test.each([
    ['云岭市生态环境局', 'env', 1],
    ['市林草局', 'forest', 0.99],
    ['市环保局', 'env', 0.96],
    ['市生态环境局', 'env', 0.95],
    ['市 水务局', 'water', 0.95],
    ['市发改委', 'reform', 0.88],
    ['市住建局', 'house', 0.88],
    ['市生态环镜局', 'env', 0.82],
    ['市生态环保局', 'env', 0.8],
  ])('%s is %s with %d', (printed, id, score) => {
    expect(best(printed)).toMatchObject({ unitId: id, score })
  })

  test.each(['市财政局', '青松县人民政府', '林业'])('%s is nobody', (printed) => {
    expect(best(printed)).toBeUndefined()
  })
})
