import type { EmbeddedEngine } from './embedded-engine.ts'

/** Upkeep that a server does by itself and the embedded engine does not. */
export interface Maintenance {
  /** Does what is due now. */
  run(): Promise<void>
  /** Ends the timer and does what is due a last time. */
  stop(): Promise<void>
}

/** Write-ahead log since the last checkpoint that makes one due, in bytes. */
const dueBytes = 16 * 1024 * 1024
/** Longest time that changes stay without a checkpoint, in milliseconds. */
const dueAfter = 5 * 60_000
const statementLimit = 120_000

async function runStatement<R>(engine: EmbeddedEngine, text: string): Promise<R[]> {
  const lease = await engine.acquire({ role: 'owner', priority: 'background' })
  try {
    lease.limit(statementLimit)
    return (await lease.query({ text })).rows as R[]
  } finally {
    lease.release()
  }
}

/**
 * Runs CHECKPOINT when enough was written, and VACUUM or ANALYZE on tables that changed by a tenth: the
 * embedded engine has no background processes, and its log grew to gigabytes without.
 *
 * @param interval Milliseconds between two looks; 0 for none.
 */
export function keepHouse(engine: EmbeddedEngine, interval: number): Maintenance {
  let checkpointAt = Date.now()
  let running: Promise<void> | undefined

  async function checkpointIfDue(force: boolean): Promise<void> {
    const [row] = await runStatement<{ bytes: number }>(
      engine,
      `SELECT (pg_current_wal_insert_lsn() - redo_lsn)::float8 AS bytes FROM pg_control_checkpoint()`,
    )
    const bytes = row?.bytes ?? 0
    // A checkpoint itself leaves some hundred bytes behind: an idle engine is not written to for ever.
    const changed = bytes > 4096
    if (bytes > dueBytes || (changed && (force || Date.now() - checkpointAt > dueAfter))) {
      await runStatement(engine, 'CHECKPOINT')
      checkpointAt = Date.now()
    }
  }

  async function vacuumWhereDue(): Promise<void> {
    // Counters lie in the session until a second has passed; here it is the only one.
    await runStatement(engine, 'SELECT pg_stat_force_next_flush()')
    const due = await runStatement<{ name: string; dead: boolean }>(
      engine,
      `SELECT format('%I.%I', schemaname, relname) AS name, n_dead_tup > 50 + n_live_tup / 10 AS dead
       FROM pg_stat_user_tables
       WHERE n_dead_tup > 50 + n_live_tup / 10 OR n_mod_since_analyze > 50 + n_live_tup / 10`,
    )
    for (const { name, dead } of due) {
      await runStatement(engine, dead ? `VACUUM (ANALYZE) ${name}` : `ANALYZE ${name}`)
    }
  }

  async function work(force: boolean): Promise<void> {
    await vacuumWhereDue()
    await checkpointIfDue(force)
  }

  function run(force: boolean): Promise<void> {
    running ??= work(force).finally(() => {
      running = undefined
    })
    return running
  }

  const timer = interval > 0 ? setInterval(() => void run(false).catch(() => undefined), interval) : undefined
  timer?.unref()
  return {
    run: () => run(true),
    async stop() {
      clearInterval(timer)
      await running?.catch(() => undefined)
      // Upkeep never stands in the way of closing: what is left is done at the next opening.
      await run(true).catch(() => undefined)
    },
  }
}
