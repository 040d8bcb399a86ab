import { type UnitMention, type UnitRole, unitRoles } from '@wanwu/contract'

/** A unit taken from an earlier print: where it stood there says nothing of this one. */
function keep({ name, role }: UnitMention): UnitMention {
  return { name, role, rule: 'unit.kept', confidence: 1 }
}

/**
 * The units of a row where the table has no column for some roles: who holds a role that is not stated keeps
 * it. Beside a single column of units (责任单位 alone) a unit named there keeps the role it had; beside several
 * it takes the one it is given. Null where that changes nothing.
 *
 * @param stated roles that the table has a column for
 */
export function keepUnits(
  before: readonly UnitMention[],
  after: readonly UnitMention[],
  stated: ReadonlySet<UnitRole>,
): UnitMention[] | null {
  const said = new Set([...stated, ...(stated.size > 0 ? after.map((unit) => unit.role) : [])])
  const unsaid = unitRoles.filter((role) => !said.has(role))
  if (before.length === 0 || unsaid.length === 0) return null
  if (said.size === 0) return before.map(keep)
  const former = (name: string) => before.filter((unit) => unit.name === name)
  const named = after.flatMap((unit) => {
    const roles = former(unit.name)
    const hadIt = roles.some((one) => one.role === unit.role)
    if (said.size > 1 || hadIt || roles.length === 0) return [unit]
    return roles.map(keep)
  })
  const names = new Set(after.map((unit) => unit.name))
  const others = before.filter((unit) => unsaid.includes(unit.role) && !names.has(unit.name)).map(keep)
  const units = [...named, ...others].sort((a, b) => unitRoles.indexOf(a.role) - unitRoles.indexOf(b.role))
  const same =
    units.length === after.length &&
    after.every((unit) => units.some((one) => one.name === unit.name && one.role === unit.role))
  return same ? null : units
}
