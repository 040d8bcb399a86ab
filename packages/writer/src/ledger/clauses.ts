import type { Ledger, Measure, Task } from '@wanwu/contract'
import { numbered } from './numbering.ts'
import { printCondition, printRecurrences, printSchedule } from './phrases.ts'
import { placeOf, type TaskPlace } from './place-of-task.ts'
import { printable } from './printable.ts'
import { namesIn, roleHeadings } from './units-text.ts'

/** One paragraph of a ledger written as text. `depth` counts headings from 1, outermost first. */
export type ClauseBlock =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'body'; text: string }
  | { kind: 'label'; label: string; text: string }
  | { kind: 'measure'; text: string }

type Labelled = { label: string; text: string }

/** A ledger as running clauses: headings, text, label lines (牵头单位：…), then the measures. */
export function clausesOf(ledger: Ledger): ClauseBlock[] {
  const blocks: ClauseBlock[] = []
  let printed: string[] = []
  for (const task of ledger.tasks) {
    const place = placeOf(task)
    const headings = place.ownsTitle ? place.section : [...place.section, place.title]
    const same = headings.findIndex((heading, depth) => printed[depth] !== heading)
    const from = same === -1 ? headings.length : same
    headings.slice(from).forEach((text, index) => {
      blocks.push({ kind: 'heading', depth: from + index + 1, text })
    })
    printed = headings
    blocks.push(...taskBlocks(task, place, headings.length + 1))
  }
  return blocks.map((block) => ({ ...block, text: printable(block.text) }))
}

/**
 * A task that shares the heading above it is printed as `1. 任务内容：…`: a single sentence behind a number alone could
 * as well be its title.
 */
function taskBlocks(task: Task, place: TaskPlace, depth: number): ClauseBlock[] {
  const blocks: ClauseBlock[] = []
  const title = place.ownsTitle ? place.title : ''
  if (!place.ownsTitle) blocks.push({ kind: 'body', text: numbered(task.no, `任务内容：${task.text}`) })
  else if (title === '') blocks.push({ kind: 'body', text: numbered(task.no, task.text) })
  else {
    blocks.push({ kind: 'heading', depth, text: numbered(task.no, title) })
    if (task.text !== '') blocks.push({ kind: 'body', text: task.text })
  }
  const labels = [
    ...labelsOf(task),
    ...(task.outcome ? [{ label: '成果形式', text: task.outcome }] : []),
    ...Object.entries(task.extra ?? {}).map(([label, text]) => ({ label, text })),
  ]
  for (const { label, text } of labels) if (text !== '') blocks.push({ kind: 'label', label, text })
  if (task.measures.length > 0) {
    blocks.push({ kind: 'label', label: '主要举措', text: '' })
    for (const measure of task.measures) blocks.push({ kind: 'measure', text: measureLine(measure) })
  }
  return blocks
}

function labelsOf(owner: Task | Measure): Labelled[] {
  return [
    ...(['lead', 'responsible', 'support'] as const).map((role) => ({
      label: roleHeadings[role],
      text: namesIn(owner.units, role),
    })),
    { label: '完成时限', text: printSchedule(owner.schedule) },
    { label: '周期', text: printRecurrences(owner.recurrences) },
    { label: '启动条件', text: printCondition(owner.condition) },
  ].filter((part) => part.text !== '')
}

/** `1. 文字。（牵头单位：甲局；完成时限：2027年底前）` */
function measureLine(measure: Measure): string {
  const note = labelsOf(measure)
    .map(({ label, text }) => `${label}：${text}`)
    .join('；')
  return numbered(measure.no, measure.text) + (note === '' ? '' : `（${note}）`)
}
