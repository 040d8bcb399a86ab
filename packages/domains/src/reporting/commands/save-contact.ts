import { saveContact } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { storeContact } from '../contacts/store-contact.ts'
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
    const contact = {
      unitId: input.unitId,
      region: unit.region,
      fields: input.fields,
      validFrom: shanghaiDay(now),
    }
    return { id: await storeContact(client, contact, { actor, now }) }
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
