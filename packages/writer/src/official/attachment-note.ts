import type { Paragraph } from 'docx'
import { fonts } from './fonts.ts'
import { characters, emptyLine, gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/**
 * 附件说明: a line under the text, two characters in; names without closing mark, numbered only where there are
 * several, a second line aligned under the first character of the name (GB/T 9704-2012, 7.3.4).
 */
export function attachmentNote(names: readonly string[]): Paragraph[] {
  if (names.length === 0) return []
  const several = names.length > 1
  const lines = names.map((name, index) => {
    const number = several ? `${index + 1}.` : ''
    const label = index === 0 ? '附件：' : '　　　'
    const hanging = characters(several ? 4 : 3)
    return gridParagraph([run(`${label}${number}${name}`, fonts.body)], {
      indent: { left: characters(2) + hanging, hanging },
      keepNext: true,
    })
  })
  return [emptyLine(), ...lines]
}
