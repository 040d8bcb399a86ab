import { describe, expect, test } from 'vitest'
import { matchSearch, rankSearch } from './match-search.ts'

const units = [
  { name: '云岭市林业和草原局', keys: ['市林草局', 'yunlingshilinyehecaoyuanju', 'ylslyhcyj', 'slcj'] },
  { name: '松溪区林业局', keys: ['songxiqulinyeju', 'sxqlyj'] },
  { name: '白鹿县人民政府', keys: ['bailuxianrenminzhengfu', 'blxrmzf'] },
]
const keysOf = (unit: (typeof units)[number]) => [unit.name, ...unit.keys]

describe('finding by what was typed', () => {
  test.each([
    ['林草', '云岭市林业和草原局'],
    ['ＳＬＣＪ', '云岭市林业和草原局'],
    ['bai lu', '白鹿县人民政府'],
    ['sxqly', '松溪区林业局'],
  ])('%s finds %s', (typed, name) => {
    expect(rankSearch(typed, units, keysOf)[0]?.name).toBe(name)
  })

  test('nothing typed finds everything, in the order given', () => {
    expect(rankSearch(' ', units, keysOf)).toEqual(units)
    expect(matchSearch('', ['x'])).toBe(true)
  })

  test('what begins with the words comes before what only has them', () => {
    const names = rankSearch('松溪', [{ name: '驻松溪区站', keys: [] }, ...units], keysOf).map(
      (unit) => unit.name,
    )
    expect(names).toEqual(['松溪区林业局', '驻松溪区站'])
  })

  test('what fits nothing is not shown', () => {
    expect(rankSearch('海关', units, keysOf)).toEqual([])
  })
})
