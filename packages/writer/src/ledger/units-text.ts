import type { UnitMention, UnitRole } from '@wanwu/contract'

/** The names in one role, in printed order, joined as official lists are: `甲局、乙局`. */
export function namesIn(units: readonly UnitMention[], role: UnitRole): string {
  return units
    .filter((unit) => unit.role === role)
    .map((unit) => unit.name)
    .join('、')
}

/** The word a role is printed under. */
export const roleHeadings: Record<UnitRole, string> = {
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
}

/** All units that a ledger names, each once, in order of appearance. */
export function distinctUnits(unitLists: Iterable<readonly UnitMention[]>): string[] {
  const seen = new Set<string>()
  for (const units of unitLists) for (const unit of units) seen.add(unit.name)
  return [...seen]
}
