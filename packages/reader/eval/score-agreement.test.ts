import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { damageLedger, kindsOfDamage } from './damage-ledger.ts'
import { scoreLedger } from './score.ts'
import type { ScoredLedger } from './scored-ledger.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const scorer = join(shared, 'tools/score-ledger.py')
const possible = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0

/** Runs the scorer on many pairs in one process: its path, then the two files of each pair. */
const runMany = `
import runpy, sys
scorer, files = sys.argv[1], sys.argv[2:]
for pair in zip(files[::2], files[1::2]):
    sys.argv = [scorer, *pair]
    runpy.run_path(scorer)
`

test.runIf(possible)(
  'agrees with the public scorer (needs it and python3) on ledgers whole and damaged',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'wanwu-score-'))
    try {
      const pairs = listGolds().flatMap((path, place) =>
        kindsOfDamage.map((kind, index) => {
          const gold: ScoredLedger = JSON.parse(readFileSync(path, 'utf8'))
          const damaged = damageLedger(gold, kind)
          const file = join(folder, `${place}-${index}.json`)
          writeFileSync(file, JSON.stringify(damaged))
          return { label: `${path}: ${kind}`, files: [path, file], score: scoreLedger(gold, damaged) }
        }),
      )
      const files = pairs.flatMap((pair) => pair.files)
      const printed = execFileSync('python3', ['-c', runMany, scorer, ...files], { encoding: 'utf8' })
      const lines = printed.trim().split('\n')
      expect(lines).toHaveLength(pairs.length)
      pairs.forEach((pair, index) => {
        expect(pair.score, pair.label).toEqual(JSON.parse(lines[index] ?? ''))
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

function listGolds(): string[] {
  const plans = join(import.meta.dirname, '../plans')
  const corpus = join(shared, 'corpus')
  const own = ['label-lines', 'bracket-notes', 'sentence-notes', 'merged-table']
  return [
    ...own.map((name) => join(plans, name, 'gold.json')),
    ...readdirSync(corpus)
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => join(corpus, file)),
  ]
}
