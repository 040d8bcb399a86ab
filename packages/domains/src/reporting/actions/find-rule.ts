import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'
import { type RuleRow, readRules } from './read-rules.ts'

/** One rule by the clause and its words. @throws AppError NOT_FOUND where no task in force asks for it */
export async function findRule(
  client: SqlClient,
  given: { planId: string; lineageId: string; phrase: string },
): Promise<RuleRow> {
  const rules = await readRules(client, given)
  const rule = rules.find(({ phrase }) => phrase === given.phrase)
  if (!rule) throw noSuch('周期性任务', 'recurring task')
  return rule
}

/** What the audit chain calls a rule. */
export const ruleLabel = ({ task, phrase }: RuleRow): string =>
  `${task.no} ${task.title ?? ''} ${phrase}`.trim()
