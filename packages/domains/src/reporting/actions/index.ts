import type { Handler } from '../../kernel/index.ts'
import { listActionsQuery } from './list-actions.ts'
import { recordActionCommand } from './record-action.ts'
import { recordIssueCommand } from './record-issue.ts'
import { setActionIntervalCommand } from './set-action-interval.ts'
import { setIssueDeadlineCommand } from './set-issue-deadline.ts'

/** What tasks ask to be done again and again, and the instruments that tasks wait for. */
export const actionHandlers: readonly Handler[] = [
  listActionsQuery,
  recordActionCommand,
  setActionIntervalCommand,
  recordIssueCommand,
  setIssueDeadlineCommand,
]
