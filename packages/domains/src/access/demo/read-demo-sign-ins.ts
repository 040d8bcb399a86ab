import type { Role } from '@wanwu/contract'
import type { Database } from '@wanwu/database'
import type { DemoSignIns } from '../access-deps.ts'
import { demoPassword } from './demo-people.ts'

/** The demo accounts that are in the database; null when there are none. */
export async function readDemoSignIns(database: Database): Promise<DemoSignIns | null> {
  const { rows } = await database.transaction({ role: 'owner', readOnly: true }, (client) =>
    client.query<{ userName: string; name: string; unit: string; role: Role }>(
      `select p.user_name as "userName", p.name, u.name as unit, g.role
       from person p join unit u on u.id = p.unit_id
       join lateral (select role from role_grant where person_id = p.id order by id limit 1) g on true
       where p.demo and p.state = 'active' order by p.created_at, p.id`,
    ),
  )
  return rows.length === 0 ? null : { password: demoPassword, items: rows }
}
