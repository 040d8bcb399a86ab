import type { SqlClient } from '@wanwu/database'
import { chainStart, type SealedFields, sealEntry } from './seal-entry.ts'

/** The head of a chain, as exported to be kept elsewhere. */
export interface ChainHead {
  region: string
  sequence: number
  hash: string
}

/** What checking one chain found. */
export interface ChainFinding {
  region: string
  entries: number
  head: string | null
  brokenAt: number | null
  reason: 'HASH' | 'GAP' | 'HEAD' | 'EXPORTED_HEAD' | null
}

interface EntryRow extends Omit<SealedFields, 'sequence' | 'at'> {
  sequence: string | number
  at: Date
  hash: string
}

const slice = 1000

/**
 * Recomputes a chain from its first entry: HASH where an entry does not carry the seal of what it says, GAP
 * where one is missing, HEAD where the chain ends elsewhere than its head, EXPORTED_HEAD where it is not
 * (any more) the chain that `exported` was taken from.
 */
export async function verifyChain(
  client: SqlClient,
  region: string,
  exported: ChainHead | null,
): Promise<ChainFinding> {
  let last = { sequence: 0, hash: chainStart }
  const found = (reason: ChainFinding['reason'], brokenAt: number | null): ChainFinding => ({
    region,
    entries: last.sequence,
    head: last.sequence === 0 ? null : last.hash,
    brokenAt,
    reason,
  })
  for (;;) {
    const rows = await readSlice(client, region, last.sequence)
    for (const { hash, ...row } of rows) {
      const sequence = Number(row.sequence)
      if (sequence !== last.sequence + 1) return found('GAP', last.sequence + 1)
      if (sealEntry(last.hash, { ...row, sequence, at: row.at.toISOString() }) !== hash) {
        return found('HASH', sequence)
      }
      last = { sequence, hash }
      if (exported?.sequence === sequence && exported.hash !== hash) return found('EXPORTED_HEAD', sequence)
    }
    if (rows.length < slice) break
  }
  const head = (await readHeads(client, [region]))[0]
  if (last.sequence !== (head?.sequence ?? 0) || (head && head.hash !== last.hash)) {
    return found('HEAD', last.sequence)
  }
  if (exported && exported.sequence > last.sequence) return found('EXPORTED_HEAD', last.sequence)
  return found(null, null)
}

/** Heads of chains: of these regions, or of all. */
export async function readHeads(client: SqlClient, regions: readonly string[] | null): Promise<ChainHead[]> {
  const { rows } = await client.query<{ region: string; sequence: string | number; hash: string }>(
    `select region, sequence, hash from audit_head
     where $1::text[] is null or region = any($1::text[]) order by region`,
    [regions],
  )
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }))
}

async function readSlice(client: SqlClient, region: string, after: number): Promise<EntryRow[]> {
  const { rows } = await client.query<EntryRow>(
    `select id, region, sequence, at, actor_id as "actorId", actor_name as "actorName", address, action,
            subject_kind as "subjectKind", subject_id as "subjectId", subject_label as "subjectLabel",
            detail, hash
     from audit_entry where region = $1 and sequence > $2 order by sequence limit ${slice}`,
    [region, after],
  )
  return rows
}
