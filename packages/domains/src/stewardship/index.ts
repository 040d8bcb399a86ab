/**
 * Stewardship: what nature, genetic and safety registers do beyond their lists. Responses run by their plan, projects
 * screened, opinions followed, uses of genetic resources checked, kinship worked out. The only door into it.
 */
export { stewardshipJobs } from './jobs.ts'
export { stewardshipHandlers } from './routes.ts'
