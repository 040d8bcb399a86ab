import { saveContact } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'

/** 登记联系人: what stood before ends today and stays in the history. */
export const saveContactCommand = defineCommand({
  endpoint: saveContact,
  async handler({ client, input, actor, now, policy }) {
    const { rows } = await client.query<{ region: string }>(
      `select plan_scope as region from unit where id = $1 and id in (select wanwu_units('unit.read')) for share`,
      [input.unitId],
    )
    const [unit] = rows
    if (!unit) throw noSuch('单位', 'unit')
    await policy.requireIn('report.contact', { unit: input.unitId })
    const today = shanghaiDay(now)
    await client.query('update contact set valid_to = $2 where unit_id = $1 and valid_to is null', [
      input.unitId,
      today,
    ])
    const id = newId()
    const { fields } = input
    await client.query(
      `insert into contact (id, region_code, unit_id, leader, leader_post, office, liaison, liaison_post, office_phone,
         mobile, email, remark, valid_from, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        unit.region,
        input.unitId,
        fields.leader,
        fields.leaderPost,
        fields.office,
        fields.liaison,
        fields.liaisonPost,
        fields.officePhone,
        fields.mobile,
        fields.email,
        fields.remark,
        today,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { id }
  },
  async audit({ client, input }, answer) {
    const { rows } = await client.query<{ region: string; name: string }>(
      'select plan_scope as region, name from unit where id = $1',
      [input.unitId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'contact', id: answer.id, label: rows[0]?.name ?? '' },
    }
  },
})
