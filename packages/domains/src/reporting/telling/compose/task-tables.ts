import type { EntryFact, PaperTable, TellingFacts } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { atMost, flat, printDay } from './words.ts'

/** Since when a duty is overdue, in words: its printed deadline, else its milestones that have passed. */
export function overdueSince(entry: EntryFact, asOf: string): string {
  if (entry.endOn !== null && entry.endOn < asOf) return `时限${printDay(entry.endOn)}`
  return entry.lateMilestones.map(({ name, dueOn }) => `节点“${name}”${printDay(dueOn)}`).join('、')
}

/** 逾期任务表 */
export function overdueTable(facts: TellingFacts): PaperTable {
  const { entries } = figureRows(facts, 'overdue')
  return {
    kind: 'table',
    columns: [
      { heading: '序号', width: 5, centred: true },
      { heading: '任务', width: 30, centred: false },
      { heading: '责任单位', width: 20, centred: false },
      { heading: '时限', width: 20, centred: false },
      { heading: '最近自报进展', width: 30, centred: false },
    ],
    rows: entries.map((entry, index) => [
      [{ text: `${index + 1}` }],
      [{ text: `${entry.taskNo} ${entry.taskTitle}` }],
      [{ text: entry.unitName }],
      [{ text: overdueSince(entry, facts.asOf) }],
      [{ text: atMost(flat(entry.progress), 80) || '未报' }],
    ]),
  }
}

/** 存在问题和下一步措施表, as the units filed them. */
export function problemTable(facts: TellingFacts): PaperTable {
  const { entries } = figureRows(facts, 'problems')
  return {
    kind: 'table',
    columns: [
      { heading: '序号', width: 5, centred: true },
      { heading: '单位', width: 17, centred: false },
      { heading: '任务', width: 20, centred: false },
      { heading: '问题及原因', width: 32, centred: false },
      { heading: '下一步措施', width: 26, centred: false },
    ],
    rows: entries.map((entry, index) => [
      [{ text: `${index + 1}` }],
      [{ text: entry.unitName }],
      [{ text: `${entry.taskNo} ${entry.taskTitle}` }],
      [{ text: [flat(entry.problem), flat(entry.cause)].filter((part) => part !== '').join('；原因：') }],
      [{ text: flat(entry.next) }],
    ]),
  }
}
