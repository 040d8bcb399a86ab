import { AppError, type Permission } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** What an act is done to: a region, a unit, or a unit in a region. Without a region the unit's own counts. */
export interface Target {
  region?: string | null
  unit?: string | null
}

/** Asks what the actor of this unit of work may do. Denies by default. */
export interface Policy {
  /** Does the actor hold the permission there? */
  allows(permission: Permission, target: Target): Promise<boolean>
  /** @throws AppError FORBIDDEN when the actor does not hold the permission there. */
  requireIn(permission: Permission, target: Target): Promise<void>
}

/** The policy of the unit of work that `client` is in: the settings of the transaction carry the scope. */
export function policyOf(client: SqlClient): Policy {
  const allows = async (permission: Permission, target: Target) => {
    const answer = await client.query<{ allowed: boolean }>(
      'select wanwu_allows($1, $2, $3::uuid) as allowed',
      [permission, target.region ?? null, target.unit ?? null],
    )
    return answer.rows[0]?.allowed === true
  }
  return {
    allows,
    async requireIn(permission, target) {
      if (!(await allows(permission, target))) throw forbidden(permission)
    },
  }
}

/** The error for an act outside of one's roles. */
export function forbidden(permission: Permission): AppError {
  return new AppError('FORBIDDEN', {
    message: { zh: '您的角色不能在此行政区或单位进行该操作。', en: 'Your roles do not allow this here.' },
    next: { zh: '如确需办理，请联系系统管理员授权。', en: 'Ask your administrator for the role.' },
    data: { permission },
  })
}
