import {
  countRecords,
  getGeneticChain,
  getImpactChecks,
  getKinship,
  getPlanTasks,
  getResponseBoard,
  listPlaces,
  listRecords,
  listRegisters,
} from '@wanwu/contract'

/** What a new or changed record makes stale: lists, and what is worked out from records on the page of another. */
export const recordLists = [
  listRecords,
  countRecords,
  listPlaces,
  listRegisters,
  getPlanTasks,
  getResponseBoard,
  getImpactChecks,
  getGeneticChain,
  getKinship,
]
