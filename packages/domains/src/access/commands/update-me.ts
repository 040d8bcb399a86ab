import { updateMe } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { presentMe } from '../present-me.ts'
import { person } from '../tables.ts'

/** Changes one's own settings. */
export const updateMeCommand = defineCommand({
  endpoint: updateMe,
  duringPasswordChange: true,
  async handler({ db, client, actor, input }) {
    await db.update(person).set({ locale: input.locale }).where(eq(person.id, actor.personId))
    return presentMe(client, { ...actor, locale: input.locale })
  },
  audit: ({ actor, input }) => ({
    region: actor.homeRegion,
    subject: { kind: 'person', id: actor.personId, label: actor.name },
    detail: { locale: input.locale },
  }),
})
