import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@wanwu/reader'
import { writeLedgerDocx, writeLedgerMarkdown, writeLedgerXlsx } from '@wanwu/writer'
import { bareText } from './lib/bare-text.ts'
import type { Bench, Figure } from './lib/figure.ts'
import { longPlan } from './lib/long-plan.ts'
import { percentile } from './lib/percentile.ts'

const rounds = 9
const encode = (text: string) => new TextEncoder().encode(text)

async function clock(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** Reader and bare extraction by turns, so that a busy machine slows both alike; medians and their ratio. */
async function compare(format: keyof typeof bareText, bytes: Uint8Array): Promise<Figure[]> {
  const ours: number[] = []
  const bare: number[] = []
  for (let round = -1; round < rounds; round++) {
    const [mine, theirs] = [
      await clock(() => readDocument(bytes)),
      await clock(() => bareText[format](bytes)),
    ]
    if (round < 0) continue
    ours.push(mine)
    bare.push(theirs)
  }
  const [mine, theirs] = [percentile(ours, 0.5), percentile(bare, 0.5)]
  return [
    { what: `${format}: read, median`, value: mine, unit: 'ms' },
    { what: `${format}: bare text, median`, value: theirs, unit: 'ms' },
    { what: `${format}: read to bare text`, value: mine / theirs, unit: 'x', limit: 2 },
  ]
}

async function readMedian(what: string, bytes: Uint8Array): Promise<Figure> {
  const samples: number[] = []
  for (let round = -1; round < rounds; round++) {
    const sample = await clock(() => readDocument(bytes))
    if (round >= 0) samples.push(sample)
  }
  return { what, value: percentile(samples, 0.5), unit: 'ms', limit: 500 }
}

/** A document as PDF, by LibreOffice; null where that is not installed. */
function toPdf(docx: Uint8Array, folder: string, name: string): string | null {
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, docx)
  const made = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  return made.status === 0 ? join(folder, `${name}.pdf`) : null
}

/** The reader against bare text extraction of the same file, and on its own for text and a long PDF. */
export const bench: Bench = {
  name: 'reader',
  async run() {
    const { ledger } = await readDocument(encode(longPlan(60)))
    const docx = await writeLedgerDocx(ledger)
    const figures = [
      ...(await compare('docx', docx)),
      ...(await compare('xlsx', await writeLedgerXlsx(ledger))),
    ]
    const folder = mkdtempSync(join(tmpdir(), 'wanwu-bench-'))
    try {
      const pdf = toPdf(docx, folder, 'plan')
      if (pdf) figures.push(...(await compare('pdf', new Uint8Array(readFileSync(pdf)))))
      const text = longPlan(400)
      figures.push(await readMedian(`txt of ${text.length} characters`, encode(text)))
      const markdown = writeLedgerMarkdown((await readDocument(encode(longPlan(310)))).ledger)
      figures.push(await readMedian(`md of ${markdown.length} characters`, encode(markdown)))
      const page = `<html><body>${text.replace(/.+/g, '<p>$&</p>')}</body></html>`
      figures.push(await readMedian(`html of ${page.length} characters`, encode(page)))
      const long = toPdf(
        await writeLedgerDocx((await readDocument(encode(longPlan(640)))).ledger),
        folder,
        'long',
      )
      if (!long) return figures
      const once = execFileSync(process.execPath, [
        '--import',
        'tsx',
        join(import.meta.dirname, 'lib/read-once.ts'),
        long,
      ])
      const { ms, megabytes, pages } = JSON.parse(once.toString()) as Record<string, number>
      const what = `pdf of ${pages} pages`
      figures.push({ what: `${what}: time`, value: (ms ?? Number.NaN) / 1000, unit: 's', limit: 5 })
      figures.push({ what: `${what}: most memory`, value: megabytes ?? Number.NaN, unit: 'MB', limit: 400 })
      return figures
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
