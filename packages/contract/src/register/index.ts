import type { Endpoint } from '../kernel/define-endpoint.ts'
import * as coverage from './coverage.ts'
import * as records from './record-endpoints.ts'
import * as registers from './register-endpoints.ts'

export * from './coverage.ts'
export * from './declaration.ts'
export * from './field.ts'
export * from './record.ts'
export * from './record-endpoints.ts'
export * from './register-endpoints.ts'

/** Every endpoint of the registers. */
export const registerEndpoints: readonly Endpoint[] = [
  registers.listRegisters,
  registers.getRegister,
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
]
