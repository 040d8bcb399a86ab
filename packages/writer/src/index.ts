export type { StatusColumn } from './ledger/columns.ts'
export { writeLedgerXlsx, type XlsxOptions } from './xlsx/write-ledger-xlsx.ts'
