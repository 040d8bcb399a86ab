import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const never = new Set(['node_modules', 'dist', '.git', 'data', 'coverage', '.cache'])

/**
 * Lists the files under the given files and folders, sorted, as paths relative to `root` with forward slashes.
 * What does not exist is left out: a room that is not built yet has no files.
 * @param {string} root
 * @param {readonly string[]} starts files or folders relative to root
 * @param {(path: string) => boolean} [keep] decides on each file
 * @returns {string[]}
 */
export function listFiles(root, starts, keep = () => true) {
  /** @type {string[]} */
  const found = []
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!never.has(entry.name)) walk(path)
      } else if (entry.isFile() && keep(path)) found.push(path)
    }
  }
  for (const start of starts) {
    const kind = statSync(join(root, start), { throwIfNoEntry: false })
    if (kind?.isDirectory()) walk(start)
    else if (kind?.isFile() && keep(start)) found.push(start)
  }
  return found.sort()
}
