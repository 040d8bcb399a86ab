import { changeRecord } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditRecord } from '../store/audit-record.ts'
import { checkRecord } from '../store/check-record.ts'
import { findRegister } from '../store/find-register.ts'
import { lockRecord } from '../store/lock-record.ts'
import { recordActed } from '../store/record-acted.ts'
import { requireFormFields } from '../store/require-form-fields.ts'
import { requireOpen } from '../store/require-open.ts'
import { updateRecord } from '../store/update-record.ts'
import { changesBetween, writeAct } from '../store/write-act.ts'

/** 修改记录: by whoever may write for the keeping unit, while nobody else is looking at it. */
export const changeRecordCommand = defineCommand({
  endpoint: changeRecord,
  async handler({ client, input, now, actor, policy }) {
    const register = await findRegister(client, input.register)
    const row = await lockRecord(client, register, input.id, input.revision)
    await policy.requireIn('register.write', { unit: row.unit, region: row.region })
    requireOpen(register, row)
    requireFormFields(register.declaration, input.values)
    const values = await checkRecord(client, register, input.values, {
      region: row.region,
      now,
      present: row.values,
      self: row.id,
    })
    const changes = changesBetween(row.values, values)
    if (Object.keys(changes).length === 0) return { id: row.id, revision: row.revision }
    const revision = await updateRecord(client, register, row, { values, state: row.state, now })
    await writeAct(client, register.declaration, {
      register: input.register,
      recordId: row.id,
      act: 'changed',
      from: row.state,
      to: row.state,
      at: now,
      person: { id: actor.personId, name: actor.name },
      unitId: actor.unitId ?? row.unit,
      note: null,
      changes,
    })
    return { id: row.id, revision }
  },
  audit: ({ client, input }) => auditRecord(client, input, { fields: Object.keys(input.values) }),
  emits: ({ input }, { id, revision }) => [recordActed(input.register, id, 'changed', revision)],
})
