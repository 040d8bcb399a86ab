import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError, type SourceDocument } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { readInWorker } from '../worker/index.ts'
import { readSource } from './read-source.ts'
import { makeDoc } from './samples/make-doc.ts'
import { docxParagraph, makeDocx } from './samples/make-docx.ts'
import { makeOfd } from './samples/make-ofd.ts'
import { makePdf } from './samples/make-pdf.ts'
import { makeXls } from './samples/make-xls.ts'
import { makeXlsx, sheetRows } from './samples/make-xlsx.ts'
import { mutate, randomFrom } from './samples/mutate.ts'
import { placesOf } from './samples/outline-source.ts'

const words = '一、加强巡护。责任单位：市林草局、市水务局'
const samples: Record<string, Uint8Array> = {
  docx: makeDocx({
    body: `${docxParagraph(words)}<w:tbl><w:tr><w:tc>${docxParagraph('任务')}</w:tc></w:tr></w:tbl>`,
  }),
  doc: makeDoc(`${words}\r任务\u0007\u0007`),
  xlsx: makeXlsx(
    sheetRows([
      ['任务', '单位'],
      ['巡护', '市林草局'],
    ]),
    '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  ),
  xls: makeXls(
    [
      ['任务', '单位'],
      ['巡护', '市林草局'],
    ],
    ['A1:A2'],
  ),
  ofd: makeOfd([[{ text: words, x: 30, y: 60, size: 5 }]]),
  html: new TextEncoder().encode(
    `<html><body><p>${words}</p><table><tr><td colspan=2>任务</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>`,
  ),
  md: new TextEncoder().encode(`# 方案\n\n**${words}**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`),
  txt: new TextEncoder().encode(`${words}\n任务\t单位\n巡护\t市林草局\n┌──┬──┐\n│任务│单位│\n└──┴──┘\n`),
}

const ownPdf = makePdf([
  [
    { text: words, x: 80, y: 700, size: 12 },
    { from: [80, 600], to: [300, 600] },
  ],
])

/** Real plans, kept beside the project and not in it. */
const corpus = join(process.cwd(), '../shared/corpus')
const present = existsSync(corpus)

/** How many mutations to try whatever they take, how many at most, and the milliseconds between the two. */
interface Effort {
  least: number
  most: number
  budget: number
}

type Read = (bytes: Uint8Array) => Promise<SourceDocument>

/**
 * Mutates the files by turns. A read that never ends would run into the time limit of the test; how long one takes
 * is not asserted.
 */
async function fuzz(
  files: Record<string, Uint8Array>,
  effort: Effort,
  read: Read = readSource,
): Promise<number> {
  const random = randomFrom(20220930)
  const names = Object.keys(files)
  const start = performance.now()
  let tried = 0
  while (tried < effort.least || (tried < effort.most && performance.now() - start < effort.budget)) {
    const name = names[tried % names.length] ?? ''
    const bytes = mutate(files[name] ?? new Uint8Array(0), random)
    try {
      const source = await read(bytes)
      for (const place of placesOf(source)) {
        if (source.text.slice(place.start, place.end) !== place.text)
          expect.fail(`${name}, mutation ${tried}: a span does not hold its text`)
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw new Error(`${name}, mutation ${tried}`, { cause: error })
    }
    tried += 1
  }
  return tried
}

it('answers every mutated sample with a document or an error of its own', async () => {
  expect(await fuzz(samples, { least: 1000, most: 6000, budget: 20_000 })).toBeGreaterThanOrEqual(1000)
}, 180_000)

const absent = present ? '' : ' (skipped: ../shared/corpus is not there)'

function loadPlans(ending: RegExp): Record<string, Uint8Array> {
  const names = readdirSync(corpus).filter((name) => ending.test(name))
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(corpus, name)))]))
}

it.skipIf(!present)(
  `answers every mutated plan of the corpus alike${absent}`,
  async () => {
    const plans = loadPlans(/\.(?:docx?|xlsx|ofd|html|txt)$/)
    expect(await fuzz(plans, { least: 500, most: 4000, budget: 30_000 })).toBeGreaterThanOrEqual(500)
  },
  300_000,
)

// A damaged font sends the parser of pdf.js round and round: as on a server, a thread that can be ended.
it(`answers every mutated PDF, or stops reading it${present ? '' : ' (own sample only: ../shared/corpus is not there)'}`, async () => {
  const read: Read = async (bytes) => (await readInWorker(bytes, undefined, { ms: 5000 })).source
  const effort = { least: 8, most: 100, budget: 20_000 }
  const plans = { own: ownPdf, ...(present ? loadPlans(/\.pdf$/) : {}) }
  expect(await fuzz(plans, effort, read)).toBeGreaterThanOrEqual(8)
}, 300_000)
