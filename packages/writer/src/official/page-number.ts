import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx'
import { fonts } from './fonts.ts'
import { margins, paper, twips } from './page.ts'
import { sizes } from './run.ts'

const oneCharacter = 280

const numberRun = () =>
  new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: { ascii: fonts.pageNumber, hAnsi: fonts.pageNumber, eastAsia: fonts.pageNumber },
    size: sizes.fourth,
    color: '000000',
  })

const tight = { line: oneCharacter, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/**
 * 页码 `— 1 —`: 4号宋体 between dashes, on odd pages at the right one character in, on even pages at the left
 * (GB/T 9704-2012, 7.5). The document must be packed with different odd and even pages. `below` is what stands
 * under the number where the foot of the page reaches lower.
 */
export function pageNumberFooters(below?: () => Paragraph): { default: Footer; even: Footer } {
  const under = () => (below ? [below()] : [])
  const odd = new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: oneCharacter },
    spacing: tight,
    children: [numberRun()],
  })
  const even = new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { left: oneCharacter },
    spacing: tight,
    children: [numberRun()],
  })
  return {
    default: new Footer({ children: [odd, ...under()] }),
    even: new Footer({ children: [even, ...under()] }),
  }
}

/**
 * The same page number where the page is turned for a wide table: it keeps its place on the paper, which is at
 * the left edge of the turned page, reading downwards; low on odd pages, high on even ones.
 */
export function turnedPageNumberFooters(): { default: Footer; even: Footer } {
  return { default: turnedFooter('odd'), even: turnedFooter('even') }
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }

/** A floating cell of one number: the one form that Word, WPS and LibreOffice all turn and place alike. */
function turnedFooter(side: 'odd' | 'even'): Footer {
  const length = twips(30)
  const thickness = 340
  const odd = side === 'odd'
  const number = new Paragraph({
    alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: tight,
    children: [numberRun()],
  })
  const place = new Table({
    width: { size: thickness, type: WidthType.DXA },
    columnWidths: [thickness],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: margins.bottom - twips(7 - 2.47) - thickness,
      absoluteVerticalPosition: odd
        ? paper.width - margins.right - oneCharacter - length
        : margins.left + oneCharacter,
    },
    rows: [
      new TableRow({
        height: { value: length, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: thickness, type: WidthType.DXA },
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            borders: noBorders,
            children: [number],
          }),
        ],
      }),
    ],
  })
  return new Footer({ children: [place, new Paragraph({ spacing: tight })] })
}
