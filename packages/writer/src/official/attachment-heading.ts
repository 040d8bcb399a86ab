import { AlignmentType, type Paragraph } from 'docx'
import { fonts } from './fonts.ts'
import { emptyLine, gridParagraph } from './paragraph.ts'
import { run, sizes } from './run.ts'

/**
 * Head of an attachment, on a new page: 附件 with its number in 3号黑体 at the left edge of the first line, the
 * title centred on the third (GB/T 9704-2012, 7.3.6). `number` is null where there is only one attachment.
 */
export function attachmentHeading(number: number | null, title: string, newPage: boolean): Paragraph[] {
  return [
    gridParagraph([run(`附件${number ?? ''}`, fonts.heading)], { pageBreakBefore: newPage, keepNext: true }),
    emptyLine(),
    gridParagraph([run(title, fonts.title, sizes.second)], {
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
  ]
}
