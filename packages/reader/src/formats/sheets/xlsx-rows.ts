import type { Archive } from '../archive/open-archive.ts'
import { damaged } from '../read-failures.ts'
import { decodeEntities } from '../xml/decode-entities.ts'
import { scanElements } from '../xml/scan-elements.ts'
import { parseAddress, parseRange } from './cell-address.ts'
import { numberText } from './cell-text.ts'
import { fillMerges } from './fill-merges.ts'
import { openWorkbook } from './read-xlsx.ts'
import { longestCell, type SheetRow } from './sheet-row.ts'

const cellPattern = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/
const textPattern = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g
const soundPattern = /<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g

/** Plain or rich text, without readings for pronunciation. */
function textsOf(xml: string): string {
  const texts: string[] = []
  for (const [, text = ''] of xml.replace(soundPattern, '').matchAll(textPattern)) texts.push(text)
  return decodeEntities(texts.join('').slice(0, longestCell * 2))
    .replace(/_x000D_|\r/g, '')
    .slice(0, longestCell)
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]

/** The rows of an Excel workbook (.xlsx, .xlsm), read through once. Throws DAMAGED. */
export function* xlsxRows(archive: Archive): Generator<SheetRow> {
  const { sheets, formats, date1904 } = openWorkbook(archive)
  const shared = archive.read('xl/sharedStrings.xml')
  const strings = shared ? Array.from(scanElements(shared, 'si'), textsOf) : []
  const textOf = (attributes: string, inner: string): string => {
    const value = valuePattern.exec(inner)?.[1] ?? ''
    switch (attribute(attributes, 't')) {
      case 's':
        return strings[Number(value)] ?? ''
      case 'inlineStr':
        return textsOf(inner)
      case 'b':
        return value === '' ? '' : value === '1' ? '是' : '否'
      case 'str':
      case 'e':
      case 'd':
        return decodeEntities(value.slice(0, longestCell * 2)).slice(0, longestCell)
      default:
        return value === ''
          ? ''
          : numberText(Number(value), formats.codeOf(attribute(attributes, 's')), date1904)
    }
  }
  function* rowsOf(name: string, data: Uint8Array): Generator<SheetRow> {
    let row = 0
    for (const xml of scanElements(data, 'row')) {
      const given = Number(/^<[^>]*?\sr="(\d+)"/.exec(xml)?.[1])
      row = Number.isInteger(given) ? given : row + 1
      const cells: string[] = []
      let column = -1
      for (const [, attributes = '', inner = ''] of xml.matchAll(cellPattern)) {
        column = parseAddress(attribute(attributes, 'r') ?? '')?.column ?? column + 1
        if (column < mostColumns) cells[column] = textOf(attributes, inner)
      }
      yield { sheet: name, row, cells }
    }
  }
  let found = false
  for (const { name, part } of sheets) {
    const data = archive.read(part)
    if (!data) continue
    found = true
    const ranges = Array.from(mergesOf(data), (range) => parseRange(range))
    yield* fillMerges(
      rowsOf(name, data),
      ranges.filter((range) => range !== null),
    )
  }
  if (!found) throw damaged()
}

/** Columns beyond are not looked at: no register has as many fields. */
const mostColumns = 500

/** Merged ranges stand after the rows: looked for only where there are any. */
function* mergesOf(data: Uint8Array): Generator<string> {
  const at = Buffer.from(data.buffer, data.byteOffset, data.byteLength).lastIndexOf('mergeCells')
  if (at < 0) return
  for (const xml of scanElements(data, 'mergeCell')) yield attribute(xml.slice(0, 200), 'ref') ?? ''
}
