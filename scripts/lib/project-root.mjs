import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the root package.json, wherever a script was called from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
