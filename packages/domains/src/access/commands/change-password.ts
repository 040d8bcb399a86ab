import { AppError, changePassword } from '@wanwu/contract'
import { eq } from 'drizzle-orm'
import { defineCommand, type Handler, refuse } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { replacePassword } from '../authentication/logins.ts'
import { presentMe } from '../present-me.ts'
import { person } from '../tables.ts'

/** 修改密码: the present one has to be given; every other session of the person ends. */
export function changePasswordCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: changePassword,
    duringPasswordChange: true,
    async prepare({ actor, input, request, now }) {
      if (actor.demo) throw demoPassword()
      await authentication.attempts.begin(actor.userName, request.address, now)
      if (!(await authentication.verify(actor.personId, input.current))) return null
      await authentication.attempts.succeed(actor.userName)
      if (input.password === input.current) throw samePassword()
      return authentication.hash(input.password)
    },
    async handler({ db, client, actor }, hash) {
      const subject = { kind: 'person', id: actor.personId, label: actor.name }
      if (hash === null) {
        return refuse(wrongPassword(), {
          region: actor.homeRegion,
          action: 'access.changePasswordRefused',
          subject,
        })
      }
      await replacePassword(client, actor.personId, hash, actor.sessionId)
      await db
        .update(person)
        .set({ mustChangePassword: false, hasPassword: true })
        .where(eq(person.id, actor.personId))
      return presentMe(client, { ...actor, mustChangePassword: false })
    },
    audit: ({ actor }) => ({
      region: actor.homeRegion,
      subject: { kind: 'person', id: actor.personId, label: actor.name },
    }),
  })
}

function wrongPassword(): AppError {
  return new AppError('SIGN_IN_REFUSED', {
    message: { zh: '原密码不正确。', en: 'The present password is wrong.' },
    next: { zh: '请重新输入原密码。', en: 'Enter it again.' },
  })
}

function samePassword(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '新密码不能与原密码相同。', en: 'The new password equals the present one.' },
    next: { zh: '请换一个新密码。', en: 'Choose another.' },
  })
}

function demoPassword(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '演示账号的密码不能修改。', en: 'Passwords of demo accounts stay as printed.' },
  })
}
