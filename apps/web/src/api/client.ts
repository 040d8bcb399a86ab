import { createClient } from '@wanwu/contract'
import { reachingFetch } from './unreachable.ts'

/** The client of this origin's server. */
export const client = createClient({ fetch: reachingFetch })
