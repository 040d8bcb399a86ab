/** The registers: declared tables of typed records with states, acts and history. The only door into them. */
export { coveredActs } from './coverage/covered-acts.ts'
export { shippedRegisters } from './declarations/index.ts'
export { registerHandlers } from './routes.ts'
export { asExact } from './store/as-exact.ts'
export { auditRecord } from './store/audit-record.ts'
export {
  type EquippedRegister,
  findRegister,
  type Register,
  readRegisters,
  schemaOf,
} from './store/find-register.ts'
export { insertRecord, type NewRecord } from './store/insert-record.ts'
export { keepingUnit } from './store/keeping-unit.ts'
export { lockRecord, noSuchRecord, readWhole } from './store/lock-record.ts'
export { performAct } from './store/perform-act.ts'
export { recordActed } from './store/record-acted.ts'
export { updateRecord } from './store/update-record.ts'
export { changesBetween, writeAct } from './store/write-act.ts'
export { shippedVocabularies } from './vocabularies/index.ts'
