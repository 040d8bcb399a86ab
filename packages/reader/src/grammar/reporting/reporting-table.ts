import type { ReportingDuty } from '@wanwu/contract'
import { cellsOf, type Grid } from '../table/grid.ts'
import { type Flow, spanOf } from '../text/flow.ts'
import { readDate } from '../time/read-date.ts'
import { findPeriod } from '../time/recurrences.ts'
import { splitPieces } from '../units/split-names.ts'
import { dueRule } from './due-rule.ts'

const meanings = {
  who: /^(?:报送|上报|填报|报告)(?:单位|部门|主体)$|^责任单位$/,
  every: /^(?:报送|上报|填报|报告)?(?:周期|频次|频率)$/,
  due: /^(?:报送|上报|填报|报告)?(?:时限|时间|期限|截止时间)$/,
  to: /^(?:接收|接报|受理|汇总|报送至|报送对象)(?:单位|部门)?$/,
  content: /^(?:报送|上报|填报|报告)(?:内容|事项|材料)$/,
  first: /^首次(?:报送|上报)(?:时间|日期)?$/,
} as const
type Meaning = keyof typeof meanings

/** Reporting duties of a table whose headings speak of reports (报送单位, 报送周期, 报送时限); null where the table is none. */
export function readReportingTable(grid: Grid): ReportingDuty[] | null {
  const header = grid.rows.findIndex(
    (row, index) => index < 4 && isHeader(row.map((cell) => cell?.flow.norm ?? '')),
  )
  const heads = grid.rows[header]?.map((cell) => cell?.flow.norm ?? '')
  if (!heads) return null
  const duties: ReportingDuty[] = []
  for (const row of grid.rows.slice(header + 1)) {
    const cell = (meaning: Meaning): Flow | null =>
      row[heads.findIndex((head) => meanings[meaning].test(head))]?.flow ?? null
    const due = cell('due')
    const period = findPeriod(cell('every')?.norm ?? '') ?? findPeriod(due?.norm ?? '')
    if (!period) continue
    const to = cell('to')?.text ?? ''
    const [first] = cellsOf(row)
    duties.push({
      who: namesOf(cell('who'), '、,;'),
      every: period.every,
      due: due?.text ?? '',
      rrule: dueRule(due?.norm ?? '')?.rrule ?? null,
      to: to === '' ? null : to,
      content: namesOf(cell('content'), ';、'),
      first: readDate(cell('first')?.norm ?? ''),
      ...(first ? { source: spanOf(first.flow) } : {}),
      rule: 'reporting.table',
      confidence: 0.95,
    })
  }
  return duties
}

function isHeader(heads: readonly string[]): boolean {
  const spoken = heads.filter((head) => /^(?:报送|上报|填报|首次报送)/.test(head)).length
  const known = heads.filter((head) => Object.values(meanings).some((rule) => rule.test(head))).length
  return spoken >= 2 && known >= 3
}

function namesOf(flow: Flow | null, marks: string): string[] {
  if (!flow) return []
  const cut = marks.startsWith(';') && flow.norm.includes(';') ? ';' : marks
  return splitPieces(flow.norm, 0, flow.norm.length, cut).map((piece) =>
    flow.text.slice(piece.start, piece.end),
  )
}
