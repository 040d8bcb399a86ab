import type { Database } from '../database.ts'

/** A database of one test file. */
export interface TestDatabase {
  database: Database
  /** Address, for a second connection to the same one. */
  place: { url: string } | { directory: string }
  /** Closes it and removes it. */
  drop(): Promise<void>
}
