import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild } from 'docx'
import { fonts } from './fonts.ts'
import { characterWidth, linePitch } from './page.ts'
import { run } from './run.ts'

/** Exactly one line of the grid: a stand-in typeface with taller lines must not change the count of 22. */
export const onGrid = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/** Twips of some characters of the body. */
export const characters = (count: number) => count * characterWidth

/** A paragraph on the line grid; it may break anywhere, because a page holds 22 lines. */
export function gridParagraph(
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: onGrid,
    widowControl: false,
    ...options,
    children: [...children],
  })
}

/** 空行 */
export function emptyLine(): Paragraph {
  return gridParagraph([run('', fonts.body)])
}

/** 正文: 3号仿宋, each paragraph two characters in. */
export function bodyParagraph(text: string): Paragraph {
  return gridParagraph([run(text, fonts.body)], {
    indent: { firstLineChars: 200, firstLine: characters(2) },
  })
}

/** A line such as 牵头单位：…: the label in 楷体, then text, two characters in. */
export function labelledParagraph(label: string, text: string): Paragraph {
  return gridParagraph([run(`${label}：`, fonts.subheading), run(text, fonts.body)], {
    indent: { firstLineChars: 200, firstLine: characters(2) },
  })
}
