import type { IndicatorLine } from '@wanwu/contract'

const signs = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<' }

/** The sign before a target's value; nothing where it is to be met exactly. */
export function signOf(op: IndicatorLine['targets'][number]['op']): string {
  return signs[op]
}
