import { AppError, attachRecord } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { selectOne } from '@wanwu/register'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport, lockReport, noSuch, requireState } from '../../reporting/index.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { noSuchRecord } from '../store/lock-record.ts'
import { keepEvidence, type Stand, standOf } from './stand-of.ts'

/** The record as it stands. @throws AppError NOT_FOUND outside of the caller's reach, WRONG_STATE for a void one. */
async function requireRecord(client: SqlClient, register: EquippedRegister, id: string): Promise<Stand> {
  const { declaration, schema } = register
  const reach = selectOne(
    declaration,
    { schema, schemaOf: () => schema, sensitive: 'none', personal: 'none' },
    id,
  )
  const { rowCount } = await client.query(`select from (${reach.text}) as seen`, reach.params)
  const stand = rowCount === 1 ? await standOf(client, declaration, id) : undefined
  if (!stand) throw noSuchRecord()
  if (!stand.voided) return stand
  throw new AppError('WRONG_STATE', {
    message: { zh: '这条记录已作废，不能作为佐证。', en: 'The record is void and proves nothing.' },
    next: { zh: '请另选记录。', en: 'Choose another record.' },
  })
}

/** 以台账记录为佐证: the record stays where it is; the report cites it, and keeps it as it stood when it is handed in. */
export const attachRecordCommand = defineCommand({
  endpoint: attachRecord,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const duty = await client.query('select from obligation where id = $1 and report_id = $2', [
      input.obligationId,
      report.id,
    ])
    if (duty.rowCount === 0) throw noSuch('应报事项', 'duty in this report')
    const register = await findRegister(client, input.register)
    const { declaration } = register
    if (input.rule !== null && !declaration.evidence.some(({ key }) => key === input.rule))
      throw noSuch('佐证规则', 'evidence rule of this register')
    const stand = await requireRecord(client, register, input.recordId)
    const id = newId()
    const { rowCount } = await client.query(
      `insert into record_evidence (id, register, record_id, report_id, obligation_id, unit_id, rule, title, state,
         revision, verified, linked_by, linked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, $11, $12)
       on conflict (obligation_id, register, record_id) where removed_at is null do nothing`,
      [
        id,
        declaration.key,
        input.recordId,
        report.id,
        input.obligationId,
        report.unitId,
        input.rule,
        stand.title,
        stand.state,
        stand.revision,
        actor.personId,
        now.toISOString(),
      ],
    )
    if (rowCount === 0) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '这条记录已是该项的佐证。', en: 'The record stands beside this duty already.' },
        next: { zh: '请刷新页面查看。', en: 'Reload to see it.' },
      })
    }
    await keepEvidence(client, declaration, input.recordId)
    return { id }
  },
  audit: ({ client, input }) =>
    auditReport(client, input.reportId, {
      register: input.register,
      recordId: input.recordId,
      rule: input.rule,
    }),
})
