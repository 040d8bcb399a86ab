import type { Action, ActionState } from '@wanwu/contract'
import { actionIntervals, isActionEvery } from '@wanwu/core/cycle'
import type { RuleRow } from './read-rules.ts'

/** A record that closes one action of one unit. */
export interface ActionRecord {
  planId: string
  lineageId: string
  phrase: string
  unitId: string
  dueOn: string
  doneOn: string
  text: string
  recordedBy: string
  recordedAt: string
}

/** What is owed by a rule, before it is known by whom and whether it was done. */
export function intervalsOf(rule: Pick<RuleRow, 'every' | 'from' | 'until'>, today: string) {
  return rule.every !== null && isActionEvery(rule.every)
    ? actionIntervals(rule.every, rule.from, today, rule.until)
    : []
}

const keyOf = (record: Pick<ActionRecord, 'planId' | 'lineageId' | 'phrase' | 'unitId' | 'dueOn'>) =>
  [record.planId, record.lineageId, record.phrase, record.unitId, record.dueOn].join(' ')

function stateOf(dueOn: string, record: ActionRecord | undefined, today: string): ActionState {
  if (record) return record.doneOn <= dueOn ? 'done' : 'late'
  return dueOn < today ? 'missing' : 'due'
}

/** Every action that units owe or owed, as it stands on a day: the earliest due first. */
export function layActions(
  rules: readonly RuleRow[],
  records: readonly ActionRecord[],
  own: ReadonlySet<string>,
  today: string,
): Action[] {
  const recorded = new Map(records.map((record) => [keyOf(record), record]))
  const actions = rules.flatMap((rule) =>
    intervalsOf(rule, today).flatMap((interval) =>
      rule.units.map((unit): Action => {
        const { planId, lineageId } = rule.task
        const record = recorded.get(
          keyOf({ planId, lineageId, phrase: rule.phrase, unitId: unit.id, dueOn: interval.dueOn }),
        )
        return {
          ...interval,
          task: rule.task,
          phrase: rule.phrase,
          every: rule.every ?? '',
          unit,
          state: stateOf(interval.dueOn, record, today),
          record: record
            ? {
                doneOn: record.doneOn,
                text: record.text,
                recordedBy: record.recordedBy,
                recordedAt: record.recordedAt,
              }
            : null,
          can: { record: !record && own.has(unit.id) },
        }
      }),
    ),
  )
  return actions.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}
