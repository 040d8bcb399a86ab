/** Supervision: what it asks beyond its registers. Clue batches, findings raised, the public's tips, coverage, case files. */
export { supervisionHandlers } from './routes.ts'
