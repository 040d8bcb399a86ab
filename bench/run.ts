import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Figure, Measured } from './lib/figure.ts'

/** Whether a figure keeps to its limit; null where it has none. */
const keeps = ({ value, limit }: Figure): boolean | null => (limit === undefined ? null : value <= limit)

function show(bench: string, measured: Measured): string[][] {
  if ('skipped' in measured) return [[bench, `skipped: ${measured.skipped}`, '', '', '']]
  return measured.map((figure) => [
    bench,
    figure.what,
    `${figure.value.toFixed(figure.value < 10 ? 2 : 1)} ${figure.unit}`,
    figure.limit === undefined ? '' : `≤ ${figure.limit}`,
    { true: 'ok', false: 'OVER', null: '' }[`${keeps(figure)}`],
  ])
}

function printTable(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

/**
 * Runs every bench of this folder, or those named on the command line: one JSON line a figure as it is
 * measured, then a table. Ends with 1 where a figure passes its limit or a bench fails.
 */
const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'))
const rows = [['bench', 'what', 'measured', 'limit', '']]
for (const file of files) {
  if (wanted.length > 0 && !wanted.includes(file.replace('.bench.ts', ''))) continue
  const { bench } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { bench: Bench }
  try {
    const measured = await bench.run()
    const lines = 'skipped' in measured ? [measured] : measured
    for (const line of lines) console.log(JSON.stringify({ bench: bench.name, ...line }))
    rows.push(...show(bench.name, measured))
    if (!('skipped' in measured) && measured.some((figure) => keeps(figure) === false)) process.exitCode = 1
  } catch (error) {
    console.error(error)
    rows.push([bench.name, `failed: ${error instanceof Error ? error.message : String(error)}`, '', '', ''])
    process.exitCode = 1
  }
}
console.log()
printTable(rows)
// an embedded database that is kept to be lent on would hold the process
process.exit()
