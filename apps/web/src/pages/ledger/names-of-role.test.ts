import type { LedgerDuty } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { namesOfRole, namesThatFit } from './names-of-role.ts'

const duty = (printed: string, measureId: string | null, unitName = printed): LedgerDuty => ({
  id: `${printed}${unitName}${measureId}`,
  unitId: null,
  unitName,
  printed,
  role: 'lead',
  origin: 'printed',
  measureId,
  consolidating: false,
  source: null,
})

test('a collective stands once, as printed', () => {
  const duties = [duty('各县人民政府', null, '白鹿县人民政府'), duty('各县人民政府', null, '青松县人民政府')]
  expect(namesOfRole(duties, 'lead')).toEqual(['各县人民政府'])
})

test('units of measures stand where the task names none of the role', () => {
  expect(namesOfRole([duty('市水务局', 'm1')], 'lead')).toEqual(['市水务局'])
  expect(namesOfRole([duty('市水务局', 'm1'), duty('市林草局', null)], 'lead')).toEqual(['市林草局'])
  expect(namesOfRole([duty('市水务局', 'm1')], 'support')).toEqual([])
})

test('names are shown whole, as many as two lines hold, and at least one', () => {
  const names = ['市林业和草原局', '驻云岭生态环境监测站', '市水务局']
  expect(namesThatFit(names, 400, 2)).toBe(3)
  expect(namesThatFit(names, 180, 2)).toBe(2)
  expect(namesThatFit(names, 130, 2)).toBe(1)
  expect(namesThatFit(names, 60, 1)).toBe(1)
})
