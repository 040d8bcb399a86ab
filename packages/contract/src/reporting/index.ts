import * as spine from './endpoints.ts'
import * as evidence from './evidence-endpoints.ts'

export * from './cycle.ts'
export * from './endpoints.ts'
export * from './evidence.ts'
export * from './evidence-endpoints.ts'
export * from './report.ts'

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
  evidence.listEvidence,
  evidence.addEvidence,
  evidence.removeEvidence,
  evidence.getEvidenceFile,
  evidence.previewEvidence,
]
