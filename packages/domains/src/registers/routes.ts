import type { Handler } from '../kernel/index.ts'
import { getRegionOutlineQuery } from './boundaries/get-region-outline.ts'
import { removeBoundaryCommand } from './boundaries/remove-boundary.ts'
import { setBoundaryCommand } from './boundaries/set-boundary.ts'
import { actOnRecordCommand } from './commands/act-on-record.ts'
import { changeRecordCommand } from './commands/change-record.ts'
import { createRecordCommand } from './commands/create-record.ts'
import { declareRegisterCommand, extendRegisterCommand } from './commands/declare-register.ts'
import { addRecordFileCommand, removeRecordFileCommand } from './commands/record-files.ts'
import { saveVocabularyCommand } from './commands/save-vocabulary.ts'
import { listDueItemsQuery } from './due/list-due-items.ts'
import { attachRecordCommand } from './evidence/attach-record.ts'
import { detachRecordCommand } from './evidence/detach-record.ts'
import { listReportRecordsQuery } from './evidence/list-report-records.ts'
import { exportRecordsStream } from './exchange/export-records.ts'
import { getTemplateStream } from './exchange/get-template.ts'
import { decideIssueProposalCommand } from './instruments/decide-proposal.ts'
import { listIssueProposalsQuery } from './instruments/list-proposals.ts'
import { confirmImportCommand, discardImportCommand, mapImportCommand } from './intake/change-import.ts'
import { getImportQuery, listImportsQuery } from './intake/get-import.ts'
import { startImportCommand } from './intake/start-import.ts'
import { countRecordsQuery } from './queries/count-records.ts'
import { describeRegisterQuery } from './queries/describe-register.ts'
import { getCoverageQuery } from './queries/get-coverage.ts'
import { getRecordQuery } from './queries/get-record.ts'
import { getRecordFileQuery } from './queries/get-record-file.ts'
import { getRegisterQuery } from './queries/get-register.ts'
import { listPlacesQuery } from './queries/list-places.ts'
import { listRecordsQuery } from './queries/list-records.ts'
import { listRegistersQuery } from './queries/list-registers.ts'
import { listVocabulariesQuery } from './queries/list-vocabularies.ts'
import { getTaskTimelineQuery } from './timeline/get-task-timeline.ts'

/** Every command and query of the registers, bound to its endpoint. */
export const registerHandlers: readonly Handler[] = [
  listRegistersQuery,
  getRegisterQuery,
  describeRegisterQuery,
  declareRegisterCommand,
  extendRegisterCommand,
  listVocabulariesQuery,
  saveVocabularyCommand,
  getCoverageQuery,
  listRecordsQuery,
  countRecordsQuery,
  listPlacesQuery,
  getRecordQuery,
  createRecordCommand,
  changeRecordCommand,
  actOnRecordCommand,
  addRecordFileCommand,
  getRecordFileQuery,
  removeRecordFileCommand,
  exportRecordsStream,
  getTemplateStream,
  startImportCommand,
  getImportQuery,
  listImportsQuery,
  mapImportCommand,
  confirmImportCommand,
  discardImportCommand,
  listReportRecordsQuery,
  attachRecordCommand,
  detachRecordCommand,
  listDueItemsQuery,
  listIssueProposalsQuery,
  decideIssueProposalCommand,
  getTaskTimelineQuery,
  getRegionOutlineQuery,
  setBoundaryCommand,
  removeBoundaryCommand,
]
