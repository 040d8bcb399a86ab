import * as breakdown from './breakdown-endpoints.ts'
import * as contact from './contact-endpoints.ts'
import * as spine from './endpoints.ts'
import * as verification from './verification-endpoints.ts'

export * from './breakdown-endpoints.ts'
export * from './contact-endpoints.ts'
export * from './cycle.ts'
export * from './endpoints.ts'
export * from './report.ts'
export * from './verification-endpoints.ts'

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
  breakdown.listBreakdowns,
  breakdown.saveBreakdown,
  breakdown.submitBreakdowns,
  breakdown.decideBreakdowns,
  verification.listVerifications,
  verification.planVerification,
  verification.recordVerification,
  contact.listContacts,
  contact.saveContact,
]
