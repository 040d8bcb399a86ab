import { listAudit } from '@wanwu/contract'
import { endOfDay, startOfDay } from '@wanwu/core'
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { afterCursor, defineQuery, pageFrom, regionInReach } from '../../kernel/index.ts'
import { actionTitle } from '../action-titles.ts'
import { namesOf } from '../names-of.ts'
import { auditEntry } from '../tables.ts'

/** Audit entries of the regions one may audit, latest first. */
export const auditQuery = defineQuery({
  endpoint: listAudit,
  async handler({ db, client, input }) {
    const rows = await db
      .select()
      .from(auditEntry)
      .where(
        and(
          regionInReach('audit.read', auditEntry.region),
          input.region ? sql`${auditEntry.region} in (select region_subtree(${input.region}))` : undefined,
          input.actorId ? eq(auditEntry.actorId, input.actorId) : undefined,
          input.action ? eq(auditEntry.action, input.action) : undefined,
          input.subjectKind ? eq(auditEntry.subjectKind, input.subjectKind) : undefined,
          input.subjectId ? eq(auditEntry.subjectId, input.subjectId) : undefined,
          input.from ? gte(auditEntry.at, startOfDay(input.from)) : undefined,
          input.to ? lt(auditEntry.at, endOfDay(input.to)) : undefined,
          afterCursor(input.cursor, auditEntry.at, auditEntry.id, 'descending'),
        ),
      )
      .orderBy(desc(auditEntry.at), desc(auditEntry.id))
      .limit(input.limit + 1)
    const names = await namesOf(
      client,
      rows.map((row) => row.region),
      [],
    )
    return {
      ...pageFrom(
        rows,
        input.limit,
        (row) => [row.at.toISOString(), row.id],
        (row) => ({
          id: row.id,
          region: names.region(row.region),
          sequence: row.sequence,
          at: row.at.toISOString(),
          actor: row.actorName === null ? null : { id: row.actorId, name: row.actorName },
          address: row.address,
          action: row.action,
          title: actionTitle(row.action),
          subject: { kind: row.subjectKind, id: row.subjectId, label: row.subjectLabel },
          detail: row.detail,
          hash: row.hash,
        }),
      ),
      can: { verify: true },
    }
  },
})
