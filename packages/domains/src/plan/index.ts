/** The plan domain: documents, versions, ledger, alignment. The only door into it. */
export { refuseSecret } from './loading/refuse-secret.ts'
export { planHandlers } from './routes.ts'
