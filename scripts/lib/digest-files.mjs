import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over the names and contents of files, in the order given. Times of change do not enter, so a fresh
 * clone, a copy and a switch of branches there and back all give the same hash.
 * @param {string} root
 * @param {readonly string[]} paths relative to root
 * @returns {string} hexadecimal SHA-256
 */
export function digestFiles(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`)
    hash.update(content)
  }
  return hash.digest('hex')
}
