import { strToU8, zipSync } from 'fflate'
import type { Plan, PlanParagraph, PlanTable } from '../parse-plan.ts'

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Width between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9000

/** How a Word file differs from the plainest one. */
export interface DocxOptions {
  /** numbers 1. 2. 3. go into the list structure and are missing in the text */
  readonly automatic?: boolean
}

/** The plan as a Word file with a page-number footer and, where the plan has one, a running header. */
export function buildDocx(plan: Plan, options: DocxOptions = {}): Uint8Array {
  const lists = new ListNumbers()
  const body = plan.blocks
    .map((block) =>
      block.kind === 'table' ? buildTable(block) : buildParagraph(block, options.automatic ? lists : null),
    )
    .join('')
  const header = plan.header ? '<w:headerReference w:type="default" r:id="rId2"/>' : ''
  const section = `<w:sectPr>${header}<w:footerReference w:type="default" r:id="rId1"/></w:sectPr>`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    'word/footer1.xml': part(
      'ftr',
      `<w:p>${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}</w:p>`,
    ),
    'word/header1.xml': part('hdr', `<w:p>${run(plan.header ?? '')}</w:p>`),
    'word/numbering.xml': part('numbering', lists.describe()),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'footer', 'footer1.xml'],
      ['rId2', 'header', 'header1.xml'],
      ['rId3', 'numbering', 'numbering.xml'],
    ]),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** Turns typed numbers into list items; a 1 begins a new list, any other number must follow its forerunner. */
class ListNumbers {
  private last = 0
  private lists = 0

  take(text: string): { list: number; rest: string } | null {
    const found = /^(\d{1,3})[.．](?!\d)\s*(.+)$/s.exec(text)
    if (!found?.[1] || !found[2]) return null
    const value = Number(found[1])
    if (value === 1) this.lists += 1
    else if (value !== this.last + 1) return null
    this.last = value
    return { list: this.lists, rest: found[2] }
  }

  describe(): string {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>'
    const numbers = Array.from(
      { length: this.lists },
      (_, index) =>
        `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    return `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${numbers.join('')}`
  }
}

function buildParagraph(paragraph: PlanParagraph, lists: ListNumbers | null): string {
  const item = paragraph.align === 'left' ? lists?.take(paragraph.text) : null
  const number = item ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${item.list}"/></w:numPr>` : ''
  const size = paragraph.align === 'center' ? 44 : 32
  const properties = `<w:pPr>${number}<w:jc w:val="${paragraph.align === 'left' ? 'both' : paragraph.align}"/></w:pPr>`
  return `<w:p>${properties}${runs(item?.rest ?? paragraph.text, size)}</w:p>`
}

function buildTable(table: PlanTable): string {
  const rows = Array.from({ length: table.rows }, (_, row) => {
    let cells = ''
    for (let column = 0; column < table.columns; ) {
      const cell = table.cells.find(
        (each) =>
          each.row <= row &&
          row < each.row + each.rowSpan &&
          each.column <= column &&
          column < each.column + each.columnSpan,
      )
      const first = cell?.row === row
      const merge = cell && cell.rowSpan > 1 ? `<w:vMerge${first ? ' w:val="restart"' : ''}/>` : ''
      const span = cell && cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
      const lines = first ? (cell?.text ?? '').split('\n') : ['']
      cells += `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${lines.map((line) => `<w:p>${runs(line, 21)}</w:p>`).join('')}</w:tc>`
      column += cell?.columnSpan ?? 1
    }
    return `<w:tr>${row === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
  })
  const grid = `<w:gridCol w:w="${Math.round(textWidth / table.columns)}"/>`.repeat(table.columns)
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** Digits in runs of their own, as Word cuts them. */
function runs(text: string, size: number): string {
  return (text.match(/[0-9]+|[^0-9]+/g) ?? []).map((piece) => run(piece, size)).join('')
}

function run(text: string, size = 28): string {
  const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${body}</w:t></w:r>`
}

function part(name: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${space}>${body}</w:${name}>`
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/></Types>`
