import { AppError, disablePerson } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { endSessions } from '../authentication/logins.ts'
import { homeRegion } from '../home-region.ts'
import { loadPerson } from '../present-person.ts'
import { requireManagedPerson } from '../require-managed-person.ts'
import { person } from '../tables.ts'

/** 停用账号: the person's sessions end in the same transaction. */
export const disablePersonCommand = defineCommand({
  endpoint: disablePerson,
  async handler(context) {
    const { db, client, actor, input } = context
    const present = await requireManagedPerson(context, input.id)
    if (!present.can.disable) throw cannotDisable(input.id === actor.personId)
    await db
      .update(person)
      .set({ state: 'disabled', revision: present.revision + 1 })
      .where(eq(person.id, input.id))
    await endSessions(client, input.id)
    return (await loadPerson(db, client, actor, input.id)) ?? present
  },
  audit: async ({ client }, detail) => ({
    region: await homeRegion(client, detail.unit?.id ?? null),
    subject: { kind: 'person', id: detail.id, label: detail.name },
  }),
})

function cannotDisable(self: boolean): AppError {
  return new AppError('WRONG_STATE', {
    message: self
      ? { zh: '不能停用自己的账号。', en: 'Nobody disables themselves.' }
      : { zh: '该账号已停用。', en: 'The account is disabled already.' },
  })
}
