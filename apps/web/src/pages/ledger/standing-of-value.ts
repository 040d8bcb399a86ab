import type { IndicatorYear } from '@wanwu/contract'

/** What a filed value is worth: a claim until another unit looked at it. */
export type ValueStanding = 'claimed' | 'verified' | 'contradicted'

/** Whether the value claimed for a year is verified, contradicted, or neither. */
export function standingOfValue(year: IndicatorYear): ValueStanding {
  if (year.verified !== null) return 'verified'
  return year.check?.result === 'contradicted' ? 'contradicted' : 'claimed'
}
