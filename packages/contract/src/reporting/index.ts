import * as spine from './endpoints.ts'
import { tellingEndpoints } from './telling-endpoints.ts'

export * from './circular.ts'
export * from './cycle.ts'
export * from './endpoints.ts'
export * from './paper.ts'
export * from './report.ts'
export * from './telling-endpoints.ts'
export * from './telling-facts.ts'

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
  ...tellingEndpoints,
]
