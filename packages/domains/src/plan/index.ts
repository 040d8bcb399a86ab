/** The plan domain: documents, versions, ledger, alignment. The only door into it. */

export { goalsWithoutFigure } from './activation/plan-duties.ts'
export { chooseLedger } from './export/choose-ledger.ts'
export { type ReadUpload, readUpload } from './loading/read-upload.ts'
export { refuseMarkedRows } from './loading/refuse-marked-rows.ts'
export { refuseSecret } from './loading/refuse-secret.ts'
export { planHandlers } from './routes.ts'
export { type NameResolver, readNameResolver } from './store/read-name-resolver.ts'
export { matchUnitName, type NameMatcher, prepareMatcher } from './units/match-unit-name.ts'
export { sureScore } from './units/printed-units.ts'
export { type Candidate, matchTasks, type TaskMatch } from './versions/match-tasks.ts'
