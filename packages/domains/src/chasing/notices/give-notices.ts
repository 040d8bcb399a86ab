import type { NoticeContent } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows, type JobContext } from '../../kernel/index.ts'
import { sendNotices } from '../channels/queue-deliveries.ts'

/** A notice to be given to a person; the key makes the same thing the same notice. */
export interface NewNotice {
  personId: string
  key: string
  content: NoticeContent
  link: string
}

/** How many are given at a time: the embedded engine has one session, and people wait for it meanwhile. */
const batch = 200

/** Gives notices, some at a time; a run that ended in the middle goes on where it was, by their keys. */
export async function giveInBatches(context: JobContext, notices: readonly NewNotice[]): Promise<void> {
  for (let start = 0; start < notices.length; start += batch) {
    await context.transaction((client) =>
      giveNotices(client, notices.slice(start, start + batch), context.now),
    )
  }
}

/**
 * Gives notices, in a unit of work of the queue, and sends each on its way by the channels that carry its kind.
 * One that was given already is not given, and not sent, again.
 */
async function giveNotices(client: SqlClient, notices: readonly NewNotice[], now: Date): Promise<void> {
  const wanted = new Map(notices.map((notice) => [`${notice.personId} ${notice.key}`, notice]))
  const { rows } = await client.query<{ personId: string; key: string }>(
    `select notice.person_id as "personId", notice.key from notice
     join jsonb_to_recordset($1::jsonb) as given (person uuid, key text)
       on notice.person_id = given.person and notice.key = given.key`,
    [JSON.stringify([...wanted.values()].map(({ personId, key }) => ({ person: personId, key })))],
  )
  for (const { personId, key } of rows) wanted.delete(`${personId} ${key}`)
  const given = [...wanted.values()].map((notice) => ({ id: newId(), ...notice }))
  await insertRows(
    client,
    'notice',
    given.map(({ id, personId, key, content, link }) => ({
      id,
      person_id: personId,
      key,
      content,
      link,
      at: now.toISOString(),
    })),
  )
  await sendNotices(
    client,
    given.map(({ id }) => id),
    now,
  )
}
