import { type Locale, type Permission, type Role, rolePermissions } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor, Grant, SessionFacts } from '../kernel/index.ts'

interface ActorRow {
  id: string
  name: string
  user_name: string
  unit_id: string
  home_region: string
  locale: Locale
  must_change_password: boolean
  demo: boolean
  grants: { role: Role; region: string; unitId: string | null }[]
}

/**
 * The person of a session with the roles that count on the day of this unit of work; null when disabled.
 * `wanwu.actor` has to be set: people may always see themselves.
 */
export async function loadActor(client: SqlClient, session: SessionFacts): Promise<Actor | null> {
  const found = await client.query<ActorRow>(
    `select p.id, p.name, p.user_name, p.unit_id, u.plan_scope as home_region, p.locale,
            p.must_change_password, p.demo,
            coalesce((select json_agg(json_build_object('role', g.role, 'region', g.region, 'unitId', g.unit_id)
                                      order by g.id)
                      from role_grant g
                      where g.person_id = p.id and g.valid_from <= wanwu_today()
                        and (g.valid_to is null or wanwu_today() < g.valid_to)), '[]') as grants
     from person p join unit u on u.id = p.unit_id
     where p.id = $1 and p.state = 'active'`,
    [session.personId],
  )
  const row = found.rows[0]
  if (!row) return null
  const grants: Grant[] = row.grants
  return {
    personId: row.id,
    name: row.name,
    userName: row.user_name,
    unitId: row.unit_id,
    homeRegion: row.home_region,
    grants,
    permissions: new Set<Permission>(grants.flatMap((grant) => [...rolePermissions[grant.role]])),
    sessionId: session.sessionId,
    locale: row.locale,
    mustChangePassword: row.must_change_password,
    demo: row.demo,
  }
}
