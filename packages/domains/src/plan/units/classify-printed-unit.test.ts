import { expect, test } from 'vitest'
import { classifyPrintedUnit } from './classify-printed-unit.ts'

test.each([
  ['市生态环境局', 'unit'],
  ['云岭海关', 'unit'],
  ['白鹿县人民政府', 'unit'],
  ['县林业和草原局', 'unit'],
  ['区城市管理局', 'unit'],
  ['各县（市、区）人民政府', 'collective'],
  ['各县(市、区)', 'collective'],
  ['各县区', 'collective'],
  ['县（区）政府', 'collective'],
  ['各乡镇人民政府', 'collective'],
  ['各乡镇（街道）', 'collective'],
  ['各市州人民政府', 'collective'],
  ['各县（市、区）党委和人民政府', 'collective'],
  ['各责任单位', 'reference'],
  ['市级各相关部门', 'reference'],
  ['有关单位', 'reference'],
  ['牵头单位', 'reference'],
  ['市直有关部门', 'reference'],
  ['各有关部门', 'reference'],
  ['各成员单位', 'reference'],
])('%s is %s', (printed, kind) => {
  expect(classifyPrintedUnit(printed)).toBe(kind)
})
