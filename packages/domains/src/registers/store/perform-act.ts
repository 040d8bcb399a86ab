import { AppError, type RecordValues, type Transition } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { appliesTo, judgeAct, type MissingPart, type RecordRow } from '@wanwu/register'
import { type Actor, forbidden, type Policy } from '../../kernel/index.ts'
import { checkRecord } from './check-record.ts'
import type { EquippedRegister } from './find-register.ts'
import { mayAct } from './may-act.ts'
import { readFacts } from './read-facts.ts'
import { updateRecord } from './update-record.ts'
import { changesBetween, writeAct } from './write-act.ts'

function findAct(register: EquippedRegister, row: RecordRow, key: string): Transition {
  const act = register.declaration.transitions.find((each) => each.key === key)
  if (act && !row.voided && act.from.includes(row.state) && appliesTo(act, row.values as RecordValues))
    return act
  const state = register.declaration.states.find((each) => each.key === row.state)?.labels
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `记录${row.voided ? '已作废' : `处于“${state?.zh ?? row.state}”`}，不能办理“${act?.labels.zh ?? key}”。`,
      en: `The record is ${row.voided ? 'void' : `"${state?.en ?? row.state}"`}: "${act?.labels.en ?? key}" cannot be done now.`,
    },
    next: { zh: '请刷新记录，按页面所列的办理。', en: 'Reload the record and use the acts that it offers.' },
  })
}

function incomplete(missing: readonly MissingPart[]): AppError {
  return new AppError('INCOMPLETE', {
    message: { zh: missing.map(({ zh }) => zh).join(''), en: missing.map(({ en }) => en).join(' ') },
    next: { zh: '补齐后再办理；没有任何内容被改动。', en: 'Complete it and try again; nothing was changed.' },
    data: { gaps: missing },
  })
}

/** @throws AppError INCOMPLETE where an act asks for a note and there is none. */
export function requireNote(act: Pick<Transition, 'note'>, note: string | null): void {
  if (!act.note || note) return
  throw incomplete([{ zh: '请写明理由。', en: 'Give the reason.', field: 'note' }])
}

function valuesSet(
  act: Transition,
  row: RecordRow,
  asked: RecordValues,
  actor: Actor,
  now: Date,
): RecordValues {
  const values = { ...asked }
  for (const { field, to } of act.sets) {
    if (to === 'today') values[field] = shanghaiDay(now)
    else if (to === 'acting-unit') values[field] = actor.unitId
    else if (to === 'acting-person') values[field] = actor.name
    else if ('copy' in to)
      values[field] = ({ ...row.values, ...asked }[to.copy] ?? null) as RecordValues[string]
    else values[field] = to.value
  }
  return values
}

/** An act as it is asked for: its key, the values it asks for, a note. */
export interface WantedAct {
  act: string
  values: RecordValues
  note: string | null
}

/**
 * Does an act on a locked record: by who may, when all it needs is there, with its entry in the history.
 *
 * @throws AppError WRONG_STATE, FORBIDDEN, INCOMPLETE with what is missing, INVALID_INPUT for values that cannot be taken
 */
export async function performAct(
  { client, actor, policy, now }: { client: SqlClient; actor: Actor; policy: Policy; now: Date },
  register: EquippedRegister,
  row: RecordRow,
  wanted: WantedAct,
): Promise<{ id: string; revision: number; state: string }> {
  const act = findAct(register, row, wanted.act)
  const facts = await readFacts(client, register, row, actor, now)
  if (!(await mayAct(policy, act, row, facts))) throw forbidden('register.write')
  const foreign = Object.keys(wanted.values).find((key) => !act.asks.includes(key))
  if (foreign)
    throw incomplete([
      { field: foreign, zh: `“${foreign}”不由这一步填写。`, en: `"${foreign}" is not set by this act.` },
    ])
  requireNote(act, wanted.note)
  const checked = await checkRecord(client, register, valuesSet(act, row, wanted.values, actor, now), {
    region: row.region,
    now,
    present: row.values,
    self: row.id,
  })
  // separation is judged by the record as it was: an act cannot change who is barred from it
  const missing = judgeAct(register.declaration, act, {
    ...facts,
    values: { ...facts.values, ...onlyAsked(act, checked) },
  })
  if (missing.length > 0) throw incomplete(missing)
  const revision = await updateRecord(client, register, row, { values: checked, state: act.to, now })
  await writeAct(client, register.declaration, {
    register: register.declaration.key,
    recordId: row.id,
    act: wanted.act,
    from: row.state,
    to: act.to,
    at: now,
    person: { id: actor.personId, name: actor.name },
    unitId: actor.unitId ?? row.unit,
    note: wanted.note,
    changes: changesBetween(row.values, checked),
  })
  return { id: row.id, revision, state: act.to }
}

function onlyAsked(act: Transition, values: RecordValues): RecordValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => act.asks.includes(key)))
}
