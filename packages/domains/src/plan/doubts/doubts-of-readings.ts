import type { Ledger, Span, Task } from '@wanwu/contract'
import type { Draft } from '../draft/draft.ts'
import { type AskedDoubt, askDrafter, type Choice } from './asked-doubt.ts'
import { askBelow } from './doubt-kinds.ts'

type Quote = (start: number, end: number) => string

const rightAsRead: Choice = { id: 'keep', label: { zh: '读得对', en: 'Read correctly' }, edits: [] }

const dropTarget = (index: number): Choice => ({
  id: 'drop',
  label: { zh: '不是指标，删去', en: 'Not a target, drop it' },
  edits: [{ kind: 'set-indicator', index, indicator: null }],
})

interface Unsure {
  code: string
  subject: string
  /** what makes two such doubts one case; default: the subject */
  sameCase?: string
  task: Task | null
  span: Span | undefined
  confidence: number | undefined
  read: { zh: string; en: string }
  drop: Choice | null
}

/** A part of the reading that is less sure than the limit, as a doubt. */
function ask(unsure: Unsure, quote: Quote): AskedDoubt | null {
  const { confidence, task, span } = unsure
  if (confidence === undefined || confidence >= askBelow) return null
  return {
    id: [unsure.code, task?.id ?? 'document', unsure.subject].join('|'),
    code: unsure.code,
    caseKey: `${unsure.code}|${unsure.sameCase ?? unsure.subject}`,
    where: task?.no ?? 'document',
    taskId: task?.id ?? null,
    span: span ?? null,
    phrase: span ? quote(span.start, span.end) : (unsure.sameCase ?? unsure.subject),
    confidence,
    explanation: unsure.read,
    choices: [rightAsRead, ...(unsure.drop ? [unsure.drop] : []), askDrafter],
  }
}

function unsureInTask(task: Task): Unsure[] {
  const found: Unsure[] = [
    {
      code: 'UNSURE_TASK',
      subject: task.title ?? task.text.slice(0, 20),
      task,
      span: task.source,
      confidence: task.confidence,
      read: {
        zh: '这一段读作一项任务；若不是，请删去。',
        en: 'This passage was read as a task; drop it if it is none.',
      },
      drop: {
        id: 'drop',
        label: { zh: '不是任务，删去', en: 'Not a task, drop it' },
        edits: [{ kind: 'drop-task', taskId: task.id }],
      },
    },
    {
      code: 'UNSURE_SCHEDULE',
      subject: task.schedule.label ?? '',
      task,
      span: task.schedule.source,
      confidence: task.schedule.label === null ? undefined : task.schedule.confidence,
      read: {
        zh: `“${task.schedule.label}”读作完成时限${task.schedule.end ? `，至${task.schedule.end}` : ''}。`,
        en: `"${task.schedule.label}" was read as the deadline${task.schedule.end ? ` (${task.schedule.end})` : ''}.`,
      },
      drop: {
        id: 'drop',
        label: { zh: '不是时限', en: 'Not a deadline' },
        edits: [
          {
            kind: 'set-task',
            taskId: task.id,
            changes: { schedule: { start: null, end: null, ongoing: false, label: null } },
          },
        ],
      },
    },
  ]
  for (const place of [task, ...task.measures]) {
    for (const unit of place.units) {
      const measureId = place === task ? null : place.id
      found.push({
        code: 'UNSURE_UNIT',
        subject: unit.name,
        task,
        span: unit.source,
        confidence: unit.confidence,
        read: { zh: `“${unit.name}”读作单位。`, en: `"${unit.name}" was read as a unit.` },
        drop: {
          id: 'drop',
          label: { zh: '不是单位，去掉', en: 'Not a unit, drop it' },
          edits: [
            { kind: 'drop-unit', taskId: task.id, measureId, name: unit.name, role: unit.role, all: true },
          ],
        },
      })
    }
    for (const recurrence of place.recurrences ?? []) {
      found.push({
        code: 'UNSURE_RECURRENCE',
        subject: recurrence.phrase,
        task,
        span: recurrence.source,
        confidence: recurrence.confidence,
        read: {
          zh: `“${recurrence.phrase}”读作周期性工作。`,
          en: `"${recurrence.phrase}" was read as recurring work.`,
        },
        drop: null,
      })
    }
  }
  return found
}

/**
 * Parts of the reading below the limit of confidence, as doubts; each unsure name once a task. Edits of
 * targets name their place in the draft of now (`targetOrigins`), which moves as others are dropped.
 */
export function doubtsOfReadings(
  ledger: Ledger,
  targetOrigins: Draft['targetOrigins'],
  quote: Quote,
): AskedDoubt[] {
  const unsure = ledger.tasks.flatMap(unsureInTask)
  ledger.indicators.forEach((indicator, index) => {
    const place = targetOrigins.indexOf(index)
    unsure.push({
      code: 'UNSURE_INDICATOR',
      subject: [indicator.phrase, indicator.name, indicator.year ?? ''].join('/'),
      sameCase: indicator.phrase,
      task: null,
      span: indicator.source,
      confidence: indicator.confidence,
      read: {
        zh: `读作${indicator.year ?? '未写年份'}年目标：${indicator.name} ${indicator.op} ${indicator.value}${indicator.unit ?? ''}。`,
        en: `Read as a target for ${indicator.year ?? 'no year'}: ${indicator.name} ${indicator.op} ${indicator.value}${indicator.unit ?? ''}.`,
      },
      drop: place < 0 ? null : dropTarget(place),
    })
  })
  const doubts = new Map<string, AskedDoubt>()
  for (const one of unsure) {
    const doubt = ask(one, quote)
    if (doubt && !doubts.has(doubt.id)) doubts.set(doubt.id, doubt)
  }
  return [...doubts.values()]
}
