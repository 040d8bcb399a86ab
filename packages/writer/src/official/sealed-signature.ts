import { AlignmentType, type Paragraph, type ParagraphChild } from 'docx'
import { fonts } from './fonts.ts'
import { textWidth } from './measure.ts'
import { characters, gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/**
 * 署名 and 成文日期 under a seal: the date four characters from the right edge, the names centred over it
 * (GB/T 9704-2012, 7.3.5.1). `date` is what stands as the date and how wide it is in characters, because its place
 * is marked while nobody has set it.
 */
export function sealedSignature(
  issuers: readonly string[],
  date: { runs: readonly ParagraphChild[]; width: number },
): Paragraph[] {
  const line = (runs: readonly ParagraphChild[], right: number) =>
    gridParagraph(runs, {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters(Math.max(0, right))) },
      keepLines: true,
      keepNext: true,
    })
  return [
    ...issuers.map((issuer) => line([run(issuer, fonts.body)], 4 + (date.width - textWidth(issuer)) / 2)),
    line(date.runs, 4),
  ]
}
