import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parsePlan } from '../plans/parse-plan.ts'
import { renderPlan } from '../plans/render.ts'
import type { ScoredLedger } from './scored-ledger.ts'

/** One document in one format, with the ledger that should be read from it. */
export interface EvalCase {
  /** name of the plan and form or format: `merged-table docx` */
  readonly name: string
  readonly origin: 'corpus' | 'own'
  readonly bytes: Uint8Array
  readonly gold: ScoredLedger
  /** a form without the prose around the table: only what stands in the table is held to the thresholds */
  readonly partial: boolean
}

const corpusFolder = join(import.meta.dirname, '../../../../shared/corpus')
const plansFolder = join(import.meta.dirname, '../plans')

/** The corpus of real plans beside the project, in each format present; null where there is none. */
export function loadCorpus(): EvalCase[] | null {
  if (!existsSync(corpusFolder)) return null
  const files = readdirSync(corpusFolder).sort()
  return files
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((goldFile) => {
      const stem = goldFile.slice(0, -'.gold.json'.length)
      const gold = readGold(join(corpusFolder, goldFile))
      return files
        .filter((file) => file.startsWith(`${stem}.`) && file !== goldFile)
        .map((file): EvalCase => {
          const form = extname(file).slice(1)
          const bytes = new Uint8Array(readFileSync(join(corpusFolder, file)))
          return { name: `${stem} ${form}`, origin: 'corpus', bytes, gold, partial: form === 'xlsx' }
        })
    })
}

/** Our own plans, each in every form its `plan.txt` names, and any other `plan.*` as it stands. */
export async function loadOwnPlans(): Promise<EvalCase[]> {
  const cases: EvalCase[] = []
  for (const entry of readdirSync(plansFolder, { withFileTypes: true })) {
    const folder = join(plansFolder, entry.name)
    if (!entry.isDirectory() || !existsSync(join(folder, 'gold.json'))) continue
    const gold = readGold(join(folder, 'gold.json'))
    for (const file of readdirSync(folder).sort()) {
      if (!file.startsWith('plan.')) continue
      const common = { origin: 'own', gold } as const
      if (file !== 'plan.txt') {
        const bytes = new Uint8Array(readFileSync(join(folder, file)))
        cases.push({ name: `${entry.name} ${basename(file).slice(5)}`, bytes, partial: false, ...common })
        continue
      }
      const plan = parsePlan(readFileSync(join(folder, file), 'utf8'))
      for (const form of plan.forms) {
        const { bytes, partial } = await renderPlan(plan, form)
        cases.push({ name: `${entry.name} ${form}`, bytes, partial, ...common })
      }
    }
  }
  return cases
}

function readGold(path: string): ScoredLedger {
  return JSON.parse(readFileSync(path, 'utf8'))
}
