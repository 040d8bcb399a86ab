import { type UnitMention, type UnitRole, unitRoles } from '@wanwu/contract'

/** A unit list in one line, as plans print it: 牵头：甲局；责任：乙局、丙局. `words` are the names of the roles. */
export function nameUnits(units: readonly UnitMention[], words: Record<UnitRole, string>): string {
  return unitRoles
    .map((role) => [role, units.filter((unit) => unit.role === role)] as const)
    .filter(([, list]) => list.length > 0)
    .map(([role, list]) => `${words[role]}：${list.map((unit) => unit.name).join('、')}`)
    .join('；')
}
