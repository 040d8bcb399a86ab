import { describe, expect, test } from 'vitest'
import { shortUnits } from '../testing/short-units.ts'
import { plainFlow, squeeze } from '../text/flow.ts'
import { findDashNote } from './dash-note.ts'
import { parseNote } from './parse-note.ts'

const untrusted = { role: null, trusted: false, rule: 'test' } as const

describe('a unit note', () => {
  test.each([
    ['责任单位:市林业局、市水利局;配合单位:云岭海关', '责:市林业局 责:市水利局 配:云岭海关'],
    ['市林业局牵头，市水利局、市财政局配合', '牵:市林业局 配:市水利局 配:市财政局'],
    ['由市林业局负责', '责:市林业局'],
    ['市林业局、财政局按职责分工负责', '责:市林业局 责:财政局'],
    [
      '市自然资源和规划局、市文化和旅游局、市工业和信息化局分别牵头',
      '牵:市自然资源和规划局 牵:市文化和旅游局 牵:市工业和信息化局',
    ],
    ['市林业局和市水利局负责', '责:市林业局 责:市水利局'],
    ['市市场监督管理局、市督查室参与', '配:市市场监督管理局 配:市督查室'],
    ['牵头单位：县林业局；责任单位：各县（市、区）人民政府', '牵:县林业局 责:各县（市、区）人民政府'],
    ['县财政局等有关部门参与，各乡镇人民政府落实', '配:县财政局 配:有关部门 责:各乡镇人民政府'],
    [
      '市法院、市检察院分别牵头，市司法局配合；市纪委监委负责监督',
      '牵:市法院 牵:市检察院 配:市司法局 责:市纪委监委',
    ],
    ['市林业局（牵头）、市水利局', '牵:市林业局 责:市水利局'],
    ['责任单位：区林业局、区水务局，列第一位者为牵头单位，下同', '牵:区林业局 责:区水务局'],
    ['市财政局负责，青松县、白鹿县人民政府配合', '责:市财政局 配:青松县 配:白鹿县人民政府'],
    ['各县、区人民政府负责', '责:各县、区人民政府'],
    ['经济发展局、云岭绿源环保（集团）有限公司负责', '责:经济发展局 责:云岭绿源环保（集团）有限公司'],
    ['市林业局牵头，会同市水利局', '牵:市林业局 责:市水利局'],
    ['市水务局牵头，发改、财政、自然资源等部门按职责分工负责', '牵:市水务局 责:发改 责:财政 责:自然资源'],
    ['供水、供热等企业配合，各街道落实', '配:供水 配:供热 责:各街道'],
    ['州司法局及州直相关单位，各县市人民政府负责', '责:州司法局 责:州直相关单位 责:各县市人民政府'],
    ['市水利局牵头，各县、区人民政府（管委会）负责落实', '牵:市水利局 责:各县、区人民政府（管委会）'],
    ['按职责分工：市工信局、市住建局', '责:市工信局 责:市住建局'],
    ['市水利局负总责，各县区政府具体负责', '责:市水利局 责:各县区政府'],
    ['责任单位：各县（市、区）委、政府', '责:各县（市、区）委、政府'],
    ['责任领导：例某牵头单位：市水利局完成时限：年底前', '牵:市水利局'],
    ['牵头单位：商务厅，责任单位：省供销社', '牵:商务厅 责:省供销社'],
    ['责任单位为县水利局，配合单位为县财政局、白鹿镇人民政府', '责:县水利局 配:县财政局 配:白鹿镇人民政府'],
    ['责任单位：白鹿镇党委、政府，各县、市、区政府', '责:白鹿镇党委、政府 责:各县、市、区政府'],
    ['责任单位：县住建局；验收单位：县生态环境局', '责:县住建局 配:县生态环境局'],
  ])('%s', (text, expected) => {
    expect(shortUnits(parseNote(plainFlow(text), untrusted).units)).toBe(expected)
  })

  test('keeps a blank between names as a border and a blank inside a name as none', () => {
    const note = parseNote(squeeze('责任单位：市林业局 市水 利局', 0), untrusted)
    expect(shortUnits(note.units)).toBe('责:市林业局 责:市水利局')
  })

  test('reads the roles that stand in one cell on several lines', () => {
    const note = parseNote(squeeze('牵头：县水利局\n配合：县林业局、各乡镇（街道）', 0), {
      role: 'responsible',
      trusted: true,
      rule: 'test',
    })
    expect(shortUnits(note.units)).toBe('牵:县水利局 配:县林业局 配:各乡镇（街道）')
  })

  test('takes the deadline that stands among the names', () => {
    const note = parseNote(plainFlow('发展改革委、水利部分别负责，6月底前完成'), untrusted)
    expect(shortUnits(note.units)).toBe('责:发展改革委 责:水利部')
    expect(note.schedule?.text).toBe('6月底前完成')
  })

  test('a deadline may be a list and ends with the bracket it stands in', () => {
    const label = (text: string) => parseNote(plainFlow(text), untrusted).schedule?.text
    expect(label('责任单位：县农业农村局；完成时限：夏收、秋收期间')).toBe('夏收、秋收期间')
    expect(label('责任单位：县林业局；完成时限：长期坚持）二')).toBe('长期坚持')
  })

  test('binds every place that all tasks touch', () => {
    const note = parseNote(
      plainFlow('省林业厅负责。各项任务均涉及相关市（州）人民政府，不再列出，下同'),
      untrusted,
    )
    expect(shortUnits(note.units)).toBe('责:省林业厅')
    expect(note.implied.map(({ unit }) => unit.text)).toEqual(['相关市（州）人民政府'])
  })

  test('binds a unit to every task without listing it here', () => {
    const note = parseNote(
      plainFlow('责任单位：市林业局。以下各项任务均需各县（市、区）落实，不再列出'),
      untrusted,
    )
    expect(shortUnits(note.units)).toBe('责:市林业局')
    expect(note.implied.map((each) => [each.unit.text, each.phrase.text])).toEqual([
      ['各县（市、区）', '以下各项任务均需各县（市、区）落实，不再列出'],
    ])
  })

  test('lists a unit here too where the sentence says so', () => {
    const note = parseNote(plainFlow('市水利局负责，各县（区）政府落实，以下不再单独列出'), untrusted)
    expect(shortUnits(note.units)).toBe('责:市水利局 责:各县（区）政府')
    expect(note.implied.map((each) => each.unit.text)).toEqual(['各县（区）政府'])
  })
})

