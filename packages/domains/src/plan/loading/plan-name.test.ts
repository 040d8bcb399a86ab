import { expect, test } from 'vitest'
import { planName } from './plan-name.ts'

test.each([
  ['云岭市人民政府办公室关于印发《云岭市湿地保护方案》的通知', '云岭市湿地保护方案'],
  ['关于印发《贯彻落实〈示例省湿地条例〉责任分工方案》的通知', '贯彻落实《示例省湿地条例》责任分工方案'],
  ['云岭市湿地保护方案', '云岭市湿地保护方案'],
  ['云岭市关于加强湿地保护的通知', '云岭市关于加强湿地保护的通知'],
])('%s → %s', (title, name) => {
  expect(planName(title)).toBe(name)
})
