import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IFrameOptions,
  LineRuleType,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { printable } from '../ledger/printable.ts'
import { fonts } from '../official/fonts.ts'
import { textWidth } from '../official/measure.ts'
import { margins, portraitWidth, twips } from '../official/page.ts'
import { emptyLine, gridParagraph } from '../official/paragraph.ts'

/** The red of heads and lines. */
export const red = 'FF0000'

/** Of its square the type of a mark leaves free at the top, and of its line at the foot; both in squares. */
export const insideTop = 0.04
export const belowMark = 0.14

/** Type of 发文机关标志 in points: as large as one line of 156 mm takes, 小标宋 of at most 48 pt. */
export function markSize(mark: string): number {
  const width = (156 * 72) / 25.4
  return Math.max(16, Math.min(48, Math.floor(width / Math.max(1, textWidth(mark)))))
}

/** 发文机关标志 in red: its line is as high as makes the upper edge of the type that of the line. */
export function markParagraph(mark: string, frame?: IFrameOptions): Paragraph {
  const size = markSize(mark)
  return gridParagraph(
    [
      new TextRun({
        text: printable(mark),
        font: { ascii: fonts.title, hAnsi: fonts.title, eastAsia: fonts.title, cs: fonts.title },
        size: size * 2,
        bold: false,
        color: red,
      }),
    ],
    {
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.round(size * 22), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
      ...(frame ? { frame } : {}),
    },
  )
}

/** An empty stretch of a height in twips. */
export function gap(height: number): Paragraph {
  return gridParagraph([], { spacing: { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })
}

/** From the foot of a 16 pt character to that of its line, in points: what of the 4 mm to the red line is there already. */
const footOfLine = 6

/**
 * Head of a document 文件式: 发文机关标志 35 mm below the upper edge of the text area, 发文字号 two lines below it,
 * a red line as wide as the text area 4 mm below that (GB/T 9704-2012, 7.2.4, 7.2.5, 7.2.7).
 *
 * The mark stands in a frame: where a page has a line grid, LibreOffice rounds any other height to whole lines.
 */
export function documentHead(mark: string, number: readonly ParagraphChild[]): Paragraph[] {
  const size = markSize(mark)
  return [
    markParagraph(mark, {
      type: 'absolute',
      width: portraitWidth,
      height: Math.round(size * 22),
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      // The type's upper edge lies a little inside of its square.
      position: { x: margins.left, y: margins.top + twips(35) - Math.round(size * insideTop * 20) },
      wrap: FrameWrap.NOT_BESIDE,
    }),
    // What fills the 35 mm above the mark: three lines of the grid fit there, the next goes below it.
    ...Array.from({ length: 3 }, emptyLine),
    emptyLine(),
    emptyLine(),
    gridParagraph(number, {
      alignment: AlignmentType.CENTER,
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: Math.round(11.34 - footOfLine) },
      },
    }),
  ]
}
