/** A unit with the roles it has in a plan and the names under which the plan prints it. */
export interface DutyHolder {
  id: string
  name: string
  kind: string
  roles: readonly ('lead' | 'responsible' | 'support')[]
  printed: readonly string[]
}

const asks: readonly { words: RegExp; holds: (unit: DutyHolder) => boolean }[] = [
  { words: /牵头/, holds: (unit) => unit.roles.includes('lead') },
  { words: /责任/, holds: (unit) => unit.roles.includes('lead') || unit.roles.includes('responsible') },
  { words: /配合|协办/, holds: (unit) => unit.roles.includes('support') },
  {
    words: /[县市区旗州].{0,8}(人民政府|政府)|各(县|区|市|旗|州)/,
    holds: (unit) => unit.kind === 'government' || unit.kind === 'zone',
  },
  {
    words: /^各?(有关|相关|市级|省级|成员|区级|县级)*(单位|部门)$/,
    holds: (unit) => unit.kind !== 'government',
  },
]

/**
 * Who owes a report, proposed from the words of the letter that asks for it (`各牵头单位`, `各县（区）人民政府`)
 * and the units that have duties in the plan. Words that fit nothing propose every unit that leads or is
 * responsible: the office strikes out who does not owe, and confirms.
 */
export function proposeUnits(who: readonly string[], units: readonly DutyHolder[]): DutyHolder[] {
  const chosen = new Set<DutyHolder>()
  for (const words of who) {
    const named = units.filter((unit) => unit.name === words || unit.printed.includes(words))
    const ask = asks.find((candidate) => candidate.words.test(words))
    for (const unit of named.length > 0 ? named : units.filter((one) => ask?.holds(one))) chosen.add(unit)
  }
  if (chosen.size > 0) return units.filter((unit) => chosen.has(unit))
  return units.filter((unit) => unit.roles.some((role) => role !== 'support'))
}
