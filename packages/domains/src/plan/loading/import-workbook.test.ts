import type { Ledger, MatchAnswers, MatchChoice, PrintMatching, Reading } from '@wanwu/contract'
import { readDocument } from '@wanwu/reader'
import { writeLedgerXlsx } from '@wanwu/writer'
import { dropColumns, openSheet, rename, type TaskSheet, writeSheet } from '@wanwu/writer/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { foldEdits } from '../draft/apply-edits.ts'
import { sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { firstPrint } from '../testing/sample-plan.ts'
import { compareLedgers } from '../versions/compare-ledgers.ts'
import { askMatches } from './ask-matches.ts'
import type { FollowedPrint } from './follow-print.ts'
import { settleMatches } from './settle-matches.ts'

let print: FollowedPrint

beforeAll(async () => {
  const { ledger } = await readDocument(new TextEncoder().encode(firstPrint))
  const [first] = ledger.tasks
  if (first) {
    first.measures = [
      {
        ...sampleTask('t1m1', { no: '（1）', text: '布设样线样点。', units: unitsOf('责任:市水务局') }),
        schedule: { start: null, end: '2026-06-30', ongoing: false, label: '2026年6月底前' },
      },
      {
        ...sampleTask('t1m2', { no: '（2）', text: '编制名录。' }),
        schedule: { ...first.schedule, label: null, end: null },
      },
    ]
  }
  print = { versionId: 'v1', ordinal: 1, ledger, dropped: [] }
})

/** The ledger as a workbook, changed by hand, and read again. */
async function importing(change: (sheet: TaskSheet) => void): Promise<Reading> {
  const sheet = await openSheet(await writeLedgerXlsx(print.ledger))
  change(sheet)
  return readDocument(await writeSheet(sheet))
}

const asked = ({ questions }: PrintMatching) => questions.map(({ id, reason }) => `${id} ${reason}`)

/** The ledger once the answers are taken, and how it differs from the one in force. */
function settle(reading: Reading, answers: Record<string, MatchChoice> = {}) {
  const given: MatchAnswers = { against: 'v1', answers, rest: 'proposal' }
  const { edits } = settleMatches(print, reading, given)
  const { ledger, continues } = foldEdits(reading.ledger, edits)
  return { ledger, ...compareLedgers(print.ledger, ledger, continues) }
}

const row = (sheet: TaskSheet, no: string) => {
  const found = sheet.rows.find((one) => one.序号 === no)
  if (!found) throw new Error(`No row ${no}`)
  return found
}
const moveToEnd = (sheet: TaskSheet, heading: string) => {
  sheet.headings = [...sheet.headings.filter((one) => one !== heading), heading]
}
/** Every column that says nothing of what a task is. */
const allButWords = ['牵头单位', '责任单位', '配合单位', '完成时限', '周期', '备注', '工作举措', '章节']

const harmless: [name: string, change: (sheet: TaskSheet) => void][] = [
  ['as it was exported', () => {}],
  [
    'with its columns in another order',
    (sheet) => {
      for (const heading of ['序号', '牵头单位', '工作内容']) moveToEnd(sheet, heading)
    },
  ],
  [
    'with headings that say the same',
    (sheet) => {
      rename(sheet, '序号', '编号')
      rename(sheet, '重点任务', '任务名称')
      rename(sheet, '牵头单位', '牵头部门')
      rename(sheet, '责任单位', '责任部门')
      rename(sheet, '配合单位', '协办单位')
      rename(sheet, '完成时限', '完成时间')
    },
  ],
  [
    'with a column of its own',
    (sheet) => {
      sheet.headings.push('联系电话')
      for (const one of sheet.rows) one.联系电话 = one.序号 === null ? null : '0000-0000000'
    },
  ],
  [
    'with its rows in another order',
    (sheet) => {
      for (const [index, one] of sheet.rows.entries()) one.章节 ??= sheet.rows[index - 1]?.章节 ?? null
      sheet.rows.push(...sheet.rows.splice(3, 1))
    },
  ],
  ['without the lines above the headings', (sheet) => void sheet.lines.splice(0)],
  ['without deadlines', (sheet) => dropColumns(sheet, '完成时限')],
  ['without the units that support', (sheet) => dropColumns(sheet, '配合单位')],
  ['without chapters and headings', (sheet) => dropColumns(sheet, '章节', '重点任务')],
  [
    'without measures',
    (sheet) => {
      dropColumns(sheet, '工作举措')
      sheet.rows = sheet.rows.filter((one) => one.序号 !== null)
    },
  ],
]

describe('a ledger comes back as a workbook', () => {
  test.each(harmless)('%s: nothing is asked, nothing of the ledger is lost', async (_, change) => {
    const reading = await importing(change)
    expect(asked(askMatches(print, reading))).toEqual([])
    const { counts, ledger, indicators, clauses } = settle(reading)
    expect(clauses.filter(({ kind }) => kind === 'changed')).toEqual([])
    expect(counts).toMatchObject({ added: 0, dropped: 0, changed: 0 })
    expect(indicators).toEqual([])
    expect(ledger.reporting.length).toBe(print.ledger.reporting.length)
    expect(ledger.implied.map(({ unit }) => unit)).toEqual(print.ledger.implied.map(({ unit }) => unit))
    expect(ledger.tasks.map(({ id, ...task }) => times(task)).sort()).toEqual(
      print.ledger.tasks.map(times).sort(),
    )
  })

  test('a table of numbers, titles and contents alone keeps everything else', async () => {
    const reading = await importing((sheet) => {
      dropColumns(sheet, ...allButWords)
      sheet.rows = sheet.rows.filter((one) => one.序号 !== null)
      sheet.headings.push('责任单位')
      for (const one of sheet.rows) one.责任单位 = one.序号 === '2' ? '市林业和草原局' : ''
    })
    const matching = askMatches(print, reading)
    expect(asked(matching)).toEqual([])
    expect(matching.kept).toEqual(
      expect.arrayContaining(['schedule', 'measure', 'lead', 'support', 'section']),
    )
    const { ledger } = settle(reading)
    expect(ledger.tasks[0]).toMatchObject({
      units: [
        { name: '市林业和草原局', role: 'lead' },
        { name: '市水务局', role: 'support' },
        { name: '市水务局', role: 'support' },
      ],
      schedule: { label: '2026年底前' },
      measures: [{ text: '布设样线样点。', schedule: { label: '2026年6月底前' } }, { text: '编制名录。' }],
    })
    // 责任单位 has a column: what its cells leave out is struck out.
    expect(ledger.tasks[1]?.units.map(({ name }) => name)).toEqual(['市林业和草原局'])
    expect(ledger.tasks[4]?.units).toEqual([])
  })

  test('an empty deadline under its heading strikes the deadline out', async () => {
    const { clauses } = settle(
      await importing((sheet) => {
        row(sheet, '6').完成时限 = ''
      }),
    )
    expect(clauses.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { beforeNo: '6', deadline: { before: '2027年6月底前', after: null } },
    ])
  })

  test('reworded, added and removed rows: what is sure goes through, the rest is asked', async () => {
    const reading = await importing((sheet) => {
      row(sheet, '3').工作内容 = '推进退化湿地修复并开展成效评估。'
      row(sheet, '4').重点任务 = '建立补偿机制'
      row(sheet, '4').工作内容 = '《云岭市湿地保护条例》出台后，研究生态补偿资金来源，明确补偿范围标准。'
      sheet.rows = sheet.rows.filter((one) => one.序号 !== '2')
      sheet.rows.push({
        ...row(sheet, '6'),
        序号: '7',
        重点任务: '开展自然教育',
        工作内容: '在中小学开设自然课堂。',
      })
    })
    const matching = askMatches(print, reading)
    const [four, seven] = ['4', '7'].map((no) => reading.ledger.tasks.find((task) => task.no === no)?.id)
    expect(asked(matching)).toEqual([`${four} partly`, `${seven} none`, 'gone:t2 gone'])
    const [question] = matching.questions
    expect(question).toMatchObject({
      address: expect.stringMatching(/^台账!A\d+$/),
      candidates: [{ no: '4', taken: false }],
    })
    expect(() => settleMatches(print, reading, undefined)).toThrow(
      expect.objectContaining({ code: 'UNANSWERED', data: { questions: [four, seven, 'gone:t2'] } }),
    )
    const same = settle(reading, { [four ?? '']: 'same:t4', 'gone:t2': 'drop' })
    expect(same.counts).toMatchObject({ changed: 2, added: 1, dropped: 1, same: 3 })
    const apart = settle(reading, { [four ?? '']: 'new', [seven ?? '']: 'skip', 'gone:t2': 'keep' })
    // The task that the row came near stays as it was: a workbook need not be the whole ledger.
    expect(apart.counts).toMatchObject({ changed: 1, added: 1, dropped: 0, same: 5 })
    expect(apart.ledger.tasks.map((task) => task.title)).toEqual([
      '开展本底调查',
      '建设监测站点',
      '修复退化湿地',
      '制定补偿办法',
      '建立补偿机制',
      '开展爱鸟周活动',
      '实施生态补水',
    ])
  })

  test('a part of the ledger is proposed to leave the rest alone', async () => {
    const reading = await importing((sheet) => {
      sheet.rows = sheet.rows.filter((one) => one.序号 === '5')
    })
    const { questions } = askMatches(print, reading)
    expect(questions.map(({ proposal }) => proposal)).toEqual(['keep', 'keep', 'keep', 'keep', 'keep'])
    expect(settle(reading).counts).toMatchObject({ dropped: 0, changed: 0, same: 6 })
  })

  test.each<[string, Partial<MatchAnswers>, string]>([
    ['answers about another print', { against: 'v0' }, 'CONFLICT'],
    ['an answer that is no choice', { answers: { 'gone:t2': 'new' } }, 'INVALID_INPUT'],
  ])('%s: %j is refused', async (_, given, code) => {
    const reading = await importing((sheet) => {
      sheet.rows = sheet.rows.filter((one) => one.序号 !== '2')
    })
    expect(() =>
      settleMatches(print, reading, { against: 'v1', answers: {}, rest: 'proposal', ...given }),
    ).toThrow(expect.objectContaining({ code }))
  })

  test('one task is not given to two rows', async () => {
    const reading = await importing((sheet) => {
      const first = row(sheet, '6')
      sheet.rows.push({
        ...first,
        序号: '7',
        工作内容: '制定补水方案并组织开展实施，2027年6月底前全部完成。',
      })
      first.工作内容 = '制定补水计划并组织开展实施，2027年6月底前完成。'
    })
    const { questions } = askMatches(print, reading)
    expect(questions.map(({ reason }) => reason)).toEqual(['shared', 'shared'])
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 'same:t6' as const]))
    expect(() => settle(reading, answers)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })
})

/** What a task owes and when, in one line. */
function times(task: Omit<Ledger['tasks'][number], 'id'>): string {
  const { no, title, text, section, path, schedule, recurrences, measures, condition } = task
  return JSON.stringify([
    no,
    title,
    text,
    section,
    path,
    schedule.label,
    schedule.end,
    recurrences.map(({ phrase }) => phrase),
    measures.map((measure) => [measure.text, measure.schedule?.label ?? null]),
    condition?.phrase ?? null,
  ])
}
