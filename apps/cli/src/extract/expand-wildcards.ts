import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Expands `*` and `?` in file names, which the Windows command prompt leaves to the program. A name that exists
 * as it is, or that matches nothing, stays as it was, so that the error names what the person typed.
 */
export function expandWildcards(inputs: readonly string[]): string[] {
  const expanded = inputs.flatMap((input) => {
    if (input === '-' || !/[*?]/.test(basename(input)) || existsSync(input)) return [input]
    const folder = dirname(input)
    const pattern = toPattern(basename(input))
    const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
    const found = names
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => (folder === '.' ? entry.name : join(folder, entry.name)))
      .sort()
    return found.length > 0 ? found : [input]
  })
  return [...new Set(expanded)]
}

function toPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^(?!\\.)${source}$`, 'i')
}
