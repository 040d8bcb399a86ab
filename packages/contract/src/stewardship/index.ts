import type { Endpoint } from '../kernel/define-endpoint.ts'
import * as genetic from './genetic-endpoints.ts'
import * as impact from './impact-endpoints.ts'
import * as kinship from './kinship-endpoints.ts'
import * as response from './response-endpoints.ts'
import * as risk from './risk-endpoints.ts'

export * from './genetic-endpoints.ts'
export * from './impact-endpoints.ts'
export * from './kinship-endpoints.ts'
export * from './response-endpoints.ts'
export * from './risk-endpoints.ts'

/** Every endpoint of stewardship. */
export const stewardshipEndpoints: readonly Endpoint[] = [
  response.getPlanTasks,
  response.startResponse,
  response.getResponseBoard,
  response.changeResponseLevel,
  impact.getScreening,
  impact.screenProject,
  impact.getImpactChecks,
  impact.planImpactChecks,
  genetic.getGeneticChain,
  kinship.getKinship,
  kinship.recordKinship,
  risk.scoreRisk,
]
