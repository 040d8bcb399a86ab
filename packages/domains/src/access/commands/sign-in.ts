import { AppError, signIn } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type AuditNote, defineCommand, demoOnlyLocal, type Handler, refuse } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { foldUserName } from '../authentication/fold-user-name.ts'
import { endSession } from '../authentication/sessions.ts'
import { homeRegion } from '../home-region.ts'
import { loadActor } from '../load-actor.ts'
import { presentMe } from '../present-me.ts'

/** 登录. A refusal is on record as much as a success; which of name and password was wrong is told to nobody. */
export function signInCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: signIn,
    async prepare({ input, request, now }) {
      await authentication.attempts.begin(input.userName, request.address, now)
      const session = await authentication.signIn(input.userName, input.password, request)
      if (session) await authentication.attempts.succeed(input.userName)
      return session
    },
    async handler({ client, input, request, answer }, session) {
      if (!session) return refuse(refused(), await refusalNote(client, input.userName, 'PASSWORD'))
      await client.query("select set_config('wanwu.actor', $1, true)", [session.personId])
      const actor = await loadActor(client, session)
      const closed = actor === null ? 'DISABLED' : actor.demo && !request.loopback ? 'DEMO' : null
      if (actor === null || closed) {
        await endSession(client, session.personId, session.sessionId)
        const note = await refusalNote(client, input.userName, closed ?? 'DISABLED')
        return refuse(closed === 'DEMO' ? demoOnlyLocal() : refused(), note)
      }
      answer.cookies.push(...session.cookies)
      return presentMe(client, actor)
    },
    audit: async ({ client }, me) => ({
      region: await homeRegion(client, me.unit?.id ?? null),
      actor: { personId: me.person.id, name: me.person.name },
      subject: { kind: 'person', id: me.person.id, label: me.person.name },
    }),
  })
}

function refused(): AppError {
  return new AppError('SIGN_IN_REFUSED', {
    message: {
      zh: '用户名或密码不正确，或账号已停用。',
      en: 'User name and password do not fit, or the account is disabled.',
    },
    next: {
      zh: '请核对后重试；忘记密码请联系管理员重置。',
      en: 'Check both, or ask your administrator for a reset.',
    },
  })
}

async function refusalNote(client: SqlClient, userName: string, reason: string): Promise<AuditNote> {
  return {
    region: await homeRegion(client, null),
    action: 'access.signInRefused',
    subject: { kind: 'login', id: foldUserName(userName).slice(0, 64) },
    detail: { reason },
  }
}
