import {
  explainReport,
  getMatrix,
  getReport,
  listOwing,
  listPeriodRows,
  listPeriods,
  listReports,
  listRequests,
} from '@wanwu/contract'

/** Every answer that an act on a report changes. */
export const reportAnswers = [
  explainReport,
  getMatrix,
  getReport,
  listOwing,
  listPeriodRows,
  listPeriods,
  listReports,
  listRequests,
] as const
