import type { PrintedUnit, Span, Task } from '@wanwu/contract'
import { foldText, newId, searchKeys } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'
import type { Draft } from '../draft/draft.ts'
import { planDuties, recurrencesOf, waitsFor } from './plan-duties.ts'

/** Where a ledger is stored, and how its tasks continue those of the print before. */
export interface LedgerTarget {
  planId: string
  versionId: string
  regionCode: string
  /** task of this reading → lineage of the same clause in the print before */
  lineages: ReadonlyMap<string, string>
}

/** What was stored, for the answer of the activation. */
export interface StoredLedger {
  tasks: number
  duties: number
  waiting: number
  recurrences: number
  reporting: number
}

const spanColumns = (span: Span | null | undefined) => ({
  source_start: span?.start ?? null,
  source_end: span?.end ?? null,
  source_page: span?.page ?? null,
})

/** Everything a task can be found by: its words, its units, and their pinyin and initials. */
function searchText(task: Task, unitNames: readonly string[]): string {
  const words = [task.no, task.title ?? '', task.text, ...task.measures.map((measure) => measure.text)].join(
    ' ',
  )
  const names = [task.title ?? '', ...unitNames].join(' ')
  const { pinyin, initials } = searchKeys(names)
  return [foldText(words), foldText(unitNames.join(' ')), pinyin, initials].join(' ')
}

/** Clauses whose instrument was issued: they wait in no later print, and keep the deadline they were given. */
async function readIssued(
  client: SqlClient,
  planId: string,
): Promise<Map<string, { deadlineOn: string | null }>> {
  const { rows } = await client.query<{ lineageId: string; deadlineOn: string | null }>(
    'select lineage_id as "lineageId", deadline_on as "deadlineOn" from instrument_issue where plan_id = $1',
    [planId],
  )
  return new Map(rows.map((row) => [row.lineageId, row]))
}

/**
 * Stores a reviewed draft as the ledger in force: tasks, measures, duties, recurrences, targets and
 * reporting duties, each with its source. Everything stands in one transaction.
 */
export async function storeLedger(
  client: SqlClient,
  draft: Draft,
  units: readonly PrintedUnit[],
  target: LedgerTarget,
): Promise<StoredLedger> {
  const { ledger } = draft
  const place = { plan_id: target.planId, region_code: target.regionCode, version_id: target.versionId }
  const duties = planDuties(draft, units)
  const resolved = new Map(units.map((unit) => [unit.printed, unit.resolvedNames]))
  const taskIds = new Map(ledger.tasks.map((task) => [task.id, newId()]))
  const idOf = (readingId: string) => taskIds.get(readingId) ?? ''
  const measureIds = new Map<string, string>()
  const issued = await readIssued(client, target.planId)
  for (const task of ledger.tasks) for (const measure of task.measures) measureIds.set(measure.id, newId())

  await insertRows(
    client,
    'task',
    ledger.tasks.map((task, index) => {
      const waiting = waitsFor(task)
      const own = duties.filter((duty) => duty.taskId === task.id)
      const issue = issued.get(target.lineages.get(task.id) ?? '')
      const names = [...new Set(own.flatMap((duty) => [duty.printed, ...(resolved.get(duty.printed) ?? [])]))]
      return {
        id: idOf(task.id),
        ...place,
        lineage_id: target.lineages.get(task.id) ?? newId(),
        current: true,
        ordinal: index + 1,
        reading_id: task.id,
        no: task.no,
        title: task.title,
        section: task.section,
        path: task.path,
        body: task.text,
        outcome: task.outcome ?? null,
        start_on: task.schedule.start,
        end_on: task.schedule.end ?? issue?.deadlineOn ?? null,
        ongoing: task.schedule.ongoing,
        schedule_label: task.schedule.label,
        condition_instrument: waiting?.instrument ?? null,
        condition_phrase: waiting?.phrase ?? null,
        state: waiting && !issue ? 'waiting' : 'open',
        chapter: draft.chapters.get(task.id) ?? null,
        lead_count: new Set(
          own.filter((duty) => duty.role === 'lead' && duty.measureId === null).map((duty) => duty.printed),
        ).size,
        ...spanColumns(task.source),
        search: searchText(task, names),
      }
    }),
  )
  await insertRows(
    client,
    'measure',
    ledger.tasks.flatMap((task) =>
      task.measures.map((measure, index) => ({
        id: measureIds.get(measure.id),
        task_id: idOf(task.id),
        ordinal: index + 1,
        no: measure.no,
        body: measure.text,
        condition_phrase: measure.condition?.phrase ?? null,
        ...spanColumns(measure.source),
      })),
    ),
  )
  await insertRows(
    client,
    'duty',
    duties.map((duty, index) => ({
      id: newId(),
      ...place,
      task_id: idOf(duty.taskId),
      measure_id: duty.measureId === null ? null : measureIds.get(duty.measureId),
      current: true,
      ordinal: index + 1,
      unit_id: duty.unitId,
      printed: duty.printed,
      role: duty.role,
      origin: duty.origin,
      consolidating: duty.consolidating,
      ...spanColumns(duty.source),
    })),
  )
  const recurrences = ledger.tasks.flatMap((task) =>
    recurrencesOf(task).map((recurrence) => ({
      id: newId(),
      plan_id: target.planId,
      task_id: idOf(task.id),
      measure_id: recurrence.measureId === null ? null : measureIds.get(recurrence.measureId),
      every: recurrence.every,
      phrase: recurrence.phrase,
      source_start: recurrence.source?.start ?? null,
      source_end: recurrence.source?.end ?? null,
    })),
  )
  await insertRows(client, 'task_recurrence', recurrences)
  await insertRows(
    client,
    'plan_target',
    ledger.indicators.map((indicator, index) => ({
      id: newId(),
      ...place,
      current: true,
      ordinal: index + 1,
      name: indicator.name,
      op: indicator.op,
      value: indicator.value,
      unit: indicator.unit,
      year: indicator.year,
      phrase: indicator.phrase,
      ...spanColumns(indicator.source),
    })),
  )
  await insertRows(
    client,
    'reporting_rule',
    ledger.reporting.map((rule) => ({
      id: newId(),
      ...place,
      current: true,
      who: rule.who,
      every: rule.every,
      due: rule.due,
      rrule: rule.rrule,
      recipient: rule.to,
      content: rule.content,
      first_due: rule.first,
      phrase: rule.phrase ?? null,
    })),
  )
  return {
    tasks: ledger.tasks.length,
    duties: duties.length,
    waiting: ledger.tasks.filter(
      (task) => waitsFor(task) !== null && !issued.has(target.lineages.get(task.id) ?? ''),
    ).length,
    recurrences: recurrences.length,
    reporting: ledger.reporting.length,
  }
}
