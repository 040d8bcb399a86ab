import { globalTargets } from './global-targets.ts'
import { nationalActions } from './national-actions.ts'
import { type CatalogueData, nationalOpinion } from './national-opinion.ts'

/** Every catalogue tasks can be aligned with, by name. */
export const catalogues: Record<CatalogueData['catalogue'], CatalogueData> = {
  'national-opinion': nationalOpinion,
  'national-actions': nationalActions,
  'global-targets': globalTargets,
}
