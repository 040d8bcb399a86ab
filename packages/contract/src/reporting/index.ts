import * as spine from './endpoints.ts'
import * as office from './office-endpoints.ts'

export * from './cycle.ts'
export * from './endpoints.ts'
export * from './explanation.ts'
export * from './matrix.ts'
export * from './office-endpoints.ts'
export * from './report.ts'
export * from './request.ts'

/** Every endpoint of the reporting domain. */
export const reportingEndpoints = [
  spine.listCycles,
  spine.createCycle,
  spine.changeCycle,
  spine.openPeriod,
  spine.closePeriod,
  spine.addToPeriod,
  spine.listPeriods,
  spine.listReports,
  spine.getReport,
  spine.saveEntry,
  spine.saveNarrative,
  spine.continueEntries,
  spine.submitReport,
  spine.withdrawReport,
  spine.signReport,
  spine.returnReports,
  spine.acceptReports,
  office.getMatrix,
  office.listPeriodRows,
  office.listOwing,
  office.previewPeriod,
  office.explainReport,
  office.listRequests,
  office.askRequest,
  office.decideRequest,
  office.storeOriginal,
  office.recordReport,
  office.getRecordedOriginal,
]
