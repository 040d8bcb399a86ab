import type { DueRule, Party, RegisterDeclaration } from '@wanwu/contract'
import { answerDue, statesOfDue } from './answer-due.ts'
import { columnOf, fieldOf, isClosed, literal, type RegisterSchema, tableOf } from './names.ts'
import { titleSql } from './select-proof.ts'

/** One due item as these statements answer. `unit` is null where the region's office is to act. */
export interface DueRow {
  register: string
  rule: string
  act: string | null
  id: string
  title: string
  state: string
  on: string
  unit: string | null
  region: string
  since: Date
  revision: number
}

/** The day of a rule as SQL over the row `r`; null where its day is a closed value, which lists do not read. */
function daySql(declaration: RegisterDeclaration, rule: DueRule): string | null {
  if (rule.kind === 'after-state') {
    const since = `(r.state_since AT TIME ZONE 'Asia/Shanghai')::date`
    return rule.count === 'working'
      ? `wanwu.working_day_after(${since}, ${rule.days})`
      : `${since} + ${rule.days}`
  }
  if (isClosed(fieldOf(declaration, rule.field))) return null
  const day = `r.${columnOf(rule.field)}`
  return rule.kind === 'every' ? `(${day} + interval ${literal(rule.every)})::date` : day
}

function ownerSql(party: Party | undefined): string {
  if (party === undefined || party === 'keeper') return 'r.unit_id'
  if (party === 'decider') return 'NULL::uuid'
  return `r.${columnOf('unit' in party ? party.unit : party.member)}`
}

/** Rules with the states in which the same act answers them. */
function casesOf(declaration: RegisterDeclaration) {
  return declaration.due.flatMap((rule) => {
    const day = daySql(declaration, rule)
    if (day === null) return []
    const cases = new Map<
      string,
      { rule: DueRule; day: string; act: string | null; owner: string; states: string[] }
    >()
    for (const state of statesOfDue(rule)) {
      const answer = answerDue(declaration, rule, state)
      const act = typeof answer === 'object' ? answer : undefined
      const known = cases.get(act?.key ?? '')
      if (known) known.states.push(state)
      else
        cases.set(act?.key ?? '', {
          rule,
          day,
          act: act?.key ?? null,
          owner: ownerSql(act?.by[0]),
          states: [state],
        })
    }
    return [...cases.values()]
  })
}

const list = (keys: readonly string[]) => keys.map(literal).join(', ')

/** Whose items are asked for: `$1` units, `$2` regions whose office may act, `$3` the last day; one record; or all up to `$1`. */
export type DueScope = 'of' | 'one' | 'all'

/**
 * The due items of a register 到期事项 as one SELECT, or null where it has no due rules. The day is worked out in the
 * database, so that only what is due is read. For `of` the parameters are units (uuid[]), regions (text[]) and the
 * last day; for `one` the record's id; for `all` the last day.
 */
export function selectDue(
  declaration: RegisterDeclaration,
  schema: RegisterSchema,
  scope: DueScope,
): string | null {
  const cases = casesOf(declaration)
  if (cases.length === 0) return null
  const owners = [...new Set(cases.map(({ owner }) => owner))].filter((owner) => owner.startsWith('r.'))
  const asked = {
    // said of the row's own columns too, so that the indexes of units are of use
    of: `(${[...owners.map((owner) => `${owner} = ANY ($1::uuid[])`), 'r.region_code = ANY ($2::text[])'].join(' OR ')})
  AND (due.owner = ANY ($1::uuid[]) OR (due.owner IS NULL AND r.region_code = ANY ($2::text[]))) AND due.day <= $3::date`,
    one: 'r.id = $1::uuid',
    all: 'due.day <= $1::date',
  }[scope]
  const rows = cases.map(
    ({ rule, act, day, owner, states }) =>
      `(${literal(rule.key)}, ${act ? literal(act) : 'NULL'}, ${owner}, CASE WHEN r.state IN (${list(states)}) THEN ${day} END)`,
  )
  const states = [...new Set(cases.flatMap((each) => each.states))]
  return `SELECT ${literal(declaration.key)} AS register, due.rule, due.act, r.id, ${titleSql(declaration)} AS title, r.state, due.day::text AS on,
  due.owner AS unit, r.region_code AS region, r.state_since AS since, r.revision
FROM ${tableOf(schema, declaration.key)} r CROSS JOIN LATERAL (VALUES ${rows.join(', ')}) AS due (rule, act, owner, day)
WHERE r.voided_at IS NULL AND r.state IN (${list(states)}) AND due.day IS NOT NULL AND ${asked}`
}
