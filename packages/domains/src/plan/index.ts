/** The plan domain: documents, versions, ledger, alignment. The only door into it. */
export { planHandlers } from './routes.ts'
