import type { Handler } from '../../kernel/index.ts'
import { confirmContactsCommand } from './confirm-contacts.ts'
import { exportContactsQuery } from './export-contacts.ts'
import { previewContactsQuery } from './preview-contacts.ts'

/** The contact register to and from workbooks. */
export const contactHandlers: readonly Handler[] = [
  exportContactsQuery,
  previewContactsQuery,
  confirmContactsCommand,
]
