import { describe, expect, it } from 'vitest'
import { type DutyHolder, proposeUnits } from './propose-units.ts'

const unit = (name: string, kind: string, ...roles: DutyHolder['roles'][number][]): DutyHolder => ({
  id: name,
  name,
  kind,
  roles,
  printed: [name.replace('云岭', '')],
})
const units = [
  unit('云岭市林业和草原局', 'department', 'lead', 'responsible'),
  unit('云岭市水务局', 'department', 'responsible'),
  unit('云岭市气象局', 'vertical', 'support'),
  unit('白鹿县人民政府', 'government', 'responsible'),
]

describe('who is proposed to owe a report', () => {
  it.each([
    [['各牵头单位'], ['云岭市林业和草原局']],
    [
      ['各牵头单位', '各县（区）人民政府'],
      ['云岭市林业和草原局', '白鹿县人民政府'],
    ],
    [['各责任单位'], ['云岭市林业和草原局', '云岭市水务局', '白鹿县人民政府']],
    [['市水务局'], ['云岭市水务局']],
    [['市级有关部门'], ['云岭市林业和草原局', '云岭市水务局', '云岭市气象局']],
    [['某某'], ['云岭市林业和草原局', '云岭市水务局', '白鹿县人民政府']],
    [[], ['云岭市林业和草原局', '云岭市水务局', '白鹿县人民政府']],
  ])('%j: %j', (who, expected) => {
    expect(proposeUnits(who, units).map(({ name }) => name)).toEqual(expected)
  })
})
