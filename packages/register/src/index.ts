export { answerDue } from './answer-due.ts'
export { checkDeclaration, type DeclarationFault, type DeclarationWorld } from './check-declaration.ts'
export { checkExtension } from './check-extension.ts'
export { checkPlace, type Extent } from './check-place.ts'
export { checkValue, checkValues, tidyValue, type ValueFault, type ValueWorld } from './check-values.ts'
export { type FoundHeadings, findHeadings } from './intake/find-headings.ts'
export {
  planRows,
  type RowDraft,
  type RowFault,
  type RowPlan,
  readRow,
  requireFilled,
} from './intake/read-row.ts'
export { wayOut } from './intake/way-out.ts'
export { appliesTo, type GuardFacts, judgeAct, type MissingPart, twinsKey } from './judge-guards.ts'
export {
  columnOf,
  fieldOf,
  fieldsOf,
  isClosed,
  literal,
  type RegisterSchema,
  sqlName,
  tableOf,
} from './names.ts'
export { columnsOf, planTable } from './plan-table.ts'
export type { RecordRow, Sight } from './record-columns.ts'
export { type ListRequest, UnusableRequest } from './record-conditions.ts'
export { type KeyInRegion, selectByKeys } from './select-by-key.ts'
export { type DueRow, type DueScope, selectDue } from './select-due.ts'
export { deciderSql, type ProofRow, selectProof, titleSql } from './select-proof.ts'
export {
  countLimit,
  type Statement,
  selectCount,
  selectFacet,
  selectOne,
  selectPage,
  selectPlaces,
} from './select-records.ts'
export { shapeOf } from './shape-of.ts'
export {
  type ColumnPart,
  enteredColumns,
  enteredFields,
  exportedColumns,
  type SheetColumn,
} from './sheet-columns.ts'
export { type SheetCell, toCells } from './to-cells.ts'
export { searchTextOf, toRow } from './to-row.ts'
export { isGeometry, toWkt } from './to-wkt.ts'
export { valuesSchema } from './values-schema.ts'
