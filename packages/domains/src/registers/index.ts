/** The registers: declared tables of typed records with states, acts and history. The only door into them. */
export { readOutline } from './boundaries/read-outline.ts'
export { storeBoundary } from './boundaries/store-boundary.ts'
export { coveredActs } from './coverage/covered-acts.ts'
export { shippedRegisters } from './declarations/index.ts'
export { type DueRecord, readDue } from './due/read-due.ts'
export { findingDeadline } from './findings/finding-deadline.ts'
export { registerJobs } from './jobs.ts'
export { recordSchemas } from './record-schemas.ts'
export { registerHandlers } from './routes.ts'
export { asExact } from './store/as-exact.ts'
export { auditRecord } from './store/audit-record.ts'
export { checkRecord, extentOf } from './store/check-record.ts'
export {
  type EquippedRegister,
  findRegister,
  type Register,
  readRegisters,
  schemaOf,
} from './store/find-register.ts'
export { type CheckedRecord, insertCheckedRecords } from './store/insert-checked-records.ts'
export { insertRecord, type NewRecord } from './store/insert-record.ts'
export { keepingUnit } from './store/keeping-unit.ts'
export { lockRecord, noSuchRecord, readWhole } from './store/lock-record.ts'
export { offeredActs } from './store/offered-acts.ts'
export { performAct } from './store/perform-act.ts'
export { readFileBytes } from './store/read-file-bytes.ts'
export { readRecord, type SeenRecord } from './store/read-record.ts'
export { readRelated } from './store/read-related.ts'
export { recordActed } from './store/record-acted.ts'
export { updateRecord } from './store/update-record.ts'
export { changesBetween, writeAct } from './store/write-act.ts'
export { shippedVocabularies } from './vocabularies/index.ts'
