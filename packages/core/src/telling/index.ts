export { figureRows } from './figure-rows.ts'
export { isOverdue } from './is-overdue.ts'
