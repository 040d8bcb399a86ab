import { createHash } from 'node:crypto'
import { loadMigrations } from '../migrations/load-migrations.ts'

/** Sixteen digits that change with any migration: what was made for one state serves no other. */
export function migrationsDigest(): string {
  const hash = createHash('sha256')
  for (const { sha256 } of loadMigrations()) hash.update(sha256)
  return hash.digest('hex').slice(0, 16)
}
