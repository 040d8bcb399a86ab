import { expect, test } from 'vitest'
import { interpret } from '../interpret.ts'
import { plainDocument } from '../testing/plain-document.ts'

const head = ['云岭市湿地保护实施方案', '云林发〔2024〕8号', '一、重点任务']

/** Anomalies of one code in a plan of one task. */
function find(code: string, ...lines: string[]) {
  return interpret(plainDocument([...head, ...lines, '2024年5月6日']))
    .ledger.anomalies.filter((anomaly) => anomaly.code === code)
    .map(({ where, detail, proposal }) => [
      where,
      proposal?.kind === 'replace-text' ? `${proposal.from}→${proposal.to}` : detail,
    ])
}

test.each([
  ['1.建立档案。健全巡护台帐制度。（责任单位：市林业局）', [['1', '台帐→台账']]],
  ['1.恢复植被。推进草地的的修复。（责任单位：市林业局）', [['1', '推进草地的的修复。→推进草地的修复。']]],
  [
    '1.推广湿地友好型养殖方式。鼓励湿地友型好养殖方式。（责任单位：市林业局）',
    [['1', '湿地友型好养殖方式→湿地友好型养殖方式']],
  ],
  ['1.落实办法。执行《示例省湿地办法的规定。（责任单位：市林业局）', [['1', '“《”没有成对']]],
  ['1.保护野生动植物。加强野生动物救护，做到和和美美。（责任单位：市林业局）', []],
  ['1.建立分级管理制度。推行分级分类管理制度。（责任单位：市林业局）', []],
])('wording: %s', (line, expected) => {
  expect(find('TEXT_SLIP', line)).toEqual(expected)
})

test.each([
  ['1.救护鱼类。放流鲟鲤、岩原鲤。（责任单位：市农业农村局）', [['1', '鲟鲤→鲈鲤']]],
  ['1.救护鱼类。放流鲈鲤、中华倒刺鲃。（责任单位：市农业农村局）', []],
])('species: %s', (line, expected) => {
  expect(find('SPECIES_NAME_SLIP', line)).toEqual(expected)
})

test.each([
  ['1.恢复湿地。落实《示例省湿地规划（2016—2020年）》。（责任单位：市林业局）', 1],
  ['1.恢复湿地。落实《示例省“十三五”湿地保护规划》。（责任单位：市林业局）', 1],
  ['1.恢复湿地。落实《示例省湿地规划（2021—2035年）》。（责任单位：市林业局）', 0],
  ['1.总结经验。评估《示例省湿地规划（2016—2020年）》实施情况。（责任单位：市林业局）', 0],
  ['1.恢复湿地。落实《示例省湿地条例》。（责任单位：市林业局）', 0],
])('instruments past their term: %s', (line, count) => {
  expect(find('OVERDUE_REFERENCE', line)).toHaveLength(count)
})

test('traditional forms and mixed widths of print are one remark each', () => {
  const lines = [
    '落实意見，',
    '完善制度,',
    '加强巡护,',
    '开展监测,',
    '保护湿地，',
    '恢复植被，',
    '加强执法，',
  ]
  expect(find('OCR_VARIANT', `1.保护湿地。${lines.join('健全机制')}（责任单位：市林业局）`)).toEqual([
    ['document', '夹有繁体字：見'],
    ['document', '逗号全角、半角混用'],
  ])
  expect(find('OCR_VARIANT', '1.保护湿地。落实意见。（责任单位：市林业局）')).toEqual([])
})
