import { parseArgs } from 'node:util'
import { compareLedgers } from './compare-ledgers.ts'
import { convertOwnPlans } from './convert-office.ts'
import { type EvalCase, loadCorpus, loadOwnPlans } from './load-cases.ts'
import { loadReader, type ReadBytes } from './load-reader.ts'
import { formatFalseAlarms, formatTable, formatThresholds } from './print-table.ts'
import { type EvalRow, scoreCase } from './score-case.ts'

const usage = `npm run eval -- [--only NAME] [--show NAME] [--office] [--json]
  --only NAME   only documents whose name and form hold NAME, as in "merged-table docx"
  --show NAME   the differences from the correct ledger, field by field
  --office      our own plans also as .pdf, .doc and .xls, converted by LibreOffice
  --json        a JSON line for each document instead of the table`

/** Scores the reader on the corpus and on our own plans; sets exit code 1 where a threshold is missed. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      show: { type: 'string' },
      office: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const read = await loadReader()
  const wanted = values.show ?? values.only ?? ''
  const rows = await scoreCases(await loadCases(wanted, values.office), read)
  if (rows.length === 0) throw new Error(`no document's name holds "${wanted}"`)
  if (values.json) for (const row of rows) console.log(JSON.stringify(describeRow(row)))
  else if (values.show !== undefined) showDifferences(rows)
  else console.log(`${formatTable(rows)}\n\n${formatThresholds(rows)}\n\n${formatFalseAlarms(rows)}`)
  if (rows.some((row) => row.missed.length > 0)) process.exitCode = 1
}

async function loadCases(wanted: string, office: boolean): Promise<EvalCase[]> {
  const corpus = loadCorpus()
  if (!corpus) console.error('no corpus of real plans beside the project: own plans only')
  const cases = [...(corpus ?? []), ...(await loadOwnPlans())].filter((item) => item.name.includes(wanted))
  return office ? [...cases, ...convertOwnPlans(cases)] : cases
}

async function scoreCases(cases: readonly EvalCase[], read: ReadBytes): Promise<EvalRow[]> {
  const rows: EvalRow[] = []
  for (const item of cases) rows.push(await scoreCase(item, read))
  return rows
}

function showDifferences(rows: readonly EvalRow[]): void {
  for (const { item, ledger, error, missed } of rows) {
    console.log(`== ${item.name}${missed.length > 0 ? ` (missed: ${missed.join(', ')})` : ''}`)
    if (!ledger) console.log(`not read: ${error}`)
    else for (const line of compareLedgers(item.gold, ledger)) console.log(line)
  }
}

function describeRow({ item, score, error, missed, falseAlarms, ms }: EvalRow): object {
  const { name, origin, partial } = item
  return { name, origin, partial, score, error, missed, falseAlarms, ms: Math.round(ms) }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
