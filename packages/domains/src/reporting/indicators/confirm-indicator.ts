import { confirmIndicator } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { readGoals } from './read-goals.ts'
import { readSettings, settingKey } from './read-settings.ts'
import { readTargets } from './read-targets.ts'

/** The target or goal in the print in force. */
async function findPrinted(
  client: SqlClient,
  place: { planId: string; kind: 'figure' | 'goal'; name: string },
) {
  if (place.kind === 'goal') {
    const goal = (await readGoals(client, place.planId)).find(({ phrase }) => phrase === place.name)
    return goal && { regionCode: goal.regionCode, unit: null }
  }
  return (await readTargets(client, place.planId)).find(({ name }) => name === place.name)
}

/** 确定责任单位与口径: from now on periods that close a year ask the owner for the value. */
export const confirmIndicatorCommand = defineCommand({
  endpoint: confirmIndicator,
  async handler({ client, input, actor, now, policy }) {
    const printed = await findPrinted(client, input)
    if (!printed) throw noSuch('指标目标', 'target in force')
    await policy.requireIn('report.manage', { region: printed.regionCode })
    const { fields } = input
    const owner = await client.query(
      `select from unit where id = $1 and valid_to is null and id in (select wanwu_units('unit.read')) for share`,
      [fields.ownerUnitId],
    )
    if (owner.rowCount === 0) throw noSuch('责任单位', 'unit')
    const values = [
      printed.unit,
      fields.ownerUnitId,
      fields.source,
      fields.calibre,
      fields.cumulative,
      fields.path,
      fields.base?.year ?? null,
      fields.base?.value ?? null,
      actor.personId,
      now.toISOString(),
    ]
    const place = [input.planId, input.kind, input.name]
    const { rows } =
      input.revision === 0
        ? await client.query<{ revision: number }>(
            `insert into indicator (unit, owner_unit_id, source, calibre, cumulative, path, base_year, base_value,
               confirmed_by, confirmed_at, plan_id, kind, name, id, region_code)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
             on conflict (plan_id, kind, name) do nothing returning revision`,
            [...values, ...place, newId(), printed.regionCode],
          )
        : await client.query<{ revision: number }>(
            `update indicator set unit = $1, owner_unit_id = $2, source = $3, calibre = $4, cumulative = $5, path = $6,
               base_year = $7, base_value = $8, confirmed_by = $9, confirmed_at = $10, revision = revision + 1
             where plan_id = $11 and kind = $12 and name = $13 and revision = $14 returning revision`,
            [...values, ...place, input.revision],
          )
    const [kept] = rows
    if (kept) return kept
    const present = (await readSettings(client, input.planId)).get(settingKey(input))
    throw changedMeanwhile({ owner: present?.owner ?? null, revision: present?.revision ?? 0 })
  },
  async audit({ client, input }, answer) {
    const printed = await findPrinted(client, input)
    return {
      region: printed?.regionCode ?? '',
      subject: { kind: 'indicator', id: input.planId, label: input.name },
      detail: { ...input.fields, ...answer, kind: input.kind },
    }
  },
})
