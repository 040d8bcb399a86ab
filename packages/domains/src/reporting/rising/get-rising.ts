import { getRising } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { isLocked, readReportRow } from '../report/lock-report.ts'
import { readLowerPeriods } from './read-lower.ts'
import { readRisen } from './read-risen.ts'

/** 上报: from which lower periods a report can be compiled, and what was compiled into it. */
export const getRisingQuery = defineQuery({
  endpoint: getRising,
  async handler({ client, input, now, policy }) {
    const report = await readReportRow(client, input.reportId)
    const files = await policy.allows('report.file', { unit: report.unitId })
    const periods = files ? await readLowerPeriods(client, report.id) : []
    const writable = ['owed', 'returned'].includes(report.state) && !isLocked(report, now)
    return {
      periods: periods.map(({ nameZh, nameEn, planId: _, ...period }) => ({
        ...period,
        name: { zh: nameZh, en: nameEn },
      })),
      risen: await readRisen(client, report.id),
      can: { rise: files && writable && periods.length > 0 },
    }
  },
})
