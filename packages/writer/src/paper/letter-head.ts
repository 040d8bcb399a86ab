import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  LineRuleType,
  type Paragraph,
} from 'docx'
import { portraitPage, twips } from '../official/page.ts'
import { gridParagraph } from '../official/paragraph.ts'
import { belowMark, gap, markParagraph, markSize, red } from './document-head.ts'

/** The double lines are 170 mm long: 7 mm wider than the text area at each side. */
const beyond = -twips(7)
/** 信函 lines: the upper one thick above thin, the lower one thin above thick; 20 mm from the lower edge. */
const lowerEdge = twips(20)

/** Pages of 信函式: the first has its own head and foot. */
export const letterPage: ISectionPropertiesOptions = {
  ...portraitPage,
  titlePage: true,
  page: {
    ...portraitPage.page,
    margin: { ...portraitPage.page?.margin, header: twips(30), footer: lowerEdge },
  },
}

/**
 * Head of the first page of a letter: 发文机关标志 30 mm from the upper edge of the paper, a red double line 4 mm
 * below it (GB/T 9704-2012, 10.1).
 */
export function letterHead(mark: string): Header {
  const toLine = twips(4) - Math.round(markSize(mark) * belowMark * 20)
  return new Header({ children: [markParagraph(mark), doubleLine('upper', toLine)] })
}

/** Foot of the first page: the lower double line, and no page number. */
export function letterFoot(): Footer {
  return new Footer({ children: [doubleLine('lower', 0)] })
}

/** What lifts a page number of the further pages to its place, because the foot reaches lower in a letter. */
export const lift = (): Paragraph => gap(twips(35 - 7 - 2.47) - lowerEdge)

function doubleLine(which: 'upper' | 'lower', above: number): Paragraph {
  const style = which === 'upper' ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.THIN_THICK_SMALL_GAP
  return gridParagraph([], {
    alignment: AlignmentType.CENTER,
    indent: { left: beyond, right: beyond },
    spacing: { line: Math.max(20, above), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    border: { bottom: { style, size: 24, color: red, space: 0 } },
  })
}
