import { AlignmentType, type Paragraph } from 'docx'
import { breakTitle } from './break-title.ts'
import { fonts } from './fonts.ts'
import { gridParagraph } from './paragraph.ts'
import { run, sizes } from './run.ts'

/**
 * 标题: 2号小标宋, centred, its lines broken between words and of like length (GB/T 9704-2012, 7.3.1).
 * `perLine` is how many characters the text area holds: 20 in portrait, 28 on a turned page.
 */
export function titleParagraph(text: string, perLine = 20): Paragraph {
  const lines = breakTitle(text, perLine)
  return gridParagraph(
    lines.map((line, index) => run(line, fonts.title, sizes.second, index > 0)),
    { alignment: AlignmentType.CENTER, keepNext: true },
  )
}

/** 发文字号 or another short line under the title, centred, 3号仿宋. */
export function centredLine(text: string): Paragraph {
  return gridParagraph([run(text, fonts.body)], { alignment: AlignmentType.CENTER })
}
