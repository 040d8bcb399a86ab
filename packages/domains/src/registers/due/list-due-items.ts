import { type DueItem, dueAhead, listDueItems } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { stateLabels } from '../store/state-labels.ts'
import { readDue } from './read-due.ts'

const most = 200

/** 到期事项: what falls due by the rules of the registers for the caller's units, overdue first. */
export const listDueItemsQuery = defineQuery({
  endpoint: listDueItems,
  async handler({ client, input, actor, now }) {
    const today = shanghaiDay(now)
    const { rows: units } = await client.query<{ id: string; own: boolean }>(
      `select id, id in (select unit_subtree($1)) as own from wanwu_units('register.write') as held (id)`,
      [actor.unitId],
    )
    const { rows: regions } = await client.query<{ code: string }>(
      `select wanwu_regions('register.decide') as code`,
    )
    const asked = input.of === 'all' ? units : units.filter(({ own }) => own)
    const found = await readDue(client, addDays(today, dueAhead), most + 1, {
      units: asked.map(({ id }) => id),
      regions: regions.map(({ code }) => code),
    })
    const names = await namesOf(
      client,
      [],
      found.flatMap(({ unit }) => (unit ? [unit] : [])),
    )
    const items = found.slice(0, most).map(
      (row): DueItem => ({
        register: row.register,
        registerLabels: row.declaration.labels,
        recordId: row.id,
        title: row.title,
        state: row.state,
        stateLabels: stateLabels(row.declaration, row.state),
        rule: row.rule,
        labels: row.dueRule.labels,
        on: row.on,
        overdue: row.on < today,
        unit: row.unit ? names.unit(row.unit) : null,
        act: row.answer ? { key: row.answer.key, labels: row.answer.labels } : null,
      }),
    )
    return {
      items,
      more: found.length > most,
      overdue: items.filter(({ overdue }) => overdue).length,
      can: { all: units.some(({ own }) => !own) },
    }
  },
})
