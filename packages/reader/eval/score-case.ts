import { performance } from 'node:perf_hooks'
import type { EvalCase } from './load-cases.ts'
import type { ReadBytes } from './load-reader.ts'
import { coreAnomalies, type Score, scoreLedger } from './score.ts'
import type { ScoredLedger } from './scored-ledger.ts'
import { findMissed, type ScoreColumn } from './thresholds.ts'

/** What came of reading one document. `ledger` and `score` are null where it could not be read. */
export interface EvalRow {
  readonly item: EvalCase
  readonly ledger: ScoredLedger | null
  readonly score: Score | null
  readonly error: string | null
  readonly missed: readonly (ScoreColumn | 'error')[]
  /** core anomalies read where the correct ledger has none at all, which no figure counts */
  readonly falseAlarms: readonly string[]
  /** milliseconds of reading, the format's libraries loaded beforehand or not */
  readonly ms: number
}

/** Reads and scores one document; a failure of the reader is a row, not an exception. */
export async function scoreCase(item: EvalCase, read: ReadBytes): Promise<EvalRow> {
  const from = performance.now()
  try {
    const { ledger } = await read(item.bytes)
    const ms = performance.now() - from
    const score = scoreLedger(item.gold, ledger)
    return {
      item,
      ledger,
      score,
      error: null,
      missed: findMissed(score, item.partial),
      falseAlarms: findFalseAlarms(item.gold, ledger),
      ms,
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      item,
      ledger: null,
      score: null,
      error: message,
      missed: ['error'],
      falseAlarms: [],
      ms: performance.now() - from,
    }
  }
}

function findFalseAlarms(gold: ScoredLedger, ledger: ScoredLedger): string[] {
  const core = (of: ScoredLedger) => (of.anomalies ?? []).filter((anomaly) => coreAnomalies.has(anomaly.code))
  if (core(gold).length > 0) return []
  return core(ledger).map((anomaly) => `${anomaly.code} ${anomaly.where}`)
}
