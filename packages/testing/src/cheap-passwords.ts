import { createHash } from 'node:crypto'
import type { PasswordHashing } from '@wanwu/domains'

const digest = (password: string) => createHash('sha256').update(password).digest('hex')

/** Hashes in no time, for tests that are not about passwords. */
export const cheapPasswords: PasswordHashing = {
  hash: async (password) => digest(password),
  verify: async ({ hash, password }) => hash === digest(password),
}
