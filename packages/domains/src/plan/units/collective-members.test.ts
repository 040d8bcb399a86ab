import { expect, test } from 'vitest'
import { collectiveMembers } from './collective-members.ts'

const member = (id: string, kind: string, regionLevel: string) => ({ id, kind, region: '', regionLevel })
const directory = [
  member('city', 'government', 'prefecture'),
  member('county', 'government', 'county'),
  member('bureau', 'department', 'county'),
  member('town', 'government', 'township'),
  member('zone', 'zone', 'prefecture'),
]

test.each([
  ['各县（市、区）人民政府', ['county']],
  ['各县(市、区)', ['county']],
  ['各县区', ['county']],
  ['县（区）政府', ['county']],
  ['各旗县', ['county']],
  ['各乡镇（街道）', ['town']],
  ['各市州人民政府', ['city']],
  ['各县（市、区）人民政府、开发区管委会', ['county', 'zone']],
  ['各有关部门', []],
])('%s means %j', (printed, expected) => {
  expect(collectiveMembers(printed, directory)).toEqual(expected)
})
