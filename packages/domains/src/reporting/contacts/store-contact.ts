import type { ContactFields } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../kernel/index.ts'

/** A state of a unit's contact that begins on a day. */
export interface NewContact {
  unitId: string
  region: string
  fields: ContactFields
  validFrom: string
}

/** Ends what stands on the day the new state begins, and puts that in its place; the history stays. */
export async function storeContact(
  client: SqlClient,
  { unitId, region, fields, validFrom }: NewContact,
  by: { actor: Actor; now: Date },
): Promise<string> {
  await client.query('update contact set valid_to = $2 where unit_id = $1 and valid_to is null', [
    unitId,
    validFrom,
  ])
  const id = newId()
  await client.query(
    `insert into contact (id, region_code, unit_id, leader, leader_post, leader_phone, office, liaison, liaison_post,
       office_phone, mobile, email, remark, valid_from, entered_by, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      id,
      region,
      unitId,
      fields.leader,
      fields.leaderPost,
      fields.leaderPhone,
      fields.office,
      fields.liaison,
      fields.liaisonPost,
      fields.officePhone,
      fields.mobile,
      fields.email,
      fields.remark,
      validFrom,
      by.actor.personId,
      by.now.toISOString(),
    ],
  )
  return id
}
