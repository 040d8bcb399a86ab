import type { Endpoint } from '../kernel/define-endpoint.ts'
import * as boundaries from './boundary-endpoints.ts'
import * as coverage from './coverage.ts'
import { listDueItems } from './due-items.ts'
import * as exports from './export-endpoints.ts'
import * as imports from './import-endpoints.ts'
import { decideIssueProposal, listIssueProposals } from './issue-proposal.ts'
import * as records from './record-endpoints.ts'
import { attachRecord, detachRecord, listReportRecords } from './record-evidence.ts'
import * as registers from './register-endpoints.ts'
import { getTaskTimeline } from './task-timeline.ts'

export * from './boundary-endpoints.ts'
export * from './coverage.ts'
export * from './declaration.ts'
export * from './due-items.ts'
export * from './export-endpoints.ts'
export * from './field.ts'
export * from './import-endpoints.ts'
export * from './issue-proposal.ts'
export * from './record.ts'
export * from './record-endpoints.ts'
export * from './record-evidence.ts'
export * from './register-endpoints.ts'
export * from './reserved-keys.ts'
export * from './task-timeline.ts'

/** Every endpoint of the registers. */
export const registerEndpoints: readonly Endpoint[] = [
  registers.listRegisters,
  registers.getRegister,
  registers.describeRegister,
  registers.declareRegister,
  registers.extendRegister,
  registers.listVocabularies,
  registers.saveVocabulary,
  coverage.getCoverage,
  records.listRecords,
  records.countRecords,
  records.listPlaces,
  records.getRecord,
  records.createRecord,
  records.changeRecord,
  records.actOnRecord,
  records.addRecordFile,
  records.getRecordFile,
  records.removeRecordFile,
  exports.exportRecords,
  exports.getTemplate,
  imports.startImport,
  imports.getImport,
  imports.listImports,
  imports.mapImport,
  imports.confirmImport,
  imports.discardImport,
  listReportRecords,
  attachRecord,
  detachRecord,
  listDueItems,
  listIssueProposals,
  decideIssueProposal,
  getTaskTimeline,
  boundaries.getRegionOutline,
  boundaries.setBoundary,
  boundaries.removeBoundary,
]
