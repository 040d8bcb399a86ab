import type { UnitMention } from '@wanwu/contract'

const letters = { lead: '牵', responsible: '责', support: '配' } as const

/** Units as one line for comparison: `牵:市林业局 配:市水利局`. */
export function shortUnits(units: readonly UnitMention[]): string {
  return units.map((unit) => `${letters[unit.role]}:${unit.name}`).join(' ')
}
