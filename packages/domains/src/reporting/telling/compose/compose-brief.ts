import type { Paper, PaperTable, TellingFacts } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { type Composing, frameOf } from './paper-frame.ts'
import { figure, type Piece, paragraph, spansOf } from './spans.ts'
import { atMost, flat, printDay } from './words.ts'

const rows: readonly (readonly [string, string])[][] = [
  [
    ['应报', 'expected'],
    ['已报', 'received'],
    ['按时', 'onTime'],
    ['迟报', 'late'],
    ['未报', 'missing'],
    ['审定', 'accepted'],
  ],
  [
    ['应报事项', 'duties'],
    ['自报完成', 'done'],
    ['核查属实', 'verified'],
    ['核查不符', 'contradicted'],
    ['未抽核', 'unsampled'],
    ['逾期', 'overdue'],
  ],
]

function keyFigures(facts: TellingFacts, place: number): PaperTable {
  const row = rows[place] ?? []
  return {
    kind: 'table',
    columns: row.map(([heading]) => ({ heading, width: 1, centred: true })),
    rows: [row.map(([, kind]) => spansOf(facts, [figure(kind)]))],
  }
}

/** At most three, each cut to a line: the page is one. */
const topThree = (words: readonly string[], rest: string): string =>
  words.length === 0 ? '无' : words.slice(0, 3).join('；') + (words.length > 3 ? rest : '')

/** 一页简报: the period on one page, for a reader with a minute. */
export function composeBrief(composing: Composing): Paper {
  const { facts } = composing
  const names = (kind: string) => {
    const units = [...new Set(figureRows(facts, kind).reports.map(({ unitName }) => unitName))]
    return topThree(units, `等${units.length}家`)
  }
  const overdue = figureRows(facts, 'overdue').entries.map(
    ({ unitName, taskTitle }) => `${unitName}“${atMost(taskTitle, 14)}”`,
  )
  const problems = figureRows(facts, 'problems').entries.map(
    ({ unitName, problem }) => `${unitName}：${atMost(flat(problem), 26)}`,
  )
  const line = (label: string, ...pieces: Piece[]) => paragraph(facts, `${label}：`, ...pieces, '。')
  return {
    ...frameOf(composing),
    layout: 'plain',
    recipients: null,
    blocks: [
      paragraph(
        facts,
        `截至${printDay(facts.asOf)}，${facts.scopeName}报送率`,
        figure('receivedRate'),
        '%，按时率',
        figure('onTimeRate'),
        '%。完成情况为各单位自报，核查另列。',
      ),
      keyFigures(facts, 0),
      { kind: 'text', spans: [] },
      keyFigures(facts, 1),
      { kind: 'text', spans: [] },
      line('迟报', names('late')),
      line('未报', names('missing')),
      line('逾期任务', topThree(overdue, `等${overdue.length}项`)),
      line('主要问题', topThree(problems, `等${problems.length}项`)),
    ],
    annexes: [],
  }
}
