import { AppError, actOnRecord, endpoints, type RegisterDeclaration } from '@wanwu/contract'
import type { RecordRow } from '@wanwu/register'
import { defineCommand, type Policy } from '../../kernel/index.ts'
import { auditRecord } from '../store/audit-record.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { lockRecord } from '../store/lock-record.ts'
import { performAct, requireNote } from '../store/perform-act.ts'
import { recordActed } from '../store/record-acted.ts'
import { updateRecord } from '../store/update-record.ts'
import { writeAct } from '../store/write-act.ts'

/** 作废: takes out a record that should never have been; by who may decide, or by its keeper while it is in its first state. */
async function requireVoid(register: EquippedRegister, row: RecordRow, policy: Policy): Promise<void> {
  const first = row.state === register.declaration.states[0]?.key
  if (first && (await policy.allows('register.write', { unit: row.unit, region: row.region }))) return
  await policy.requireIn('register.decide', { region: row.region })
}

/** @throws AppError WRONG_STATE for an act that a command alone does, naming it */
function requireNoCommand({ transitions }: RegisterDeclaration, key: string): void {
  const act = transitions.find((each) => each.key === key)
  const command = act?.command && endpoints.find(({ id }) => id === act.command)
  if (!command) return
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `“${act.labels.zh}”不能单独办理，要与它带来的后果一并办理。`,
      en: `"${act.labels.en}" is not done by itself, but together with what follows from it.`,
    },
    next: {
      zh: `请用“${command.title.zh}”（${command.method} ${command.path}）。`,
      en: `Use "${command.title.en}" (${command.method} ${command.path}).`,
    },
    data: { command: command.id },
  })
}

/** 办理: one act on one record, by who may, when all it needs is there. */
export const actOnRecordCommand = defineCommand({
  endpoint: actOnRecord,
  async handler(context) {
    const { client, input, now, actor, policy } = context
    const register = await findRegister(client, input.register)
    const row = await lockRecord(client, register, input.id, input.revision)
    if (input.act === 'void') {
      await requireVoid(register, row, policy)
      requireNote({ note: true }, input.note)
      const revision = await updateRecord(client, register, row, {
        values: {},
        state: row.state,
        now,
        voided: true,
      })
      await writeAct(client, register.declaration, {
        register: input.register,
        recordId: row.id,
        act: 'void',
        from: row.state,
        to: row.state,
        at: now,
        person: { id: actor.personId, name: actor.name },
        unitId: actor.unitId ?? row.unit,
        note: input.note,
        changes: {},
      })
      return { id: row.id, revision, state: row.state }
    }
    requireNoCommand(register.declaration, input.act)
    return performAct(context, register, row, input)
  },
  audit: ({ client, input }, { state }) => auditRecord(client, input, { act: input.act, state }),
  emits: ({ input }, { id, revision }) => [recordActed(input.register, id, input.act, revision)],
})
