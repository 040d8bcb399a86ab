import type { CircularAct } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../../kernel/index.ts'

/** Puts a dated act on the record of a paper. The paper is locked by the caller. */
export async function addCircularAct(
  client: SqlClient,
  circularId: string,
  act: { kind: CircularAct['kind']; actor: Actor; at: Date; note?: string | null },
): Promise<void> {
  await client.query(
    `insert into circular_act (circular_id, sequence, kind, actor_id, actor_name, at, note)
     select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4, $5, $6 from circular_act where circular_id = $1`,
    [circularId, act.kind, act.actor.personId, act.actor.name, act.at.toISOString(), act.note ?? null],
  )
}
