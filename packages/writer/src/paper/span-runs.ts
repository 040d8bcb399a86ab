import type { PaperSpan } from '@wanwu/contract'
import { ExternalHyperlink, type ParagraphChild, ShadingType, TextRun } from 'docx'
import { printable } from '../ledger/printable.ts'
import { run, sizes } from '../official/run.ts'

/** Address of the rows behind a figure, by its id; null where figures are not to open. */
export type FigureAddress = (figure: string) => string | null

/** What a place to be filled in looks like: it must not be overlooked in a draft. */
const blankGround = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' } as const

/**
 * The runs of some spans. A figure is a link to its rows that looks like the text around it; a place a person
 * fills in has a coloured ground.
 */
export function spanRuns(
  spans: readonly PaperSpan[],
  look: { font: string; size?: number },
  addressOf: FigureAddress,
): ParagraphChild[] {
  const size = look.size ?? sizes.third
  return spans.map((span) => {
    if (span.blank) return blankRun(span.text, look.font, size)
    const address = span.figure === undefined ? null : addressOf(span.figure)
    const text = run(span.text, look.font, size)
    return address === null ? text : new ExternalHyperlink({ link: address, children: [text] })
  })
}

function blankRun(text: string, font: string, size: number): TextRun {
  return new TextRun({
    text: printable(text),
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size,
    bold: false,
    color: '000000',
    shading: blankGround,
  })
}
