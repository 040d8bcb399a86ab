import { AppError, recordVerification } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'

interface Row {
  region: string
  label: string
  unitId: string
  verifierId: string
  obligationId: string
  result: string | null
}

async function readVerification(client: SqlClient, id: string): Promise<Row> {
  const { rows } = await client.query<Row>(
    `select verification.region_code as region, unit.name || ' ' || task.no as label,
            verification.unit_id as "unitId", verifier_unit_id as "verifierId", result,
            obligation_id as "obligationId"
     from verification join unit on unit.id = verification.unit_id
     join obligation on obligation.id = obligation_id join task on task.id = obligation.task_id
     where verification.id = $1 and (verifier_unit_id in (select wanwu_units('report.read'))
       or verification.unit_id in (select wanwu_units('report.read'))) for update of verification`,
    [id],
  )
  const [row] = rows
  if (!row) throw noSuch('抽核事项', 'verification')
  return row
}

/** 登记核查结果: by the verifying unit, once; what was found is never changed afterwards. */
export const recordVerificationCommand = defineCommand({
  endpoint: recordVerification,
  async handler({ client, input, actor, now, policy }) {
    const row = await readVerification(client, input.verificationId)
    await policy.requireIn('report.verify', { unit: row.verifierId })
    if (actor.unitId === row.unitId) {
      throw new AppError('FORBIDDEN', {
        message: {
          zh: '本单位的报送不能由本单位的人核查。',
          en: 'Nobody verifies what their own unit claims.',
        },
        next: { zh: '请由核查单位的人登记。', en: 'Somebody of the verifying unit has to record it.' },
      })
    }
    if (row.result !== null) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这一项的核查结果已经登记。', en: 'The result has been recorded already.' },
        next: {
          zh: '结果不能改写；如有新的发现，请另行登记问题。',
          en: 'It stays; record a finding for what is new.',
        },
      })
    }
    await client.query(
      `update verification set result = $2, method = $3, found = $4, done_on = $5, done_by = $6, done_at = $7
       where id = $1`,
      [
        input.verificationId,
        input.result,
        input.method,
        input.found,
        input.doneOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const row = await readVerification(client, input.verificationId)
    const { result, method, doneOn } = input
    return {
      region: row.region,
      subject: { kind: 'verification', id: input.verificationId, label: row.label },
      detail: { result, method, doneOn },
    }
  },
  emits: ({ input }) =>
    input.result === 'contradicted'
      ? [
          {
            topic: 'reporting.claim-contradicted',
            key: input.verificationId,
            payload: { verificationId: input.verificationId },
          },
        ]
      : [],
})
