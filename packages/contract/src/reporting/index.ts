import * as actions from './actions-endpoints.ts'
import * as appraisal from './appraisal-endpoints.ts'
import * as breakdown from './breakdown-endpoints.ts'
import * as contact from './contact-endpoints.ts'
import * as contactIntake from './contact-intake.ts'
import * as spine from './endpoints.ts'
import * as evidence from './evidence-endpoints.ts'
import * as indicator from './indicator-endpoints.ts'
import * as intake from './intake-endpoints.ts'
import * as office from './office-endpoints.ts'
import * as overview from './overview-endpoints.ts'
import * as rising from './rising.ts'
import * as verification from './verification-endpoints.ts'

export * from './action.ts'
export * from './actions-endpoints.ts'
export * from './appraisal.ts'
export * from './appraisal-endpoints.ts'
export * from './breakdown-endpoints.ts'
export * from './contact-endpoints.ts'
export * from './contact-intake.ts'
export * from './cycle.ts'
export * from './endpoints.ts'
export * from './evidence.ts'
export * from './evidence-endpoints.ts'
export * from './explanation.ts'
export * from './indicator.ts'
export * from './indicator-endpoints.ts'
export * from './intake.ts'
export * from './intake-endpoints.ts'
export * from './matrix.ts'
export * from './office-endpoints.ts'
export * from './overview.ts'
export * from './overview-endpoints.ts'
export * from './report.ts'
export * from './request.ts'
export * from './rising.ts'
export * from './verification-endpoints.ts'
export * from './verification-methods.ts'

import { tellingEndpoints } from './telling-endpoints.ts'
import { tenureEndpoints } from './tenure-endpoints.ts'

export * from './circular.ts'
export * from './cycle.ts'
export * from './endpoints.ts'
export * from './paper.ts'
export * from './report.ts'
export * from './telling-endpoints.ts'
export * from './telling-facts.ts'
export * from './tenure.ts'
export * from './tenure-endpoints.ts'

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
  breakdown.completeMilestone,
  verification.listVerifications,
  verification.planVerification,
  verification.recordVerification,
  contact.listContacts,
  contact.saveContact,
  contactIntake.exportContacts,
  contactIntake.previewContacts,
  contactIntake.confirmContacts,
  appraisal.listSchemes,
  appraisal.createScheme,
  appraisal.previewFacts,
  appraisal.listAppraisals,
  appraisal.createAppraisal,
  appraisal.getAppraisal,
  appraisal.assessSelf,
  appraisal.reviewResult,
  appraisal.appealResult,
  appraisal.closeAppraisal,
  appraisal.exportAppraisal,
  rising.getRising,
  rising.riseReport,
  overview.getPeriodStanding,
  overview.countTaskStandings,
  overview.listTaskStandings,
  overview.countChanges,
  overview.listChanges,
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
  evidence.listEvidence,
  evidence.addEvidence,
  evidence.removeEvidence,
  evidence.getEvidenceFile,
  evidence.previewEvidence,
  ...tellingEndpoints,
  ...tenureEndpoints,
  intake.exportReportRows,
  intake.previewIntake,
  intake.confirmIntake,
  actions.listActions,
  actions.recordAction,
  actions.setActionInterval,
  actions.recordIssue,
  actions.setIssueDeadline,
  indicator.listIndicators,
  indicator.confirmIndicator,
  indicator.saveValue,
  indicator.planValueCheck,
  indicator.recordValueCheck,
  indicator.judgeGoal,
]
