import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'
import { readCycles, type StoredCycle } from './read-cycles.ts'

/**
 * One cycle, locked for the rest of the unit of work: opening its periods and changing it come one after the other.
 *
 * @throws AppError NOT_FOUND outside of the actor's reach.
 */
export async function lockCycle(client: SqlClient, cycleId: string): Promise<StoredCycle> {
  await client.query('select from report_cycle where id = $1 for update', [cycleId])
  const [cycle] = await readCycles(client, { cycleId })
  if (!cycle) throw noSuch('报送制度', 'cycle')
  return cycle
}
