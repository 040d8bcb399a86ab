import type { Ledger } from '@wanwu/contract'
import { readDocument } from '@wanwu/reader'
import { describe, expect, it } from 'vitest'
import { writeLedgerDocx } from './docx/write-ledger-docx.ts'
import { comparable } from './fixtures/comparable.ts'
import { inventedLedger, rowLedger } from './fixtures/invented-ledger.ts'
import { randomLedger } from './fixtures/random-ledger.ts'
import { writeLedgerMarkdown } from './markdown/write-ledger-markdown.ts'
import { writeLedgerXlsx } from './xlsx/write-ledger-xlsx.ts'

const forms: [string, (ledger: Ledger) => Promise<Uint8Array>][] = [
  ['workbook', (ledger) => writeLedgerXlsx(ledger, { anomalies: true })],
  ['Word table', (ledger) => writeLedgerDocx(ledger, { form: 'table' })],
  ['Word text', (ledger) => writeLedgerDocx(ledger, { form: 'text' })],
  ['Markdown', async (ledger) => new TextEncoder().encode(writeLedgerMarkdown(ledger))],
]
const seeds = Array.from({ length: 12 }, (_, index) => index + 1)

describe.each(forms)('a ledger written as %s and read again', (_, write) => {
  const again = async (ledger: Ledger) => (await readDocument(await write(ledger))).ledger

  it('is the same ledger, with every trait a form has to carry', async () => {
    const read = await again(inventedLedger)
    expect(comparable(read)).toEqual(comparable(inventedLedger))
    expect(read.document).toMatchObject({
      number: inventedLedger.document.number,
      issuers: inventedLedger.document.issuers,
      issuedOn: inventedLedger.document.issuedOn,
      draft: false,
    })
  })

  it('keeps rows under a shared heading apart', async () => {
    expect(comparable(await again(rowLedger))).toEqual(comparable(rowLedger))
  })

  it.each(seeds)('is the same ledger, invented by chance %i', async (seed) => {
    const ledger = randomLedger(seed)
    expect(comparable(await again(ledger))).toEqual(comparable(ledger))
  })
})
