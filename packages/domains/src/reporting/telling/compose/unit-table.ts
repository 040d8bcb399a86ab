import type { PaperSpan, PaperTable, ReportFact, TellingFacts } from '@wanwu/contract'
import { countOf, figure, type Piece, spansOf } from './spans.ts'
import { timingFigures, timingWords } from './words.ts'

const counted = [
  ['应报事项', 'duties'],
  ['自报完成', 'done'],
  ['推进中', 'progress'],
  ['持续推进', 'continuing'],
  ['未启动', 'notStarted'],
  ['核查属实', 'verified'],
  ['核查不符', 'contradicted'],
  ['逾期', 'overdue'],
] as const

/** The units of the facts in the directory's order, each with its reports. */
export function unitsOf(facts: TellingFacts): { id: string; name: string; reports: ReportFact[] }[] {
  const units = new Map<string, { id: string; name: string; reports: ReportFact[] }>()
  for (const report of facts.reports) {
    const unit = units.get(report.unitId) ?? { id: report.unitId, name: report.unitName, reports: [] }
    unit.reports.push(report)
    units.set(report.unitId, unit)
  }
  return [...units.values()]
}

/** How a unit reported: the word where there is one report, the counts of each where there are several. */
function standing(facts: TellingFacts, unitId: string, reports: readonly ReportFact[]): PaperSpan[] {
  const [only] = reports
  if (only && reports.length === 1) {
    return [{ text: timingWords[only.timing], figure: `${timingFigures[only.timing]}@${unitId}` }]
  }
  const kinds = (['on-time', 'late', 'missing', 'not-due', 'waived'] as const).filter((timing) =>
    reports.some((report) => report.timing === timing),
  )
  return kinds.flatMap((timing, index) =>
    spansOf(facts, [`${index > 0 ? '、' : ''}${timingWords[timing]}`, figure(timingFigures[timing], unitId)]),
  )
}

function remarks(facts: TellingFacts, unitId: string): PaperSpan[] {
  const parts: [string, string, string][] = [
    ['迟', 'lateDays', '天'],
    ['退回', 'returns', '次'],
    ['报后修改', 'changes', '次'],
    ['延期', 'extended', '期'],
  ]
  const pieces = parts
    .filter(([, kind]) => countOf(facts, kind, unitId) > 0)
    .flatMap(([before, kind, after], index): Piece[] => [
      `${index > 0 ? '，' : ''}${before}`,
      figure(kind, unitId),
      after,
    ])
  return spansOf(facts, pieces)
}

/** 各单位报送和落实情况: one row a unit; what is claimed and what was verified stand in columns of their own. */
export function unitTable(facts: TellingFacts): PaperTable {
  return {
    kind: 'table',
    columns: [
      { heading: '序号', width: 6, centred: true },
      { heading: '单位', width: 19, centred: false },
      { heading: '报送情况', width: 10, centred: true },
      ...counted.map(([heading]) => ({ heading, width: 6, centred: true })),
      { heading: '备注', width: 14, centred: false },
    ],
    rows: unitsOf(facts).map(({ id, name, reports }, index) => [
      [{ text: `${index + 1}` }],
      [{ text: name }],
      standing(facts, id, reports),
      ...counted.map(([, kind]) => spansOf(facts, [figure(kind, id)])),
      remarks(facts, id),
    ]),
  }
}
