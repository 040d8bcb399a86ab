import type { Computation } from '@wanwu/contract'
import { columnOf, literal, type RegisterSchema, tableOf } from './names.ts'

/**
 * The SQL of a computed field, over the row `r`. Names are those of a checked declaration, so nothing in it is input.
 *
 * @param schemaOf where another register has its table
 */
export function computeSql(
  by: Computation,
  self: string,
  schemaOf: (register: string) => RegisterSchema,
): string {
  const own = (field: string) => `r.${columnOf(field)}`
  const pointing = (register: string, field: string, select: string, more = '') =>
    `(SELECT ${select} FROM ${tableOf(schemaOf(register), register)} o WHERE o.${columnOf(field)} = ${self} AND o.voided_at IS NULL${more})`
  switch (by.kind) {
    case 'days':
      return `(${by.to ? own(by.to) : 'wanwu.wanwu_today()'} - ${by.from ? own(by.from) : 'wanwu.wanwu_today()'})`
    case 'sum':
      return `(${by.of.map((field) => `coalesce(${own(field)}, 0)`).join(' + ')})`
    case 'difference':
      return `(${own(by.of)} - ${own(by.less)})`
    case 'share':
      return `round(100 * ${own(by.of)} / nullif(${own(by.by)}, 0), 2)`
    case 'count':
      return pointing(
        by.register,
        by.field,
        'count(*)',
        by.states ? ` AND o.state IN (${by.states.map(literal).join(', ')})` : '',
      )
    case 'total':
      return pointing(by.register, by.field, `coalesce(sum(o.${columnOf(by.of)}), 0)`)
    case 'latest':
      return pointing(by.register, by.field, `max(o.${columnOf(by.of)})`)
  }
}
