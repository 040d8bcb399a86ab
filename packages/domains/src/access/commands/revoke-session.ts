import { AppError, revokeSession } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { endSession } from '../authentication/sessions.ts'

/** 结束会话: ends one of one's own sessions. */
export const revokeSessionCommand = defineCommand({
  endpoint: revokeSession,
  async handler({ client, actor, input }) {
    if (!(await endSession(client, actor.personId, input.id))) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '该会话不存在或已结束。', en: 'There is no such session.' },
      })
    }
    return { done: true as const }
  },
  audit: ({ actor, input }) => ({
    region: actor.homeRegion,
    subject: { kind: 'session', id: input.id },
  }),
})
