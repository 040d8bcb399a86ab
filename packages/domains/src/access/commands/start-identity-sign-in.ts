import { AppError, startIdentitySignIn } from '@wanwu/contract'
import { defineCommand, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'
import { homeRegion } from '../home-region.ts'

/** Starts signing in with an identity provider: keeps the state, and names the page to go to. */
export function startIdentitySignInCommand({ authentication }: AccessDeps): Handler {
  return defineCommand({
    endpoint: startIdentitySignIn,
    async prepare({ input, request, answer }) {
      if (!authentication.providers.some((provider) => provider.id === input.provider))
        throw unknownProvider()
      const started = await authentication.startIdentity(input.provider, input.returnTo, request)
      answer.cookies.push(...started.cookies)
      return started.url
    },
    handler: async (_context, url) => ({ url }),
    audit: async ({ client, input }) => ({
      region: await homeRegion(client, null),
      subject: { kind: 'identity-provider', id: input.provider },
    }),
  })
}

function unknownProvider(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有配置该身份认证入口。', en: 'No such identity provider is set up.' },
    next: { zh: '请使用用户名和密码登录。', en: 'Sign in with a password.' },
  })
}
