import { createHash } from 'node:crypto'
import { foldUserName } from './fold-user-name.ts'

/** The address better-auth wants for a login: made from the user name, at .invalid, never written to. */
export function syntheticEmail(userName: string): string {
  const digest = createHash('sha256').update(foldUserName(userName)).digest('hex').slice(0, 32)
  return `${digest}@people.invalid`
}
