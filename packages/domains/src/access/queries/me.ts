import { getMe } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { presentMe } from '../present-me.ts'

/** Who is signed in. */
export const meQuery = defineQuery({
  endpoint: getMe,
  duringPasswordChange: true,
  handler: ({ client, actor }) => presentMe(client, actor),
})
