import { listNotices, type Notice, NoticeContent } from '@wanwu/contract'
import { wordNotice } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { countUnread } from './count-unread.ts'

interface NoticeRow {
  id: string
  content: unknown
  link: string
  at: Date
  readAt: Date | null
}

function presentNotice(row: NoticeRow): Notice {
  const content = NoticeContent.parse(row.content)
  return {
    id: row.id,
    kind: content.kind,
    ...wordNotice(content),
    link: row.link,
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }
}

/** 我的消息: row-level security lets nobody see another's. */
export const listNoticesQuery = defineQuery({
  endpoint: listNotices,
  async handler({ client, input }) {
    const [at, id] = input.cursor === undefined ? [null, null] : readCursor(input.cursor)
    const { rows } = await client.query<NoticeRow>(
      `select id, content, link, at, read_at as "readAt" from notice
       where ($1::boolean is not true or read_at is null)
         and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
       order by at desc, id desc limit $4`,
      [input.unread ?? null, at, id, input.limit + 1],
    )
    const page = pageFrom(rows, input.limit, (row) => [row.at.toISOString(), row.id], presentNotice)
    return { ...page, unread: await countUnread(client) }
  },
})
