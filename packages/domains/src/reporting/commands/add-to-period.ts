import { AppError, addToPeriod } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { freezeReports } from '../periods/freeze-report.ts'
import { lockPeriod, requireOpen } from '../periods/lock-period.ts'
import { addAct } from '../report/add-act.ts'

/** 追加应报单位: a recorded act, so that a rate's denominator never moves by itself. */
export const addToPeriodCommand = defineCommand({
  endpoint: addToPeriod,
  async handler({ client, input, actor, now, policy }) {
    const period = await lockPeriod(client, input.periodId)
    await policy.requireIn('report.manage', { region: period.regionCode })
    requireOpen(period)
    const { rows } = await client.query<{ name: string; owes: boolean }>(
      `select name, exists (select from report where period_id = $2 and unit_id = unit.id) as owes
       from unit where id = $1 and id in (select wanwu_units('unit.read')) and valid_to is null`,
      [input.unitId, period.id],
    )
    const [unit] = rows
    if (!unit) throw noSuch('单位', 'unit')
    if (unit.owes) {
      throw new AppError('ALREADY_EXISTS', {
        message: {
          zh: `${unit.name}已在本期应报之列。`,
          en: 'This unit owes a report in this period already.',
        },
      })
    }
    const { reportOf } = await freezeReports(client, period, [input.unitId], 'added')
    const reportId = reportOf.get(input.unitId) ?? ''
    await addAct(client, reportId, { kind: 'added', actor, at: now, reason: input.reason })
    return { reportId }
  },
  async audit({ client, input }, answer) {
    const { regionCode, name } = await lockPeriod(client, input.periodId)
    return {
      region: regionCode,
      subject: { kind: 'report', id: answer.reportId, label: name },
      detail: { unitId: input.unitId, reason: input.reason },
    }
  },
})
