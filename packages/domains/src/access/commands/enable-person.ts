import { AppError, enablePerson } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { homeRegion } from '../home-region.ts'
import { loadPerson } from '../present-person.ts'
import { requireManagedPerson } from '../require-managed-person.ts'
import { person } from '../tables.ts'

/** 启用账号. */
export const enablePersonCommand = defineCommand({
  endpoint: enablePerson,
  async handler(context) {
    const { db, client, actor, input } = context
    const present = await requireManagedPerson(context, input.id)
    if (!present.can.enable) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '该账号正在使用。', en: 'The account is active already.' },
      })
    }
    await db
      .update(person)
      .set({ state: 'active', revision: present.revision + 1 })
      .where(eq(person.id, input.id))
    return (await loadPerson(db, client, actor, input.id)) ?? present
  },
  audit: async ({ client }, detail) => ({
    region: await homeRegion(client, detail.unit?.id ?? null),
    subject: { kind: 'person', id: detail.id, label: detail.name },
  }),
})
