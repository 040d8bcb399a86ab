import { AppError, actOnRecord, type RecordValues, type Transition } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { appliesTo, judgeAct, type MissingPart, type RecordRow } from '@wanwu/register'
import { type Actor, defineCommand, forbidden, type Policy } from '../../kernel/index.ts'
import { auditRecord } from '../store/audit-record.ts'
import { checkRecord } from '../store/check-record.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { lockRecord } from '../store/lock-record.ts'
import { mayAct } from '../store/may-act.ts'
import { readFacts } from '../store/read-facts.ts'
import { recordActed } from '../store/record-acted.ts'
import { updateRecord } from '../store/update-record.ts'
import { changesBetween, writeAct } from '../store/write-act.ts'

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

/** The note of an act where one is asked for. */
function requireNote(act: Pick<Transition, 'note'>, note: string | null): void {
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

/** 作废: takes out a record that should never have been; by who may decide, or by its keeper while it is in its first state. */
async function requireVoid(register: EquippedRegister, row: RecordRow, policy: Policy): Promise<void> {
  const first = row.state === register.declaration.states[0]?.key
  if (first && (await policy.allows('register.write', { unit: row.unit, region: row.region }))) return
  await policy.requireIn('register.decide', { region: row.region })
}

/** 办理: one act on one record, by who may, when all it needs is there. */
export const actOnRecordCommand = defineCommand({
  endpoint: actOnRecord,
  async handler({ client, input, now, actor, policy }) {
    const register = await findRegister(client, input.register)
    const row = await lockRecord(client, register, input.id, input.revision)
    const done = {
      register: input.register,
      recordId: row.id,
      act: input.act,
      from: row.state,
      at: now,
      person: { id: actor.personId, name: actor.name },
      unitId: actor.unitId ?? row.unit,
      note: input.note,
    }
    if (input.act === 'void') {
      await requireVoid(register, row, policy)
      requireNote({ note: true }, input.note)
      const revision = await updateRecord(client, register, row, {
        values: {},
        state: row.state,
        now,
        voided: true,
      })
      await writeAct(client, register.declaration, { ...done, to: row.state, changes: {} })
      return { id: row.id, revision, state: row.state }
    }
    const act = findAct(register, row, input.act)
    const facts = await readFacts(client, register, row, actor, now)
    if (!(await mayAct(policy, act, row, facts))) throw forbidden('register.write')
    const foreign = Object.keys(input.values).find((key) => !act.asks.includes(key))
    if (foreign)
      throw incomplete([
        { field: foreign, zh: `“${foreign}”不由这一步填写。`, en: `"${foreign}" is not set by this act.` },
      ])
    requireNote(act, input.note)
    const checked = await checkRecord(client, register, valuesSet(act, row, input.values, actor, now), {
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
      ...done,
      to: act.to,
      changes: changesBetween(row.values, checked),
    })
    return { id: row.id, revision, state: act.to }
  },
  audit: ({ client, input }, { state }) => auditRecord(client, input, { act: input.act, state }),
  emits: ({ input }, { id, revision }) => [recordActed(input.register, id, input.act, revision)],
})

function onlyAsked(act: Transition, values: RecordValues): RecordValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => act.asks.includes(key)))
}
