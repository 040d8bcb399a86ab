import { AppError } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { readSource } from './read-source.ts'
import { makeDoc } from './samples/make-doc.ts'
import { docxParagraph, makeDocx } from './samples/make-docx.ts'
import { makeOfd } from './samples/make-ofd.ts'
import { makePdf } from './samples/make-pdf.ts'
import { makeXls } from './samples/make-xls.ts'
import { makeXlsx, sheetRows } from './samples/make-xlsx.ts'
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
  pdf: makePdf([
    [
      { text: words, x: 80, y: 700, size: 12 },
      { from: [80, 600], to: [300, 600] },
    ],
  ]),
  ofd: makeOfd([[{ text: words, x: 30, y: 60, size: 5 }]]),
  html: new TextEncoder().encode(
    `<html><body><p>${words}</p><table><tr><td colspan=2>任务</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>`,
  ),
  md: new TextEncoder().encode(`# 方案\n\n**${words}**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`),
  txt: new TextEncoder().encode(`${words}\n任务\t单位\n巡护\t市林草局\n┌──┬──┐\n│任务│单位│\n└──┴──┘\n`),
}

/** Mulberry32: the same mutations in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice()
  const at = (): number => Math.floor(random() * copy.length)
  const kind = random()
  if (kind < 0.15) return copy.slice(0, at())
  if (kind < 0.3) {
    const from = at()
    return Uint8Array.from([
      ...copy.slice(0, from),
      ...copy.slice(Math.floor(from / 2), from),
      ...copy.slice(from),
    ])
  }
  if (kind < 0.4) copy.fill(random() < 0.5 ? 0xff : 0, at(), at())
  const times = 1 + Math.floor(random() * 12)
  for (let index = 0; index < times; index += 1) copy[at()] = Math.floor(random() * 256)
  return copy
}

/** Milliseconds to spend, and how many mutations to try whatever they take. */
const budget = 20_000
const least = 600

it('answers every mutated file with a document or an error of its own', async () => {
  const random = randomFrom(20220930)
  const formats = Object.keys(samples)
  const start = performance.now()
  let tried = 0
  // A read that never ends would run into the time limit of the test.
  while (tried < least || (tried < 6000 && performance.now() - start < budget)) {
    const format = formats[tried % formats.length] ?? 'txt'
    const bytes = mutate(samples[format] ?? new Uint8Array(0), random)
    try {
      const source = await readSource(bytes)
      for (const place of placesOf(source)) {
        expect(source.text.slice(place.start, place.end)).toBe(place.text)
      }
    } catch (error) {
      expect(error, `${format}, mutation ${tried}`).toBeInstanceOf(AppError)
    }
    tried += 1
  }
  expect(tried).toBeGreaterThanOrEqual(least)
}, 120_000)
