import type { Handler } from '../../kernel/index.ts'
import { confirmIntakeCommand } from './confirm-intake.ts'
import { exportReportRowsQuery } from './export-report-rows.ts'
import { previewIntakeQuery } from './preview-intake.ts'

/** Other ways into a report than its page: workbooks out and in, reports in Word. */
export const intakeHandlers: readonly Handler[] = [
  exportReportRowsQuery,
  previewIntakeQuery,
  confirmIntakeCommand,
]
