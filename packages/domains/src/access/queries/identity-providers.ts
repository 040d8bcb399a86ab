import { listIdentityProviders } from '@wanwu/contract'
import { defineQuery, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'

/** Identity providers for the sign-in page. */
export function identityProvidersQuery({ authentication }: AccessDeps): Handler {
  return defineQuery({
    endpoint: listIdentityProviders,
    handler: async () => ({ items: authentication.providers.map(({ id, name }) => ({ id, name })) }),
  })
}
