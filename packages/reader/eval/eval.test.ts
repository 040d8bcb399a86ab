import { describe, expect, test } from 'vitest'
import { compareLedgers } from './compare-ledgers.ts'
import { type EvalCase, loadCorpus, loadOwnPlans } from './load-cases.ts'
import { loadReader } from './load-reader.ts'
import { scoreCase } from './score-case.ts'

const read = await loadReader()
const own = await loadOwnPlans()
const corpus = loadCorpus()

/** The differences from the correct ledger where a threshold is missed: nothing, for a reading that is good enough. */
async function explainMisses(item: EvalCase): Promise<string[]> {
  const { missed, error, ledger } = await scoreCase(item, read)
  if (missed.length === 0) return []
  return [`missed: ${missed.join(', ')}`, ...(ledger ? compareLedgers(item.gold, ledger) : [error ?? ''])]
}

describe('own plans reach every threshold in every form', () => {
  test.each(own.map((item) => [item.name, item] as const))('%s', async (_, item) => {
    expect(await explainMisses(item)).toEqual([])
  })
})

/** A hundred-page file on a loaded machine. */
const patience = 120_000

describe.skipIf(!corpus)('real plans reach every threshold in every format (needs the corpus)', () => {
  test.each((corpus ?? []).map((item) => [item.name, item] as const))(
    '%s',
    async (_, item) => {
      expect(await explainMisses(item)).toEqual([])
    },
    patience,
  )
})
