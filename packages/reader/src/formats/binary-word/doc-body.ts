import { ListCounter, type ListUse } from '../numbering/list-counter.ts'
import type { BlockDraft, ParagraphDraft } from '../source/source-draft.ts'
import { buildDocTable, type DocRow } from './build-doc-table.ts'
import { FieldFilter } from './clean-characters.ts'
import { applySprms, type ParagraphProperties } from './paragraph-properties.ts'
import { type Sprm, sprms } from './parse-sprms.ts'
import type { DocText } from './read-pieces.ts'
import type { Run, Runs } from './read-runs.ts'
import type { DocStyle } from './read-style-sheet.ts'

/** The parts of a document that its body is read from. */
export interface DocParts {
  text: DocText
  paragraphs: Runs
  characters: Runs
  styles: (style: number) => DocStyle
  lists: (use: number) => ListUse | null
  data: DataView | null
}

interface Look {
  /** half points */
  size: number
  bold: boolean
  hidden: boolean
}

interface Weights {
  sizes: Map<number, number>
  bold: number
  total: number
}

/** Reads the main text: paragraph by paragraph, cells and rows by their marks. */
export class DocBody {
  readonly #parts: DocParts
  readonly #counter = new ListCounter()
  readonly #blocks: BlockDraft[] = []
  #rows: DocRow[] = []
  #cells: string[] = []
  #cell: string[] = []
  #look: Look | null = null
  #lookRun: Run | null = null
  #lookStyle = -1

  constructor(parts: DocParts) {
    this.#parts = parts
  }

  /** The blocks of the first `length` characters. */
  read(length: number): BlockDraft[] {
    const filter = new FieldFilter()
    let line = ''
    let weights = newWeights()
    for (let at = 0; at < length; at += 1) {
      const character = this.#parts.text.text[at] ?? ''
      const code = character.charCodeAt(0)
      if (code === 0x0d || code === 0x07 || code === 0x0c) {
        this.#endParagraph(line, at, code === 0x07, weights)
        line = ''
        weights = newWeights()
        continue
      }
      const printed = filter.print(character)
      if (printed !== '' && this.#weigh(at, weights, this.#styleAt(at))) line += printed
    }
    if (line.trim() !== '') this.#endParagraph(line, length - 1, false, weights)
    this.#endTable()
    return this.#blocks
  }

  #styleAt(at: number): number {
    return this.#parts.paragraphs.at(this.#parts.text.offsetAt(at))?.style ?? 0
  }

  /** Counts the look of a character; false for hidden and deleted text. */
  #weigh(at: number, weights: Weights, style: number): boolean {
    const run = this.#parts.characters.at(this.#parts.text.offsetAt(at))
    if (!this.#look || run !== this.#lookRun || style !== this.#lookStyle) {
      this.#look = lookOf([...this.#parts.styles(style).character, ...(run?.properties ?? [])])
      this.#lookRun = run
      this.#lookStyle = style
    }
    const look = this.#look
    if (look.hidden) return false
    weights.sizes.set(look.size, (weights.sizes.get(look.size) ?? 0) + 1)
    weights.bold += look.bold ? 1 : 0
    weights.total += 1
    return true
  }

  #endParagraph(line: string, at: number, cellMark: boolean, weights: Weights): void {
    const run = this.#parts.paragraphs.at(this.#parts.text.offsetAt(at))
    const style = this.#parts.styles(run?.style ?? 0)
    const properties = applySprms([...style.paragraph, ...(run?.properties ?? [])], this.#parts.data)
    if (properties.rowEnd || properties.innerRowEnd) {
      if (properties.rowEnd && properties.depth <= 1) this.#endRow(properties)
      return
    }
    const number = line.trim() === '' ? null : this.#count(properties)
    if (cellMark || properties.inTable) {
      if (line.trim() !== '') this.#cell.push((number ?? '') + line.trim().replaceAll('\n', ''))
      if (cellMark) {
        this.#cells.push(this.#cell.join('\n'))
        this.#cell = []
      }
      return
    }
    this.#endTable()
    this.#blocks.push(this.#paragraph(line, number, properties, style, weights))
  }

  #count(properties: ParagraphProperties): string | null {
    const list = properties.list > 0 ? this.#parts.lists(properties.list) : null
    return list ? this.#counter.next(list, properties.level) : null
  }

  #paragraph(
    text: string,
    number: string | null,
    properties: ParagraphProperties,
    style: DocStyle,
    weights: Weights,
  ): ParagraphDraft {
    const size = [...weights.sizes].sort((a, b) => b[1] - a[1])[0]?.[0]
    return {
      kind: 'paragraph',
      text,
      number,
      heading: properties.heading ?? style.heading,
      align: properties.align,
      size: size ? size / 2 : null,
      bold: weights.total > 0 ? weights.bold > weights.total / 2 : null,
    }
  }

  #endRow(properties: ParagraphProperties): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell.join('\n'))
    this.#rows.push({ texts: this.#cells, properties })
    this.#cells = []
    this.#cell = []
  }

  #endTable(): void {
    if (this.#cells.length > 0 || this.#cell.length > 0) {
      this.#rows.push({ texts: [...this.#cells, ...this.#cell], properties: applySprms([], null) })
    }
    if (this.#rows.length > 0) this.#blocks.push(buildDocTable(this.#rows))
    this.#rows = []
    this.#cells = []
    this.#cell = []
  }
}

function newWeights(): Weights {
  return { sizes: new Map(), bold: 0, total: 0 }
}

/** Size in half points, weight, and whether the text is hidden or deleted. */
function lookOf(list: readonly Sprm[]): Look {
  const look = { size: 0, bold: false, hidden: false }
  for (const { code, operand } of list) {
    if (code === sprms.size) look.size = operand.getUint16(0, true)
    else if (code === sprms.bold) look.bold = (operand.getUint8(0) & 1) === 1
    else if (code === sprms.hidden || code === sprms.deleted) look.hidden = (operand.getUint8(0) & 1) === 1
  }
  return look
}
