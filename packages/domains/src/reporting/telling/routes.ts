import type { Handler } from '../../kernel/index.ts'
import { changeCircularCommand } from './commands/change-circular.ts'
import { draftCircularCommand } from './commands/draft-circular.ts'
import { issueCircularCommand } from './commands/issue-circular.ts'
import { retakeFactsCommand } from './commands/retake-facts.ts'
import { stepCircularCommand } from './commands/step-circular.ts'
import { uploadCircularCommand } from './commands/upload-circular.ts'
import { downloadCircularQuery } from './queries/download-circular.ts'
import { getCircularQuery } from './queries/get-circular.ts'
import { getCircularFileQuery } from './queries/get-circular-file.ts'
import { getFigureRowsQuery } from './queries/get-figure-rows.ts'
import { listCircularsQuery } from './queries/list-circulars.ts'

/** Every command and query of circulars and other papers. */
export const tellingHandlers: readonly Handler[] = [
  listCircularsQuery,
  draftCircularCommand,
  getCircularQuery,
  changeCircularCommand,
  retakeFactsCommand,
  getFigureRowsQuery,
  downloadCircularQuery,
  uploadCircularCommand,
  getCircularFileQuery,
  stepCircularCommand,
  issueCircularCommand,
]
