/** The plan domain: documents, versions, ledger, alignment. The only door into it. */

export { readUpload } from './loading/read-upload.ts'
export { planHandlers } from './routes.ts'
export { type Candidate, matchTasks, type TaskMatch } from './versions/match-tasks.ts'
