import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files of machine code below a folder: they run on one kind of machine only.
 * @param {string} folder
 * @returns {string[]} paths relative to the folder
 */
export function listNativeFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(node|so|dylib|dll|exe)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
}
