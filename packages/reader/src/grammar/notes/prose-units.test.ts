import { expect, test } from 'vitest'
import { shortUnits } from '../testing/short-units.ts'
import { plainFlow } from '../text/flow.ts'
import { indexUnits } from '../units/match-unit.ts'
import { findProseUnits } from './prose-units.ts'

const measure = { known: indexUnits(['云岭海关']), tier: 2, helpers: 'responsible', doers: true } as const
const task = { ...measure, helpers: 'support' } as const

test.each([
  ['市林业局牵头建立联席会议机制。', '牵:市林业局'],
  ['市水利局牵头配合省水利厅修编规划。', '牵:市水利局'],
  ['市林业局、市水利局配合省级部门开展普查。', '责:市林业局 责:市水利局'],
  ['市财政局牵头筹措资金，会同有关单位核定标准。', '牵:市财政局 责:有关单位'],
  ['《示例省节水条例》出台后，市林业局牵头制定细则。', '牵:市林业局'],
  ['云岭海关、市林业局牵头，加强口岸查验。', '牵:云岭海关 牵:市林业局'],
  ['市公安局等相关单位开展夜间巡查。', '责:市公安局 责:相关单位'],
  ['市水务局牵头指导县（区）更换老旧管网。', '牵:市水务局 责:县（区）'],
  ['各相关单位依据台账逐项销号。', '责:各相关单位'],
  ['依托市河长制办公室建立调度平台。', ''],
  ['鼓励市科协与街道办事处开办讲堂。', ''],
  ['加强野生动物收容救护中心建设。', ''],
])('a measure: %s', (text, expected) => {
  expect(shortUnits(findProseUnits(plainFlow(text), measure))).toBe(expected)
})

test.each([
  ['由县林业局会同县水利局负责，划定范围。', '责:县林业局 责:县水利局'],
  ['县疾控中心牵头、县林业局和县农业农村局参与，开展监测。', '牵:县疾控中心 配:县林业局 配:县农业农村局'],
  ['打击非法捕猎由县公安局牵头负责，县林业局按职责分工配合。', '牵:县公安局 配:县林业局'],
  ['县融媒体中心主办，县教育局、团县委协办。', '牵:县融媒体中心 配:县教育局 配:团县委'],
  ['水利部门负责建设，财政部门落实资金。', '责:水利部门 责:财政部门'],
  ['县发展改革委编制规划，各镇、街道办事处落实。', '责:县发展改革委 责:各镇、街道办事处'],
  ['县林业局负责调查，省林业科学研究院予以技术指导。', '责:县林业局 配:省林业科学研究院'],
])('a task in prose: %s', (text, expected) => {
  expect(shortUnits(findProseUnits(plainFlow(text), task))).toBe(expected)
})
