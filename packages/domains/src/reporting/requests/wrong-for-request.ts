import { AppError } from '@wanwu/contract'
import type { ReportRow } from '../report/lock-report.ts'

/** The error for a request that makes no sense for a report as it stands now. */
export function wrongForRequest(report: ReportRow): AppError {
  return new AppError('WRONG_STATE', {
    message: {
      zh: `${report.unitName}${report.periodName}的报送现在不适用这种申请。`,
      en: 'The report is in a state for which this cannot be asked or granted.',
    },
    next: {
      zh: '未报的可申请延期、豁免或移交；已审定、已豁免或已锁定的可申请重新打开。',
      en: 'While it is owed, ask for an extension, waiver or hand-over; once accepted, waived or locked, for reopening.',
    },
    data: { state: report.state },
  })
}
