import { AlignmentType, type Paragraph } from 'docx'
import { printDate } from '../ledger/phrases.ts'
import { fonts } from './fonts.ts'
import { characters, gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/** Half-width characters count half. */
function widthInCharacters(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 1 : 0.5
  return width
}

/**
 * 署名 and 成文日期 without a seal: the name two characters from the right edge; the date's first character two
 * to the right of the name's. Where the date is longer than the name, the date stands two characters from the
 * edge and the name moves left (GB/T 9704-2012, 7.3.5.2). Several issuers stand on a line each.
 */
export function signature(issuers: readonly string[], issuedOn: string | null): Paragraph[] {
  const date = issuedOn ? printDate(issuedOn) : ''
  const longest = Math.max(0, ...issuers.map(widthInCharacters))
  const dateWidth = widthInCharacters(date)
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
