import type { PaperImprint } from '@wanwu/contract'
import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IBorderOptions,
  type IFrameOptions,
  LineRuleType,
  Paragraph,
  TabStopType,
} from 'docx'
import { printDate } from '../ledger/phrases.ts'
import { fonts } from '../official/fonts.ts'
import { textWidth } from '../official/measure.ts'
import { linePitch, margins, paper, portraitWidth, twips } from '../official/page.ts'
import { sizes } from '../official/run.ts'
import { spanRuns } from './span-runs.ts'

const oneCharacter = 280
const line = (size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: '000000',
  space: 0,
})
/** 0.35 mm and 0.25 mm in eighths of a point. */
const thick = line(8)
const thin = line(6)
const thickness = twips(0.35)
const thinness = twips(0.25)
const spacing = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/**
 * 版记 at the foot of the last page, its last line on the lower edge of the text area: first and last line 0.35 mm,
 * the one between 0.25 mm, 抄送 and 印发 in 4号仿宋 one character in (GB/T 9704-2012, 7.4). A letter has 抄送 alone and no
 * lines (10.1). Empty where there is nothing to say.
 */
export function imprint(given: PaperImprint, layout: 'document' | 'letter'): Paragraph[] {
  const lined = layout === 'document'
  const copies = given.copies ? copiesText(given.copies) : ''
  const lines = [
    ...(copies === '' ? [] : [copiesLine(copies, lined)]),
    ...(lined ? [printedLine(given, copies !== '')] : []),
  ]
  if (lines.length === 0) return []
  return [...lines, new Paragraph({ spacing: { ...spacing, line: 20 } })]
}

/**
 * A frame so many lines of text, and twips of ruled lines, above the lower edge of the text area: it keeps its place however long the text above is.
 * Each line of 版记 has its own, because LibreOffice drops the lines of paragraphs that share one.
 */
function frame(linesUp: number, rules: number): IFrameOptions {
  return {
    type: 'absolute',
    width: portraitWidth,
    height: 0,
    rule: HeightRule.AUTO,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    position: { x: margins.left, y: paper.height - margins.bottom - linesUp * linePitch - rules },
    wrap: FrameWrap.NOT_BESIDE,
  }
}

const copiesText = (copies: string): string => `抄送：${copies.replace(/[。.]$/u, '')}。`

/** Lines that 抄送 fills: 29 characters in the first, 26 in those that hang below its colon. */
const linesOf = (copies: string): number => 1 + Math.ceil(Math.max(0, textWidth(copies) - 29) / 26)

function copiesLine(copies: string, lined: boolean): Paragraph {
  return new Paragraph({
    frame: lined ? frame(linesOf(copies) + 1, 2 * thickness + thinness) : frame(linesOf(copies), 0),
    spacing,
    indent: { left: oneCharacter * 4, hanging: oneCharacter * 3, right: oneCharacter },
    ...(lined ? { border: { top: thick } } : {}),
    children: spanRuns([{ text: copies }], { font: fonts.body, size: sizes.fourth }, () => null),
  })
}

function printedLine({ printer, printedOn }: PaperImprint, below: boolean): Paragraph {
  const by = printer ? { text: printer } : { text: '　　　　　　　　', blank: true }
  const on = printedOn ? { text: printDate(printedOn) } : { text: '　　　　年　月　日', blank: true }
  return new Paragraph({
    frame: frame(1, thickness + (below ? thinness : thickness)),
    spacing,
    indent: { left: oneCharacter, right: oneCharacter },
    tabStops: [{ type: TabStopType.RIGHT, position: portraitWidth - oneCharacter }],
    border: { top: below ? thin : thick, bottom: thick },
    children: spanRuns(
      [by, { text: '\t' }, on, { text: '印发' }],
      { font: fonts.body, size: sizes.fourth },
      () => null,
    ),
  })
}
