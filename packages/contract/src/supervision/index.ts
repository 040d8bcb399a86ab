import type { Endpoint } from '../kernel/define-endpoint.ts'
import * as clues from './clue-endpoints.ts'
import * as coverage from './coverage-endpoints.ts'
import * as dossier from './dossier-endpoints.ts'
import * as finding from './finding-endpoints.ts'
import * as tips from './tip-endpoints.ts'

export * from './clue-endpoints.ts'
export * from './coverage-endpoints.ts'
export * from './dossier-endpoints.ts'
export * from './finding-endpoints.ts'
export * from './tip-endpoints.ts'

/** Every endpoint of supervision. */
export const supervisionEndpoints: readonly Endpoint[] = [
  clues.previewClues,
  clues.importClues,
  clues.listClueBatches,
  clues.exportFeedback,
  finding.proposeFinding,
  finding.raiseFinding,
  dossier.getDossier,
  coverage.getObjectCoverage,
  coverage.getCampaignCoverage,
  coverage.getPatrolEffort,
  tips.getTipForm,
  tips.sendTip,
  tips.addTipPhoto,
  tips.followTip,
  tips.listWaitingTips,
]
