import type { Paragraph } from 'docx'
import { fonts } from './fonts.ts'
import { gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/** 主送机关: from the left edge, closed by a full-width colon; separators are the caller's (、 and ，). */
export function recipientsParagraph(recipients: string): Paragraph {
  return gridParagraph([run(`${recipients.replace(/[：:]$/u, '')}：`, fonts.body)])
}
