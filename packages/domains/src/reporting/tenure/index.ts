import type { Handler } from '../../kernel/index.ts'
import { compileTenureFileCommand } from './compile-tenure-file.ts'
import { downloadTenureFileCommand } from './download-tenure-file.ts'
import { getTenureFileQuery } from './get-tenure-file.ts'
import { handTenureFileCommand } from './hand-tenure-file.ts'
import { listTenureFilesQuery } from './list-tenure-files.ts'
import { recordTenureUseCommand } from './record-tenure-use.ts'

/** Every command and query of tenure files, bound to its endpoint. */
export const tenureHandlers: readonly Handler[] = [
  listTenureFilesQuery,
  compileTenureFileCommand,
  getTenureFileQuery,
  downloadTenureFileCommand,
  handTenureFileCommand,
  recordTenureUseCommand,
]
