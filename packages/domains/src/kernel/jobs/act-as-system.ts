import type { Permission } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { appendEntry } from '../audit/append-entry.ts'
import type { AuditNote } from '../audit/audit-note.ts'
import { type DomainEvent, emitEvents } from '../outbox.ts'
import type { Scope } from '../scope.ts'
import type { JobContext } from './job.ts'

/** The name under which the audit chain keeps what the system did by itself. */
export const systemActor = { personId: null, name: '系统（定时）' }

/** What the system does by itself: where, with which permissions, under which name in the audit chain. */
export interface SystemAct {
  action: string
  region: string
  permissions: readonly Permission[]
}

/** What came of it: the note for the audit chain, and events; null where nothing was to be done. */
export interface SystemDeed {
  note: AuditNote
  events: readonly DomainEvent[]
}

/**
 * Does something as the system: one transaction as `wanwu_app` through the same walls as everybody, holding these
 * permissions in that region and no others, on record in the audit chain as done by nobody but the system.
 */
export async function actAsSystem(
  context: JobContext,
  act: SystemAct,
  work: (client: SqlClient) => Promise<SystemDeed | null>,
): Promise<void> {
  const scope: Scope = {}
  for (const permission of act.permissions) scope[permission] = [{ region: act.region, unit: null }]
  const settings = { 'wanwu.today': shanghaiDay(context.now), 'wanwu.scope': JSON.stringify(scope) }
  await context.database.transaction(
    { role: 'wanwu_app', priority: 'background', settings },
    async (client) => {
      const deed = await work(client)
      if (!deed) return
      await emitEvents(client, deed.events)
      await appendEntry(client, deed.note, {
        actor: systemActor,
        address: null,
        at: context.now,
        action: act.action,
      })
    },
  )
}
