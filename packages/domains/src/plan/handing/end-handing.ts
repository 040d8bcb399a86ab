import { type Handing, refuseHanding, withdrawHanding } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type Actor, type AuditNote, defineCommand, forbidden } from '../../kernel/index.ts'
import { findHanding, requireWaiting } from './find-handing.ts'
import { handingActed } from './handing-acted.ts'

async function endHanding(
  client: SqlClient,
  handing: Handing,
  end: { kind: 'refused' | 'withdrawn'; reason: string; actor: Actor; now: Date },
): Promise<{ done: true }> {
  requireWaiting(handing)
  await client.query(
    `insert into handing_end (handing_id, kind, reason, ended_by, ended_name, ended_at) values ($1, $2, $3, $4, $5, $6)`,
    [handing.id, end.kind, end.reason, end.actor.personId, end.actor.name, end.now.toISOString()],
  )
  return { done: true }
}

async function noteOf(
  client: SqlClient,
  input: { handingId: string; reason: string },
  side: 'from' | 'to',
): Promise<AuditNote> {
  const handing = await findHanding(client, input.handingId)
  return {
    region: handing[side].code,
    subject: { kind: 'plan', id: handing.planId, label: handing.planTitle },
    detail: { handingId: handing.id, number: handing.number, reason: input.reason },
  }
}

/** 退回下发: by the office that would receive it; never by the one that hands down. */
export const refuseHandingCommand = defineCommand({
  endpoint: refuseHanding,
  async handler({ client, input, actor, now, policy }) {
    const handing = await findHanding(client, input.handingId)
    await policy.requireIn('plan.load', { region: handing.to.code })
    if (await policy.allows('plan.load', { region: handing.from.code })) throw forbidden('plan.load')
    return endHanding(client, handing, { kind: 'refused', reason: input.reason, actor, now })
  },
  audit: ({ client, input }) => noteOf(client, input, 'to'),
  emits: ({ input }) => [handingActed('refused', input.handingId)],
})

/** 撤回下发: by the office that handed it down, as long as nobody took it. */
export const withdrawHandingCommand = defineCommand({
  endpoint: withdrawHanding,
  async handler({ client, input, actor, now, policy }) {
    const handing = await findHanding(client, input.handingId)
    await policy.requireIn('plan.activate', { region: handing.from.code })
    return endHanding(client, handing, { kind: 'withdrawn', reason: input.reason, actor, now })
  },
  audit: ({ client, input }) => noteOf(client, input, 'from'),
  emits: ({ input }) => [handingActed('withdrawn', input.handingId)],
})
