import type { SourceBlock } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { nameParts } from './name-parts.ts'
import { splitReport } from './split-report.ts'

const line = (obligationId: string, no: string, title: string | null, text: string) => ({
  obligationId,
  task: { no, title, text },
})
const duties = [
  line('lake', '1', '开展湖区清查', '对全市湖区的采砂点逐一清查并登记造册'),
  line('path', '2', '建设观鸟步道', '在湿地公园建设观鸟步道和解说牌'),
  line('train', '7', '培训护林队伍', '对乡镇护林队伍开展识别和急救培训'),
  line('rule', '12', null, '制定候鸟停歇地轮休办法，报市政府批准后施行'),
]
const paragraphs = (text: string): SourceBlock[] =>
  text
    .trim()
    .split('\n')
    .map((each) => ({
      kind: 'paragraph',
      text: each.trim(),
      start: 0,
      end: 0,
      page: null,
      number: null,
      heading: null,
      align: null,
      size: null,
      bold: null,
    }))
const split = (text: string) => splitReport({ blocks: paragraphs(text) }, duties)
const found = (text: string) => split(text).map(({ obligationId, reason }) => [obligationId, reason])

describe('a report is split into duties', () => {
  it('numbered as the plan is', () => {
    const pieces = split(`
      云岭市林业和草原局一季度工作报告
      1.开展湖区清查。已清查采砂点36处，登记造册。存在问题：部分点位权属不清。下一步，逐点核实权属。
      2.建设观鸟步道。完成选线。
      7.培训护林队伍。举办两期培训，参训120人。`)
    expect(pieces.map(({ obligationId, reason, given }) => [obligationId, reason, given])).toEqual([
      [
        'lake',
        'number',
        {
          claim: 'progress',
          progress: '已清查采砂点36处，登记造册。',
          problem: '部分点位权属不清。',
          next: '逐点核实权属。',
        },
      ],
      ['path', 'number', { claim: 'progress', progress: '完成选线。' }],
      ['train', 'number', { claim: 'progress', progress: '举办两期培训，参训120人。' }],
    ])
    expect(Math.min(...pieces.map(({ confidence }) => confidence))).toBeGreaterThan(0.9)
  })

  it('under its own numbers, with the heading of the task', () => {
    expect(
      found(`
      一、培训护林队伍
      举办两期培训。
      二、建设观鸟步道
      完成选线。`),
    ).toEqual([
      ['train', 'title'],
      ['path', 'title'],
    ])
  })

  it('by the heading in a sentence', () => {
    const [piece] = split('按照方案要求，我局围绕建设观鸟步道，完成选线和招标。')
    expect(piece).toMatchObject({ obligationId: 'path', reason: 'mention', confidence: 0.75 })
  })

  it('by the plan’s number and like words, where the task has no heading', () => {
    const [piece] = split('任务12：候鸟停歇地轮休办法已形成初稿。')
    expect(piece).toMatchObject({ obligationId: 'rule', reason: 'number' })
  })

  it('keeps what follows a duty with it, until a heading of its rank', () => {
    const pieces = split(`
      关于一季度工作情况的报告
      市统筹办：
      一、总体情况
      本季度各项工作有序开展，组织推进到位。
      二、重点任务
      （一）开展湖区清查
      清查36处。
      （1）存在问题：船只不足。
      （二）建设观鸟步道
      完成选线。
      三、下一步打算
      全面加快进度，确保按期完成。`)
    expect(pieces.map(({ obligationId, given }) => [obligationId, given.problem ?? null])).toEqual([
      [null, null],
      ['lake', '船只不足。'],
      ['path', null],
      [null, null],
    ])
    expect([pieces[0], pieces[3]].map((piece) => piece?.text)).toEqual([
      '一、总体情况\n本季度各项工作有序开展，组织推进到位。',
      '三、下一步打算\n全面加快进度，确保按期完成。',
    ])
  })

  it('leaves prose that names no duty to the narrative', () => {
    expect(found('本季度我局认真落实各项部署，总体平稳。\n会议纪要另附，请审阅。')).toEqual([[null, null]])
  })

  it('reads numbers that Word makes by itself', () => {
    const blocks = paragraphs('开展湖区清查\n清查36处。\n建设观鸟步道\n完成选线。')
    const numbered = blocks.map((block, index) =>
      block.kind === 'paragraph' && index % 2 === 0 ? { ...block, number: `${index / 2 + 1}.` } : block,
    )
    expect(
      splitReport({ blocks: numbered }, duties).map(({ obligationId, reason }) => [obligationId, reason]),
    ).toEqual([
      ['lake', 'number'],
      ['path', 'number'],
    ])
  })

  it('doubts a sentence that names two duties', () => {
    const [piece] = split('统筹推进开展湖区清查和建设观鸟步道两项工作，均已启动。')
    expect(piece?.confidence).toBeLessThan(0.5)
  })

  it('does not leave a duty for another mentioned in passing', () => {
    expect(found('1.开展湖区清查\n清查36处，结果供建设观鸟步道选线使用。')).toEqual([['lake', 'number']])
  })

  it('does not take a number for the plan’s where the words are of something else', () => {
    expect(found('7.机关党建。组织集中学习三次，全员参加。')).toEqual([[null, null]])
  })
})

describe('the parts of a piece', () => {
  it.each([
    ['完成两处。', { progress: '完成两处。' }],
    ['存在的主要问题是经费不足。', { problem: '经费不足。' }],
    ['目前仍存在困难：设备老旧；人手不足。', { problem: '设备老旧；人手不足。' }],
    ['进展情况：完成选线。\n问题及困难：资金缺口。', { progress: '完成选线。', problem: '资金缺口。' }],
    ['完成选线。主要原因是雨季。', { progress: '完成选线。', cause: '雨季。' }],
    ['问题：尚缺资金，主要原因是预算未批复。', { problem: '尚缺资金。', cause: '预算未批复。' }],
    ['下一步工作计划：\n1.招标。\n2.开工。', { next: '1.招标。\n2.开工。' }],
    ['下阶段将组织复核。', { next: '将组织复核。' }],
    ['建议市级支持设备购置。', { help: '建议市级支持设备购置。' }],
    ['需协调事项：明确权属。', { help: '明确权属。' }],
    ['对存在问题的点位逐一整改。', { progress: '对存在问题的点位逐一整改。' }],
  ])('%s', (text, parts) => expect(nameParts(text)).toEqual(parts))
})
