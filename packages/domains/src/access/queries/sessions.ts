import { listSessions } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { listStoredSessions } from '../authentication/sessions.ts'

/** One's own sessions. */
export const sessionsQuery = defineQuery({
  endpoint: listSessions,
  async handler({ client, actor, now }) {
    const sessions = await listStoredSessions(client, actor.personId, now)
    return { items: sessions.map((one) => ({ ...one, current: one.id === actor.sessionId })) }
  },
})
