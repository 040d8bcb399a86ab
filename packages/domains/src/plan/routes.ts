import type { Handler } from '../kernel/index.ts'
import { acceptSureCommand } from './commands/accept-sure.ts'
import { activateVersionCommand } from './commands/activate-version.ts'
import { createMissingUnitsCommand } from './commands/create-missing-units.ts'
import { decideDoubtsCommand } from './commands/decide-doubts.ts'
import { discardVersionCommand } from './commands/discard-version.ts'
import { dropViewCommand } from './commands/drop-view.ts'
import { editReviewCommand } from './commands/edit-review.ts'
import { getOriginalCommand } from './commands/get-original.ts'
import { loadPlanCommand } from './commands/load-plan.ts'
import { loadVersionCommand } from './commands/load-version.ts'
import { saveViewCommand } from './commands/save-view.ts'
import { undoEditCommand } from './commands/undo-edit.ts'
import { refuseHandingCommand, withdrawHandingCommand } from './handing/end-handing.ts'
import { handDownCommand } from './handing/hand-down.ts'
import { listHandingsQuery } from './handing/list-handings.ts'
import { receiveHandingCommand } from './handing/receive-handing.ts'
import { countLedgerQuery } from './queries/count-ledger.ts'
import { diffVersionsQuery } from './queries/diff-versions.ts'
import { exportLedgerQuery } from './queries/export-ledger.ts'
import { getCatalogueQuery } from './queries/get-catalogue.ts'
import { getLedgerTaskQuery } from './queries/get-ledger-task.ts'
import { getLedgerTreeQuery } from './queries/get-ledger-tree.ts'
import { getOverviewQuery } from './queries/get-overview.ts'
import { getPlanQuery } from './queries/get-plan.ts'
import { getReviewQuery } from './queries/get-review.ts'
import { getSourceQuery } from './queries/get-source.ts'
import { listLedgerQuery } from './queries/list-ledger.ts'
import { listLedgerUnitsQuery } from './queries/list-ledger-units.ts'
import { listPlansQuery } from './queries/list-plans.ts'
import { listReportingRulesQuery } from './queries/list-reporting-rules.ts'
import { listTargetsQuery } from './queries/list-targets.ts'
import { listViewsQuery } from './queries/list-views.ts'
import { previewDocumentQuery } from './queries/preview-document.ts'

/** Every command and query of the plan domain, bound to its endpoint. */
export const planHandlers: readonly Handler[] = [
  listPlansQuery,
  getPlanQuery,
  previewDocumentQuery,
  loadPlanCommand,
  loadVersionCommand,
  getReviewQuery,
  getSourceQuery,
  getOriginalCommand,
  editReviewCommand,
  decideDoubtsCommand,
  acceptSureCommand,
  createMissingUnitsCommand,
  undoEditCommand,
  activateVersionCommand,
  discardVersionCommand,
  diffVersionsQuery,
  getCatalogueQuery,
  listLedgerQuery,
  countLedgerQuery,
  getLedgerTaskQuery,
  listLedgerUnitsQuery,
  getLedgerTreeQuery,
  listTargetsQuery,
  listReportingRulesQuery,
  exportLedgerQuery,
  listViewsQuery,
  saveViewCommand,
  dropViewCommand,
  getOverviewQuery,
  listHandingsQuery,
  handDownCommand,
  receiveHandingCommand,
  refuseHandingCommand,
  withdrawHandingCommand,
]
