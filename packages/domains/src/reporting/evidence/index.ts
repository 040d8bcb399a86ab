import type { Handler } from '../../kernel/index.ts'
import { addEvidenceCommand } from './add-evidence.ts'
import { getEvidenceFileQuery } from './get-evidence-file.ts'
import { listEvidenceQuery } from './list-evidence.ts'
import { previewEvidenceQuery } from './preview-evidence.ts'
import { removeEvidenceCommand } from './remove-evidence.ts'

/** Commands and queries of 佐证. */
export const evidenceHandlers: readonly Handler[] = [
  listEvidenceQuery,
  addEvidenceCommand,
  removeEvidenceCommand,
  getEvidenceFileQuery,
  previewEvidenceQuery,
]
