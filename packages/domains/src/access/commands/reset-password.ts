import { AppError, resetPassword } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { replacePassword } from '../authentication/logins.ts'
import { temporaryPassword } from '../authentication/temporary-password.ts'
import { homeRegion } from '../home-region.ts'
import { requireManagedPerson } from '../require-managed-person.ts'
import { person } from '../tables.ts'

/** 重置密码: the person's sessions end, and the next sign-in asks for a new one. */
export function resetPasswordCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: resetPassword,
    async prepare() {
      const password = temporaryPassword()
      return { password, hash: await authentication.hash(password) }
    },
    async handler(context, { password, hash }) {
      const { db, client, input } = context
      const present = await requireManagedPerson(context, input.id)
      if (!present.can.resetPassword) {
        throw new AppError('WRONG_STATE', {
          message: {
            zh: '演示账号和自己的密码不能在此重置。',
            en: 'Not for demo accounts, nor for oneself.',
          },
          next: { zh: '自己的密码请在“修改密码”中更改。', en: 'Change your own password instead.' },
        })
      }
      await replacePassword(client, input.id, hash, null)
      await db
        .update(person)
        .set({ mustChangePassword: true, hasPassword: true, revision: present.revision + 1 })
        .where(eq(person.id, input.id))
      return { temporaryPassword: password }
    },
    audit: async ({ client, input }) => {
      const found = await client.query<{ name: string; unit_id: string }>(
        'select name, unit_id from person where id = $1',
        [input.id],
      )
      return {
        region: await homeRegion(client, found.rows[0]?.unit_id ?? null),
        subject: { kind: 'person', id: input.id, label: found.rows[0]?.name ?? null },
      }
    },
  })
}
