import { AppError, planVerification } from '@wanwu/contract'
import { drawSample, newId, weighClaim } from '@wanwu/core'
import { defineCommand, insertRows } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { lockPeriod } from '../periods/lock-period.ts'
import { readUndrawnClaims } from '../verification/read-claims.ts'

/** 抽取核查样本: weighted by risk, each claim with a verifier of another unit and a date. */
export const planVerificationCommand = defineCommand({
  endpoint: planVerification,
  async handler({ client, input, actor, now, policy }) {
    const period = await lockPeriod(client, input.periodId)
    await policy.requireIn('report.review', { region: period.regionCode })
    const verifiers = await client.query<{ id: string }>(
      `select id from unit where id = any($1::uuid[]) and valid_to is null
         and id in (select wanwu_units('report.review')) order by sort_key, id`,
      [input.verifierIds],
    )
    if (verifiers.rows.length < new Set(input.verifierIds).size) throw noSuch('核查单位', 'verifying unit')
    const claims = await readUndrawnClaims(client, period.id)
    // A claim that only its own unit could verify cannot be drawn.
    const open = claims.filter((claim) => verifiers.rows.some(({ id }) => id !== claim.unitId))
    if (open.length === 0) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '本期没有可抽取的已报事项，或所选核查单位只有本单位。',
          en: 'Nothing filed in this period is left to draw, or only its own unit would verify it.',
        },
        next: {
          zh: '请待有报送后再抽，或另选核查单位。',
          en: 'Wait for reports, or choose other verifiers.',
        },
      })
    }
    const drawn = await client.query<{ count: number }>(
      'select count(*)::int as count from verification where period_id = $1',
      [period.id],
    )
    const weight = new Map(open.map((claim) => [claim, weighClaim(claim)]))
    const pointsOf = (claim: (typeof open)[number]) =>
      (weight.get(claim) ?? []).reduce((sum, { points }) => sum + points, 0)
    const sample = drawSample(open, pointsOf, input.size, `${period.id}/${drawn.rows[0]?.count ?? 0}`)
    await insertRows(
      client,
      'verification',
      sample.map((claim, index) => {
        const others = verifiers.rows.filter(({ id }) => id !== claim.unitId)
        return {
          id: newId(),
          region_code: period.regionCode,
          period_id: period.id,
          obligation_id: claim.obligationId,
          unit_id: claim.unitId,
          verifier_unit_id: others[index % others.length]?.id,
          planned_on: input.plannedOn,
          risk: pointsOf(claim),
          basis: weight.get(claim),
          drawn_by: actor.personId,
          drawn_at: now.toISOString(),
        }
      }),
    )
    return { drawn: sample.length }
  },
  async audit({ client, input }, answer) {
    const { regionCode, name } = await lockPeriod(client, input.periodId)
    return {
      region: regionCode,
      subject: { kind: 'report-period', id: input.periodId, label: name },
      detail: { ...answer, plannedOn: input.plannedOn, verifierIds: input.verifierIds },
    }
  },
})
