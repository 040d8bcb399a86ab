import { listRegisters, type RegisterSummary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { literal, tableOf } from '@wanwu/register'
import { defineQuery } from '../../kernel/index.ts'
import { type Register, readRegisters } from '../store/find-register.ts'

interface Counts {
  key: string
  rows: number
  open: number
  keepers: number
  last: Date | null
}

/** How full and how fresh registers are, in one statement; each counted to a hundred thousand rows. */
async function countAll(client: SqlClient, registers: readonly Register[]): Promise<Map<string, Counts>> {
  const parts = registers.map(({ declaration, schema }) => {
    const ends = declaration.states.filter(({ end }) => end).map(({ key }) => literal(key))
    const open = ends.length === 0 ? 'true' : `state not in (${ends.join(', ')})`
    const reach =
      declaration.rows === 'open' ? ` and region_code in (select wanwu_regions('register.read'))` : ''
    return `select ${literal(declaration.key)} as key, count(*)::int as rows, count(*) filter (where ${open})::int as open,
      count(distinct unit_id)::int as keepers, max(updated_at) as last
      from (select state, unit_id, updated_at from ${tableOf(schema, declaration.key)} where voided_at is null${reach} limit 100000) as counted`
  })
  const { rows } = await client.query<Counts>(parts.join(' union all '))
  return new Map(rows.map((row) => [row.key, row]))
}

/** 台账目录: every register with what asked for it, who keeps it, how full and how fresh it is. */
export const listRegistersQuery = defineQuery({
  endpoint: listRegisters,
  async handler({ client, actor }) {
    const registers = await readRegisters(client)
    const counts = await countAll(client, registers)
    return {
      registers: registers.map(({ declaration, schema }): RegisterSummary => {
        const counted = counts.get(declaration.key)
        const { key, labels, group, purpose, answers } = declaration
        return {
          key,
          labels,
          group,
          purpose,
          answers,
          rows: counted?.rows ?? 0,
          open: declaration.states.length > 1 ? (counted?.open ?? 0) : 0,
          keepers: counted?.keepers ?? 0,
          lastChangedAt: counted?.last?.toISOString() ?? null,
          own: schema === 'own',
        }
      }),
      can: { declare: actor.permissions.has('register.declare') },
    }
  },
})
