import type { Ledger, LedgerFilter } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { foldEdits } from '../draft/apply-edits.ts'
import { ledgerConditions } from '../ledger/ledger-conditions.ts'
import { readEdits, readReading } from '../store/read-version.ts'

/**
 * The ledger that a filter lets through, as it was reviewed: names as printed, so that what is exported
 * reads back to the same ledger. Tasks of several plans stand one after the other under no head.
 */
export async function chooseLedger(client: SqlClient, filter: LedgerFilter): Promise<Ledger | null> {
  const where = ledgerConditions(filter)
  const { rows } = await client.query<{ versionId: string; readingIds: string[] }>(
    `select task.version_id as "versionId", array_agg(task.reading_id order by task.ordinal) as "readingIds"
     from task where ${where.text} group by task.version_id, task.plan_id order by task.plan_id`,
    where.params,
  )
  const ledgers: Ledger[] = []
  for (const { versionId, readingIds } of rows) {
    const chosen = new Set(readingIds)
    const { ledger } = foldEdits(
      (await readReading(client, versionId)).ledger,
      await readEdits(client, versionId),
    )
    ledgers.push({ ...ledger, tasks: ledger.tasks.filter((task) => chosen.has(task.id)) })
  }
  const [first, ...others] = ledgers
  if (!first || others.length === 0) return first ?? null
  const all = <T>(pick: (ledger: Ledger) => T[]): T[] => ledgers.flatMap(pick)
  return {
    ...first,
    document: {
      title: '责任分工台账',
      number: null,
      issuers: [],
      issuedOn: null,
      draft: false,
      region: first.document.region,
    },
    tasks: all((ledger) => ledger.tasks),
    indicators: all((ledger) => ledger.indicators),
    reporting: all((ledger) => ledger.reporting),
    implied: all((ledger) => ledger.implied),
  }
}
