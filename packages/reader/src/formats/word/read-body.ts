import type { ListCounter } from '../numbering/list-counter.ts'
import type { BlockDraft, ParagraphDraft } from '../source/source-draft.ts'
import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, flagOf, settingOf } from '../xml/walk-xml.ts'
import type { Numbering } from './read-numbering.ts'
import { readRuns } from './read-runs.ts'
import { alignOf, headingOf, numberOf, type Styles } from './read-styles.ts'
import { readWordTable } from './read-word-table.ts'

/** Elements that only wrap blocks. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

/** Reads the body of a document in order: lists count on from paragraph to paragraph, and so do pages. */
export class BodyReader {
  /** the page reached, or null where the file does not tell */
  page: number | null

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly counter: ListCounter,
    pagesKnown: boolean,
  ) {
    this.page = pagesKnown ? 1 : null
  }

  /** The blocks of a body, a cell or a content control. */
  readBlocks(container: XmlElement): BlockDraft[] {
    const blocks: BlockDraft[] = []
    let carried = ''
    for (const child of childrenOf(container)) {
      if (child.name === 'p') {
        const paragraph = this.#readParagraph(child)
        paragraph.text = carried + paragraph.text
        carried = ''
        if (this.#isMarkDeleted(child)) carried = paragraph.text
        else blocks.push(paragraph)
      } else if (child.name === 'tbl') {
        blocks.push(readWordTable(child, (cell) => this.#readCell(cell)))
      } else if (wrappers.has(child.name)) {
        blocks.push(...this.readBlocks(child))
      }
    }
    if (carried !== '') blocks.push({ kind: 'paragraph', text: carried })
    return blocks
  }

  /** A deleted paragraph mark joins the paragraph with the next one. */
  #isMarkDeleted(paragraph: XmlElement): boolean {
    return childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'del') !== undefined
  }

  #readParagraph(paragraph: XmlElement): ParagraphDraft {
    const properties = childOf(paragraph, 'pPr')
    const styleId = settingOf(properties, 'pStyle')
    const look = this.styles.look(styleId)
    const runs = readRuns(paragraph, this.styles)
    if (this.page !== null) this.page += runs.breaksBefore
    const page = this.page
    if (this.page !== null) this.page += runs.breaksInside
    const size = runs.size ?? look.size
    return {
      kind: 'paragraph',
      text: runs.text,
      page,
      number: this.#count(properties, styleId, runs.text),
      heading: headingOf(properties) ?? (childOf(properties, 'outlineLvl') ? null : look.heading),
      align: alignOf(properties) ?? look.align,
      size: size === null ? null : size / 2,
      bold: runs.bold ?? look.bold,
    }
  }

  #count(properties: XmlElement | undefined, styleId: string | undefined, text: string): string | null {
    const direct = childOf(properties, 'numPr')
    const look = this.styles.look(styleId)
    const numId = settingOf(direct, 'numId') ?? look.numId
    if (numId === null) return null
    const list = this.numbering.list(numId)
    if (!list) return null
    const tied = styleId === undefined ? null : this.numbering.levelOfStyle(numId, styleId)
    const level = numberOf(settingOf(direct, 'ilvl')) ?? look.level ?? tied ?? 0
    if (flagOf(childOf(properties, 'rPr'), 'vanish') && text === '') return null
    return this.counter.next(list, level)
  }

  /** A cell has no place for an automatic number of its own: there it is part of the text. */
  #readCell(cell: XmlElement): { text: string; page: number | null } {
    const blocks = this.readBlocks(cell)
    const lines = blocks.map((block) => (block.kind === 'paragraph' ? withNumber(block) : flatten(block)))
    return {
      text: lines.filter((line) => line.trim() !== '').join('\n'),
      page: blocks[0]?.page ?? this.page,
    }
  }
}

function withNumber(paragraph: ParagraphDraft): string {
  return (paragraph.number ?? '') + paragraph.text.trim()
}

/** A table inside a cell: its rows as lines. */
function flatten(table: BlockDraft): string {
  if (table.kind === 'paragraph') return table.text
  const rows = new Map<number, string[]>()
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.text])
  return [...rows.values()].map((row) => row.filter(Boolean).join(' ')).join('\n')
}
