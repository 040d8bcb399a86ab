import { createHash } from 'node:crypto'

/** What is kept of a calendar link's token. It is 256 random bits, so a plain digest gives nothing away. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
