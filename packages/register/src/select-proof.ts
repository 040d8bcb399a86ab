import type { EvidenceRule, RegisterDeclaration } from '@wanwu/contract'
import { columnOf, fieldOf, fieldsOf, isClosed, literal, type RegisterSchema, tableOf } from './names.ts'

/** A record that proves something, as these statements answer. */
export interface ProofRow {
  register: string
  rule: string
  id: string
  title: string
  state: string
  day: string
  own: boolean
  inPeriod: boolean
  /** the unit that brought it into its state; null where no act did */
  decidedBy: string | null
  /** how many prove it in all */
  count: number
}

const shown = 20

/** The title of a record as SQL over `r`; a closed one is not told. */
export function titleSql(declaration: RegisterDeclaration): string {
  return isClosed(fieldOf(declaration, declaration.title))
    ? `''`
    : `coalesce(r.${columnOf(declaration.title)}::text, '')`
}

/** The unit that brought a record into its present state, as SQL over `r`. */
export function deciderSql(register: string): string {
  return `(SELECT act.unit_id FROM wanwu.record_act AS act WHERE act.register = ${literal(register)} AND act.record_id = r.id
  AND act.to_state = r.state AND act.from_state IS DISTINCT FROM act.to_state ORDER BY act.sequence DESC LIMIT 1)`
}

/**
 * The records that a rule offers as evidence of a unit's duty 佐证, its own first, or null where the rule's day is a
 * closed value. Parameters: `$1` the unit, `$2` its region (with all under it), `$3` and `$4` first and last day of
 * the year, `$5` and `$6` of the period.
 */
export function selectProof(
  declaration: RegisterDeclaration,
  schema: RegisterSchema,
  rule: EvidenceRule,
): string | null {
  if (isClosed(fieldOf(declaration, rule.day))) return null
  const day = `r.${columnOf(rule.day)}`
  const units = [
    'r.unit_id',
    ...fieldsOf(declaration, 'unit')
      .filter((field) => !isClosed(field))
      .map(({ key }) => `r.${columnOf(key)}`),
  ]
  const own = `coalesce($1::uuid IN (${units.join(', ')}), false)`
  const reach =
    declaration.rows === 'open' ? ` AND r.region_code IN (SELECT wanwu.wanwu_regions('register.read'))` : ''
  return `(SELECT ${literal(declaration.key)} AS register, ${literal(rule.key)} AS rule, r.id, ${titleSql(declaration)} AS title, r.state,
  ${day}::text AS day, ${own} AS own, ${day} BETWEEN $5::date AND $6::date AS "inPeriod", ${deciderSql(declaration.key)} AS "decidedBy",
  count(*) OVER ()::int AS count
FROM ${tableOf(schema, declaration.key)} r
WHERE r.voided_at IS NULL AND r.state IN (${rule.states.map(literal).join(', ')}) AND ${day} BETWEEN $3::date AND $4::date
  AND (${own} OR r.region_code IN (SELECT wanwu.region_subtree($2)))${reach}
ORDER BY own DESC, "inPeriod" DESC, ${day} DESC, r.id LIMIT ${shown})`
}
