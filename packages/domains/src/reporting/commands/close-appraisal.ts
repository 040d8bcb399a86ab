import { AppError, closeAppraisal } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { readAppraisal } from '../appraisal/read-appraisals.ts'

/** 定结果: every result reviewed, every appeal answered; from now on nothing changes. */
export const closeAppraisalCommand = defineCommand({
  endpoint: closeAppraisal,
  async handler({ client, input, actor, now, policy }) {
    await client.query('select from appraisal where id = $1 for update', [input.appraisalId])
    const appraisal = await readAppraisal(client, input.appraisalId)
    await policy.requireIn('report.manage', { region: appraisal.regionCode })
    const { rows } = await client.query<{ open: number }>(
      `select count(*)::int as open from appraisal_result where appraisal_id = $1 and state <> 'reviewed'`,
      [appraisal.id],
    )
    const open = rows[0]?.open ?? 0
    if (appraisal.state === 'closed' || open > 0) {
      throw new AppError('WRONG_STATE', {
        message:
          appraisal.state === 'closed'
            ? { zh: '这次考核已经定结果。', en: 'This appraisal is final already.' }
            : {
                zh: `还有${open}个单位没有复核，或申诉没有答复。`,
                en: `${open} results are not reviewed or answered.`,
              },
        next: { zh: '请逐一复核后再定结果。', en: 'Review them first.' },
      })
    }
    await client.query(
      `update appraisal_result set state = 'final', revision = revision + 1 where appraisal_id = $1`,
      [appraisal.id],
    )
    await client.query(
      `update appraisal set state = 'closed', closed_by = $2, closed_at = $3 where id = $1`,
      [appraisal.id, actor.personId, now.toISOString()],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { regionCode, planTitle } = await readAppraisal(client, input.appraisalId)
    return { region: regionCode, subject: { kind: 'appraisal', id: input.appraisalId, label: planTitle } }
  },
})
