import * as handing from './handing.ts'
import * as ledger from './ledger-endpoints.ts'
import * as plan from './plan-endpoints.ts'

export * from './diff.ts'
export * from './edit.ts'
export * from './handing.ts'
export * from './ledger-endpoints.ts'
export * from './ledger-row.ts'
export * from './match.ts'
export * from './plan-endpoints.ts'
export * from './review.ts'

/** Every endpoint of the plan domain. */
export const planEndpoints = [
  plan.listPlans,
  plan.getPlan,
  plan.previewDocument,
  plan.loadPlan,
  plan.loadVersion,
  plan.getReview,
  plan.getSource,
  plan.getOriginal,
  plan.editReview,
  plan.decideDoubts,
  plan.acceptSure,
  plan.createMissingUnits,
  plan.undoEdit,
  plan.activateVersion,
  plan.discardVersion,
  plan.diffVersions,
  plan.getCatalogue,
  ledger.listLedger,
  ledger.countLedger,
  ledger.getLedgerTask,
  ledger.listLedgerUnits,
  ledger.getLedgerTree,
  ledger.listTargets,
  ledger.listReportingRules,
  ledger.exportLedger,
  ledger.listViews,
  ledger.saveView,
  ledger.dropView,
  ledger.getOverview,
  handing.listHandings,
  handing.handDown,
  handing.receiveHanding,
  handing.refuseHanding,
  handing.withdrawHanding,
]
