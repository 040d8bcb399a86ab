import type { Archive } from '../archive/open-archive.ts'
import { damaged, emptyFile } from '../read-failures.ts'
import type { SourceDraft } from '../source/source-draft.ts'
import { parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, findAll, textOf } from '../xml/walk-xml.ts'
import { parseAddress, parseRange } from './cell-address.ts'
import { type SheetGrid, sheetBlocks } from './sheet-blocks.ts'
import { furnitureOfSheet } from './sheet-furniture.ts'
import { readFormats, type ValueFormats } from './value-formats.ts'

/** An Excel workbook (.xlsx, .xlsm; macros are not looked at). Formulas give their last value. */
export function readXlsx(archive: Archive): SourceDraft {
  const { sheets, formats } = openWorkbook(archive)
  const strings = readStrings(parsePart(archive, 'xl/sharedStrings.xml'))
  const draft: SourceDraft & { furniture: string[] } = { format: 'xlsx', blocks: [], furniture: [] }
  for (const { name, part } of sheets) {
    const root = parsePart(archive, part)
    if (!root) continue
    draft.blocks.push(...sheetBlocks(readSheet(root, name, strings, formats)))
    draft.furniture.push(...furnitureOfSheet(root))
  }
  if (draft.blocks.length === 0) throw emptyFile()
  return draft
}

/** Its visible sheets (all, where none is), each with the part that holds it, and how its numbers are printed. Throws DAMAGED. */
export function openWorkbook(archive: Archive): {
  sheets: { name: string; part: string }[]
  formats: ValueFormats
  date1904: boolean
} {
  const workbook = parsePart(archive, 'xl/workbook.xml')
  if (!workbook) throw damaged()
  const date1904 = ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? '')
  const targets = readTargets(archive)
  const all = childrenOf(childOf(workbook, 'sheets'), 'sheet')
  const visible = all.filter((sheet) => !/hidden/i.test(sheet.attributes.state ?? ''))
  return {
    sheets: (visible.length > 0 ? visible : all).map(({ attributes }) => ({
      name: attributes.name ?? '',
      part: targets.get(attributes.id ?? '') ?? '',
    })),
    formats: readFormats(parsePart(archive, 'xl/styles.xml'), date1904),
    date1904,
  }
}

function parsePart(archive: Archive, name: string): XmlElement | null {
  const xml = name === '' ? null : archive.readText(name)
  return xml === null ? null : parseXml(xml)
}

/** Relation id → name of the sheet's part. */
function readTargets(archive: Archive): Map<string, string> {
  const relations = parsePart(archive, 'xl/_rels/workbook.xml.rels')
  return new Map(
    childrenOf(relations ?? undefined, 'Relationship').map((relation) => {
      const target = relation.attributes.Target ?? ''
      return [
        relation.attributes.Id ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      ]
    }),
  )
}

function readStrings(root: XmlElement | null): string[] {
  return childrenOf(root ?? undefined, 'si').map((item) => richText(item))
}

/** Plain or rich text; readings for pronunciation are not part of it. */
function richText(item: XmlElement): string {
  return childrenOf(item)
    .map((child) =>
      child.name === 't' ? textOf(child) : child.name === 'r' ? textOf(childOf(child, 't')) : '',
    )
    .join('')
    .replace(/_x000D_|\r/g, '')
}

function readSheet(
  root: XmlElement,
  name: string,
  strings: readonly string[],
  formats: ValueFormats,
): SheetGrid {
  const rows = new Map<number, Map<number, string>>()
  let row = -1
  for (const line of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const given = Number.parseInt(line.attributes.r ?? '', 10)
    row = Number.isFinite(given) ? given - 1 : row + 1
    const cells = new Map<number, string>()
    let column = -1
    for (const cell of childrenOf(line, 'c')) {
      column = parseAddress(cell.attributes.r ?? '')?.column ?? column + 1
      const text = textOfCell(cell, strings, formats)
      if (text !== '') cells.set(column, text)
    }
    if (cells.size > 0) rows.set(row, cells)
  }
  const merges = findAll(
    childOf(root, 'mergeCells') ?? { name: '', attributes: {}, children: [] },
    'mergeCell',
  )
  return { name, rows, merges: merges.flatMap((merge) => parseRange(merge.attributes.ref ?? '') ?? []) }
}

function textOfCell(cell: XmlElement, strings: readonly string[], formats: ValueFormats): string {
  const value = textOf(childOf(cell, 'v'))
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'inlineStr': {
      const inline = childOf(cell, 'is')
      return inline ? richText(inline) : ''
    }
    case 'b':
      return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE'
    case 'str':
    case 'e':
    case 'd':
      return value
    default:
      return value === '' ? '' : formats.print(Number(value), cell.attributes.s)
  }
}
