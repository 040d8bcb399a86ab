import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@wanwu/reader'
import { writeLedgerDocx, writeLedgerMarkdown, writeLedgerXlsx } from '@wanwu/writer'
import { bareText } from './lib/bare-text.ts'
import { convertDocument } from './lib/convert-document.ts'
import type { Bench, Figure } from './lib/figure.ts'
import { longPlan } from './lib/long-plan.ts'
import { percentile } from './lib/percentile.ts'
import { runBundled } from './lib/run-bundled.ts'
import { writeOfd } from './lib/write-ofd.ts'

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

/** Figures of a document that is read in a process of its own, as the built product reads it. */
async function readLong(pdf: Uint8Array): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wanwu-bench-'))
  try {
    const file = join(folder, 'long.pdf')
    writeFileSync(file, pdf)
    const printed = JSON.parse(await runBundled('read-once.ts', [file])) as Record<string, number>
    const { ms = Number.NaN, megabytes = Number.NaN, pages } = printed
    const what = `pdf of ${pages} pages`
    return [
      { what: `${what}: time`, value: ms / 1000, unit: 's', limit: 5 },
      { what: `${what}: most memory of the process`, value: megabytes, unit: 'MB', limit: 400 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ledgerOf = async (tasks: number) => (await readDocument(encode(longPlan(tasks)))).ledger

/** The reader against bare text extraction of the same file, and on its own for the other formats and a long PDF. */
export const bench: Bench = {
  name: 'reader',
  async run() {
    const docx = await writeLedgerDocx(await ledgerOf(60))
    const figures = [
      ...(await compare('docx', docx)),
      ...(await compare('xlsx', await writeLedgerXlsx(await ledgerOf(60)))),
    ]
    const pdf = convertDocument(docx, 'docx', 'pdf')
    if (pdf) figures.push(...(await compare('pdf', pdf)))
    const text = longPlan(400)
    figures.push(await readMedian(`txt of ${text.length} characters`, encode(text)))
    const page = `<html><body>${text.replace(/.+/g, '<p>$&</p>')}</body></html>`
    const long = await ledgerOf(310)
    const markdown = writeLedgerMarkdown(long)
    figures.push(await readMedian(`md of ${markdown.length} characters`, encode(markdown)))
    figures.push(await readMedian(`html of ${page.length} characters`, encode(page)))
    figures.push(await readMedian(`ofd of ${text.length} characters`, writeOfd(text)))
    const converted: [string, Uint8Array | null][] = [
      [`doc of ${text.length} characters`, convertDocument(encode(page), 'html', 'doc:MS Word 97')],
      [
        `doc, a table of ${markdown.length} characters`,
        convertDocument(await writeLedgerDocx(long), 'docx', 'doc'),
      ],
      [`xls of ${markdown.length} characters`, convertDocument(await writeLedgerXlsx(long), 'xlsx', 'xls')],
    ]
    for (const [what, bytes] of converted) if (bytes) figures.push(await readMedian(what, bytes))
    const longPdf = convertDocument(await writeLedgerDocx(await ledgerOf(640)), 'docx', 'pdf')
    return longPdf ? [...figures, ...(await readLong(longPdf))] : figures
  },
}
