import type { Database } from './database.ts'
import { type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts'
import { openServer, type ServerOptions } from './server/open-server.ts'

/** Where the database is: `url` of a server, else `directory` of an embedded one. */
export type DatabaseOptions = Partial<ServerOptions> & Partial<EmbeddedOptions>

/**
 * Opens the database: a server when `url` is given, else the embedded engine in `directory`.
 *
 * @throws DirectoryInUse when another process holds the directory.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, directory } = options
  if (url !== undefined) return openServer({ ...options, url })
  if (directory !== undefined) return openEmbedded({ ...options, directory })
  throw new TypeError('openDatabase needs a url or a directory')
}
