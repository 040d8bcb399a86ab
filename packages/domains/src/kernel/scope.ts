import { type Permission, type Role, rolePermissions } from '@wanwu/contract'
import type { Grant } from './actor.ts'

/** One stretch of authority: a region with all under it, or one unit there (and those under it). */
export interface ScopeEntry {
  region: string
  unit: string | null
}

/** Where each permission holds; travels to the database as the setting `wanwu.scope`. */
export type Scope = Partial<Record<Permission, ScopeEntry[]>>

/**
 * Permissions that a unit's people hold for the whole region of their grant: what a plan says of every unit
 * is open to all who take part in it, while acting stays with one's own unit.
 */
const regionWide: ReadonlySet<Permission> = new Set([
  'unit.read',
  'plan.read',
  'ledger.read',
  'ledger.export',
  'view.save',
  'register.read',
])

/**
 * Permissions that a role granted for a whole region opens within the holder's own unit alone. A data steward keeps
 * registers of the region, but what is seen by those involved only (findings, tips, cases) is theirs where it names
 * their unit.
 */
const ownUnit: Partial<Record<Role, ReadonlySet<Permission>>> = { steward: new Set(['register.involved']) }

/** Spreads roles out into permissions and the places where they hold; `home` is the unit of whoever holds them. */
export function scopeOf(grants: readonly Grant[], home: string | null): Scope {
  const scope: Scope = {}
  for (const grant of grants) {
    for (const permission of rolePermissions[grant.role]) {
      const narrow = ownUnit[grant.role]?.has(permission) ?? false
      const unit = regionWide.has(permission) ? null : (grant.unitId ?? (narrow ? home : null))
      if (narrow && unit === null) continue
      const entries = scope[permission] ?? []
      if (!entries.some((entry) => entry.region === grant.region && entry.unit === unit)) {
        entries.push({ region: grant.region, unit })
      }
      scope[permission] = entries
    }
  }
  return scope
}
