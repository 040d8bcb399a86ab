import { signOut } from '@wanwu/contract'
import { defineCommand, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { endSession } from '../authentication/sessions.ts'

/** 退出: ends this session and makes the browser forget it. */
export function signOutCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: signOut,
    duringPasswordChange: true,
    async handler({ client, actor }) {
      await endSession(client, actor.personId, actor.sessionId)
      return { done: true as const }
    },
    audit: ({ actor }) => ({
      region: actor.homeRegion,
      subject: { kind: 'person', id: actor.personId, label: actor.name },
    }),
    async after({ request, answer }) {
      answer.cookies.splice(0, answer.cookies.length, ...(await authentication.signOut(request)))
    },
  })
}
