import { listPeople } from '@wanwu/contract'
import { and, eq, sql } from 'drizzle-orm'
import { afterCursor, defineQuery, pageFrom, unitInReach } from '../../kernel/index.ts'
import { grantCounts, personRow, presentPeople } from '../present-person.ts'
import { searchCondition } from '../search-condition.ts'
import { person, roleGrant } from '../tables.ts'

/** The people of the units one may read the people of, in pinyin order. */
export const peopleQuery = defineQuery({
  endpoint: listPeople,
  async handler({ db, client, actor, input }) {
    const rows = await db
      .select(personRow)
      .from(person)
      .where(
        and(
          unitInReach('person.read', person.unitId),
          searchCondition(input.q, person),
          input.unitId ? eq(person.unitId, input.unitId) : undefined,
          input.state ? eq(person.state, input.state) : undefined,
          input.role
            ? sql`${person.id} in (select ${roleGrant.personId} from ${roleGrant}
                where ${roleGrant.role} = ${input.role} and ${grantCounts})`
            : undefined,
          afterCursor(input.cursor, person.sortKey, person.id),
        ),
      )
      .orderBy(person.sortKey, person.id)
      .limit(input.limit + 1)
    const page = pageFrom(
      rows,
      input.limit,
      (row) => [row.sortKey, row.id],
      (row) => row,
    )
    const mayCreate = await client.query<{ any: boolean }>(
      "select exists (select wanwu_units('person.manage')) as any",
    )
    return {
      items: await presentPeople(db, client, actor, page.items),
      next: page.next,
      can: { create: mayCreate.rows[0]?.any === true },
    }
  },
})