describe('a label known by its form', () => {
  test.each([
    ['承办部门：区水务局', '责:区水务局'],
    [
      '主抓单位：区林业局；落实主体：各街道办事处、区园林服务中心',
      '牵:区林业局 责:各街道办事处 责:区园林服务中心',
    ],
    ['包联单位：区农业农村局，各镇人民政府', '责:区农业农村局 责:各镇人民政府'],
    ['【分管部门】：区水务局、区财政局', '责:区水务局 责:区财政局'],
    ['归口处室：湿地管理处；帮扶单位：区供销社', '责:湿地管理处 配:区供销社'],
    ['责任：区城管局；业务科室：监测科', '责:区城管局 责:监测科'],
  ])('%s', (text, expected) => {
    expect(shortUnits(parseNote(plainFlow(text), untrusted).units)).toBe(expected)
  })

  test('is less sure and says why', () => {
    const [unit] = parseNote(plainFlow('包联单位：区水务局'), untrusted).units
    expect([unit?.rule, unit?.confidence]).toEqual(['unit.label-form', 0.8])
  })

  test.each(['报送单位：区水务局', '主要单位：共有三家', '监测部门：每月取样一次', '成员单位：区水务局'])(
    'is none: %s',
    (text) => {
      expect(parseNote(plainFlow(text), untrusted).units.map((unit) => unit.rule)).not.toContain(
        'unit.label-form',
      )
    },
  )
})

describe('a note behind a dash', () => {
  test.each([
    ['清理网箱，按月销号。——区林业局、区水务局', '清理网箱，按月销号。', '责:区林业局 责:区水务局'],
    ['完善制度。——区林业局牵头，区水务局配合。', '完善制度。', '牵:区林业局 配:区水务局'],
  ])('%s', (text, rest, expected) => {
    const found = findDashNote(plainFlow(text))
    expect(found?.text.text).toBe(rest)
    expect(shortUnits(found?.note.units ?? [])).toBe(expected)
  })

  test.each(['保护率达到70%——80%。', '推广经验——以某镇为例', '落实制度——按季通报、按年总结'])(
    'is none: %s',
    (text) => {
      expect(findDashNote(plainFlow(text))).toBeNull()
    },
  )
})

test.each([
  ['牵头单位：市林业局；周期：每半年；每月5日、20日各一次', ['每半年', '每月5日、20日各一次'], null],
  [
    '启动条件：《云岭市湿地条例》、《云岭市古树条例》出台后',
    [],
    '《云岭市湿地条例》、《云岭市古树条例》出台后',
  ],
])('labels of periods and conditions: %s', (text, periods, condition) => {
  const note = parseNote(plainFlow(text), untrusted)
  expect(note.periods.map((period) => period.text)).toEqual(periods)
  expect(note.condition?.text ?? null).toBe(condition)
})
