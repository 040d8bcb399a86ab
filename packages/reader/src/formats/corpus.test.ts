import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceDocument } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'
import { placesOf } from './samples/outline-source.ts'

/** Real plans, kept beside the project and not in it. */
const corpus = join(process.cwd(), '../shared/corpus')
const present = existsSync(corpus)

/** All text with automatic numbers, without whitespace. */
function squeeze(source: SourceDocument): string {
  return source.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [(block.number ?? '') + block.text] : block.cells.map((cell) => cell.text),
    )
    .join('')
    .replace(/\s/g, '')
}

function read(name: string): Promise<SourceDocument> {
  return readSource(new Uint8Array(readFileSync(join(corpus, name))))
}

describe.skipIf(!present)(`corpus${present ? '' : ' (skipped: ../shared/corpus is not there)'}`, () => {
  it.each([
    ['pingliang-2022', ['docx', 'doc', 'pdf', 'ofd', 'html']],
    ['panzhihua-2023', ['docx', 'doc', 'pdf']],
    ['jilin-draft', ['docx', 'doc', 'pdf']],
  ])(
    '%s reads to the same text and the same paragraphs in every format',
    async (name, formats) => {
      const plain = await read(`${name}.txt`)
      for (const format of formats) {
        const source = await read(`${name}.${format}`)
        expect(source.format).toBe(format)
        expect(squeeze(source) === squeeze(plain), `${name}.${format}`).toBe(true)
        expect(source.blocks.length, `${name}.${format}`).toBe(plain.blocks.length)
        for (const place of placesOf(source)) {
          expect(source.text.slice(place.start, place.end)).toBe(place.text)
        }
      }
    },
    120_000,
  )

  it('the ledger has the same grid in every format', async () => {
    const grids = []
    for (const format of ['txt', 'docx', 'doc', 'pdf', 'xlsx']) {
      const table = (await read(`jilin-draft.${format}`)).blocks.find((block) => block.kind === 'table')
      const cells = table?.kind === 'table' ? table.cells : []
      grids.push(
        cells.map(
          (cell) =>
            `${cell.row},${cell.column},${cell.rowSpan},${cell.columnSpan} ${cell.text.replace(/\s/g, '')}`,
        ),
      )
    }
    for (const grid of grids) expect(grid).toEqual(grids[0])
  }, 120_000)
})
