import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One step of the database's structure. */
export interface Migration {
  number: number
  /** As `0001-kernel`. */
  name: string
  sql: string
  /** Of the text with `\n` line ends, so that a checkout with others is the same. */
  sha256: string
}

/**
 * Reads the numbered files (`0001-kernel.sql`) of a directory.
 *
 * @param directory Default: the project's `migrations/`, which a bundle ships beside itself.
 * @throws Error when two files share a number or a number is left out.
 */
export function loadMigrations(
  directory: string | URL = new URL('../../../../migrations/', import.meta.url),
): Migration[] {
  const path = typeof directory === 'string' ? directory : fileURLToPath(directory)
  const migrations = readdirSync(path)
    .filter((file) => /^\d{4}-.+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n')
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(0, -'.sql'.length),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    })
  for (const [index, { number, name }] of migrations.entries()) {
    if (number !== index + 1) throw new Error(`Migration ${name} should have number ${index + 1}`)
  }
  return migrations
}
