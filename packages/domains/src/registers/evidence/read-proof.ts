import type { EvidenceRule, OfferedRecord, RuleStanding } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type ProofRow, selectProof } from '@wanwu/register'
import { stateLabels } from '../store/state-labels.ts'
import type { AskedRule } from './rules-asked.ts'

/** Whose duty it is, and of when. */
export interface ProofScope {
  unitId: string
  region: string
  from: string
  until: string
}

const name = (register: string, rule: string) => `${register} ${rule}`

/** Units of which one decided for another: the unit and all above it, by unit. */
async function readLines(client: SqlClient, units: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ id: string; line: string[] }>(
    `select id::text as id, array(select unit_and_above(id)::text) as line from unnest($1::uuid[]) as given (id)`,
    [[...new Set(units)]],
  )
  return new Map(rows.map(({ id, line }) => [id, line]))
}

function standing(rule: EvidenceRule, count: number): RuleStanding['standing'] {
  if (count >= rule.least) return 'met'
  return count > 0 ? 'partly' : 'none'
}

/**
 * How evidence rules stand for a unit's duty in the year of a period, by `register rule`. A record counts as verified
 * only where its rule says so and a unit that is neither the reporting one nor under it brought it into its state.
 */
export async function readProof(
  client: SqlClient,
  asked: readonly AskedRule[],
  scope: ProofScope,
): Promise<Map<string, RuleStanding>> {
  const rules = new Map(asked.map((each) => [name(each.register.declaration.key, each.rule.key), each]))
  const parts = [...rules.values()].flatMap(
    ({ register, rule }) => selectProof(register.declaration, register.schema, rule) ?? [],
  )
  if (parts.length === 0) return new Map()
  const { rows } = await client.query<ProofRow>(parts.join('\nUNION ALL\n'), [
    scope.unitId,
    scope.region,
    `${scope.until.slice(0, 4)}-01-01`,
    scope.until,
    scope.from,
    scope.until,
  ])
  const lines = await readLines(
    client,
    rows.flatMap(({ decidedBy }) => (decidedBy ? [decidedBy] : [])),
  )
  return new Map(
    [...rules].map(([key, { register, rule }]) => {
      const { declaration } = register
      const found = rows.filter((row) => name(row.register, row.rule) === key)
      const glance = { register: declaration.key, registerLabels: declaration.labels }
      const records = found.map(
        (row): OfferedRecord => ({
          ...glance,
          recordId: row.id,
          title: row.title,
          state: row.state,
          stateLabels: stateLabels(declaration, row.state),
          day: row.day,
          own: row.own,
          inPeriod: row.inPeriod,
          verified:
            rule.verified && row.decidedBy !== null && !lines.get(row.decidedBy)?.includes(scope.unitId),
        }),
      )
      const count = found[0]?.count ?? 0
      const { key: ruleKey, labels, least } = rule
      return [
        key,
        { ...glance, rule: ruleKey, labels, least, count, standing: standing(rule, count), records },
      ]
    }),
  )
}

/** The standing of one rule among those that were read. */
export const proofOf = (proof: ReadonlyMap<string, RuleStanding>, { register, rule }: AskedRule) =>
  proof.get(name(register.declaration.key, rule.key))
