import type { Handler } from '../kernel/index.ts'
import { exportFeedbackQuery } from './clues/export-feedback.ts'
import { importCluesCommand } from './clues/import-clues.ts'
import { listClueBatchesQuery } from './clues/list-clue-batches.ts'
import { previewCluesQuery } from './clues/preview-clues.ts'
import { getCampaignCoverageQuery } from './coverage/get-campaign-coverage.ts'
import { getObjectCoverageQuery } from './coverage/get-object-coverage.ts'
import { getPatrolEffortQuery } from './coverage/get-patrol-effort.ts'
import { getDossierQuery } from './dossier/get-dossier.ts'
import { proposeFindingQuery } from './findings/propose-finding.ts'
import { raiseFindingCommand } from './findings/raise-finding.ts'
import { addTipPhotoCommand } from './tips/add-tip-photo.ts'
import { followTipQuery } from './tips/follow-tip.ts'
import { getTipFormQuery } from './tips/get-tip-form.ts'
import { listWaitingTipsQuery } from './tips/list-waiting-tips.ts'
import { sendTipCommand } from './tips/send-tip.ts'

/** Every command and query of supervision, bound to its endpoint. */
export const supervisionHandlers: readonly Handler[] = [
  previewCluesQuery,
  importCluesCommand,
  listClueBatchesQuery,
  exportFeedbackQuery,
  proposeFindingQuery,
  raiseFindingCommand,
  getDossierQuery,
  getObjectCoverageQuery,
  getCampaignCoverageQuery,
  getPatrolEffortQuery,
  getTipFormQuery,
  sendTipCommand,
  addTipPhotoCommand,
  followTipQuery,
  listWaitingTipsQuery,
]
