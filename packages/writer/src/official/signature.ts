import { AlignmentType, type Paragraph } from 'docx'
import { printDate } from '../ledger/phrases.ts'
import { fonts } from './fonts.ts'
import { textWidth } from './measure.ts'
import { characters, gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/**
 * 署名 and 成文日期 without a seal: the name two characters from the right edge; the date's first character two
 * to the right of the name's. Where the date is longer than the name, the date stands two characters from the
 * edge and the name moves left (GB/T 9704-2012, 7.3.5.2). Several issuers stand on a line each.
 */
export function signature(issuers: readonly string[], issuedOn: string | null): Paragraph[] {
  const date = issuedOn ? printDate(issuedOn) : ''
  const longest = Math.max(0, ...issuers.map(textWidth))
  const dateWidth = textWidth(date)
  const slack = longest - dateWidth
  const fits = date === '' || slack >= 2
  const nameIndent = fits ? 2 : 4 - slack
  const dateIndent = issuers.length > 0 && fits ? slack : 2
  const line = (text: string, indent: number) =>
    gridParagraph([run(text, fonts.body)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters(indent)) },
      keepLines: true,
    })
  return [
    ...issuers.map((issuer) => line(issuer, nameIndent)),
    ...(date === '' ? [] : [line(date, dateIndent)]),
  ]
}
