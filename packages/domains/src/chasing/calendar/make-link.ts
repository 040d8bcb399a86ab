import { randomBytes } from 'node:crypto'
import { makeCalendarLink } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { tokenHash } from './token-hash.ts'

/** 生成日历订阅链接: shown once; the one before ends with it. */
export const makeLinkCommand = defineCommand({
  endpoint: makeCalendarLink,
  async handler({ client, actor, now }) {
    const token = randomBytes(32).toString('base64url')
    await client.query(
      `insert into calendar_link (person_id, token_hash, made_at) values ($1, $2, $3)
       on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
      [actor.personId, tokenHash(token), now.toISOString()],
    )
    return { path: `/api/calendar/${token}` }
  },
  audit: ({ actor }) => ({
    region: actor.homeRegion,
    subject: { kind: 'person', id: actor.personId, label: actor.name },
  }),
})
