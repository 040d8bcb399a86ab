import type { UnitMention } from '@wanwu/contract'

const words = { lead: '牵头', responsible: '责任', support: '配合' }

/** A unit list in one line, as plans print it: 牵头：甲局；责任：乙局、丙局. */
export function nameUnits(units: readonly UnitMention[]): string {
  return (['lead', 'responsible', 'support'] as const)
    .map((role) => [role, units.filter((unit) => unit.role === role)] as const)
    .filter(([, list]) => list.length > 0)
    .map(([role, list]) => `${words[role]}：${list.map((unit) => unit.name).join('、')}`)
    .join('；')
}
