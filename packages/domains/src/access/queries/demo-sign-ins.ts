import { listDemoSignIns } from '@wanwu/contract'
import { defineQuery, type Handler } from '../../kernel/index.ts'
import type { AccessDeps } from '../access-deps.ts'

/** The demo's accounts, for a caller on this machine. */
export function demoSignInsQuery({ demo }: AccessDeps): Handler {
  return defineQuery({
    endpoint: listDemoSignIns,
    handler: async ({ request }) =>
      demo && request.loopback
        ? { password: demo.password, items: demo.items }
        : { password: null, items: [] },
  })
}
