import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'

/** What another unit found to be different from what was claimed. */
export interface Contradiction {
  region: string
  /** who claimed it, and rectifies */
  unitId: string
  /** who found it, and accepts */
  verifierId: string
  /** what is to be rectified: what was found, and what had been claimed */
  problem: string
  /** the day on which it was found */
  doneOn: string
}

/** A kind of claim that can be contradicted, told by the payload of its event. */
interface Kind {
  topic: string
  /** the id of what was looked at, where the payload is of this kind */
  idOf: (payload: unknown) => string | undefined
  /** nothing while it is not contradicted */
  read: (client: SqlClient, id: string) => Promise<Contradiction | undefined>
  isRaised: (client: SqlClient, id: string) => Promise<boolean>
  keepRaised: (client: SqlClient, id: string, recordId: string, at: Date) => Promise<void>
}

const longest = 1900
const Verification = z.object({ verificationId: z.uuid() })
const Check = z.object({ checkId: z.uuid() })

type Claimed = Omit<Contradiction, 'problem'> & { found: string; about: string; claim: string }

function contradictionFrom(rows: readonly Claimed[]): Contradiction | undefined {
  const [row] = rows
  if (!row) return undefined
  const { found, about, claim, ...rest } = row
  const said = claim.trim() ? `${about}自报：${claim.trim()}` : about
  return { ...rest, problem: `${found}（${said}）`.slice(0, longest) }
}

/** 抽核不符: what a unit said of a duty. */
const claim: Kind = {
  topic: 'reporting.claim-contradicted',
  idOf: (payload) => Verification.safeParse(payload).data?.verificationId,
  async read(client, id) {
    const { rows } = await client.query<Claimed>(
      `select verification.region_code as region, verification.unit_id as "unitId", verifier_unit_id as "verifierId",
              found, done_on as "doneOn", '任务' || task.no as about,
              coalesce((select content ->> 'progress' from submission_entry as entry
                join submission on submission.id = submission_id
                where entry.obligation_id = obligation.id order by ordinal desc limit 1), '') as claim
       from verification join obligation on obligation.id = obligation_id join task on task.id = obligation.task_id
       where verification.id = $1 and result = 'contradicted'`,
      [id],
    )
    return contradictionFrom(rows)
  },
  async isRaised(client, id) {
    const { rowCount } = await client.query('select from verification_finding where verification_id = $1', [
      id,
    ])
    return rowCount !== 0
  },
  async keepRaised(client, id, recordId, at) {
    await client.query(
      `insert into verification_finding (verification_id, obligation_id, record_id, raised_at)
       select id, obligation_id, $2, $3 from verification where id = $1`,
      [id, recordId, at.toISOString()],
    )
  },
}

/** 指标核查不符: the value that the owner of an indicator gave for a year. */
const value: Kind = {
  topic: 'reporting.value-contradicted',
  idOf: (payload) => Check.safeParse(payload).data?.checkId,
  async read(client, id) {
    const { rows } = await client.query<Claimed>(
      `select indicator.region_code as region, looked.unit_id as "unitId", verifier_unit_id as "verifierId",
              '核查值' || trim_scale(looked.value) || coalesce(indicator.unit, '') || '：' || found as found,
              done_on as "doneOn", owed.year || '年“' || indicator.name || '”' as about,
              trim_scale(claimed) || coalesce(indicator.unit, '') as claim
       from indicator_check as looked join indicator_obligation as owed on owed.id = looked.obligation_id
       join indicator on indicator.id = owed.indicator_id
       where looked.id = $1 and result = 'contradicted'`,
      [id],
    )
    return contradictionFrom(rows)
  },
  async isRaised(client, id) {
    const { rowCount } = await client.query('select from indicator_finding where check_id = $1', [id])
    return rowCount !== 0
  },
  async keepRaised(client, id, recordId, at) {
    await client.query('insert into indicator_finding (check_id, record_id, raised_at) values ($1, $2, $3)', [
      id,
      recordId,
      at.toISOString(),
    ])
  },
}

export const contradictions: readonly Kind[] = [claim, value]
