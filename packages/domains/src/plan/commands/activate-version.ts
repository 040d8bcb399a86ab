import { AppError, activateVersion } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { storeLedger } from '../activation/store-ledger.ts'
import { foldEdits } from '../draft/apply-edits.ts'
import { planName } from '../loading/plan-name.ts'
import { auditReview } from '../review/audit-review.ts'
import { learnAliases } from '../review/learn-aliases.ts'
import { lockReview } from '../review/lock-review.ts'
import type { OpenReview } from '../review/open-review.ts'
import { readEdits, readReading } from '../store/read-version.ts'
import { pairTasks } from '../versions/pair-tasks.ts'

/** Which lineage each task of the new print continues. */
async function continueLineages(client: SqlClient, review: OpenReview): Promise<Map<string, string>> {
  const { previousId } = review.version
  if (!previousId) return new Map()
  const { rows } = await client.query<{ readingId: string; lineageId: string }>(
    'select reading_id as "readingId", lineage_id as "lineageId" from task where version_id = $1',
    [previousId],
  )
  const lineageOf = new Map(rows.map((row) => [row.readingId, row.lineageId]))
  const before = foldEdits(
    (await readReading(client, previousId)).ledger,
    await readEdits(client, previousId),
  )
  const lineages = new Map<string, string>()
  const { ledger, continues } = review.assessment.draft
  for (const pair of pairTasks(before.ledger.tasks, ledger.tasks, continues)) {
    const lineage = pair.before ? lineageOf.get(pair.before.id) : undefined
    if (lineage && pair.after) lineages.set(pair.after.id, lineage)
  }
  return lineages
}

/** Takes the print that was in force until now out of force; its rows stay. */
async function supersede(client: SqlClient, planId: string): Promise<void> {
  await client.query(
    `update plan_version set state = 'superseded' where plan_id = $1 and state = 'in-force'`,
    [planId],
  )
  for (const table of ['task', 'duty', 'plan_target', 'reporting_rule']) {
    await client.query(`update ${table} set current = false where plan_id = $1 and current`, [planId])
  }
}

function notReady(review: OpenReview): AppError {
  const { blockers } = review.assessment
  return new AppError('WRONG_STATE', {
    message: {
      zh: `还不能生效：${blockers.map((blocker) => blocker.zh).join('；')}。`,
      en: `Not ready: ${blockers.map((blocker) => blocker.en).join('; ')}.`,
    },
    next: { zh: '请在核对页逐一处理。', en: 'Settle these on the review page.' },
    data: { blockers },
  })
}

/** 方案生效: turns the reviewed draft into the ledger in force, in place of the print before. */
export const activateVersionCommand = defineCommand({
  endpoint: activateVersion,
  async handler({ client, input, actor, now, policy }) {
    const review = await lockReview(client, input, 'plan.activate')
    const { version, assessment } = review
    await policy.requireIn('plan.activate', { region: version.regionCode })
    if (assessment.blockers.length > 0) throw notReady(review)
    const lineages = await continueLineages(client, review)
    await supersede(client, version.planId)
    const { title, number } = assessment.draft.ledger.document
    await client.query('update plan set title = $2, number = $3 where id = $1', [
      version.planId,
      planName(title) || version.fileName,
      number,
    ])
    await client.query(
      `update plan_version set state = 'in-force', activated_by = $2, activated_at = $3 where id = $1`,
      [version.id, actor.personId, now.toISOString()],
    )
    const { planId, regionCode } = version
    const target = { planId, regionCode, versionId: version.id, lineages }
    const stored = await storeLedger(client, assessment.draft, assessment.units, target)
    await learnAliases(client, review)
    return { planId, ...stored }
  },
  audit: (context, answer) => auditReview(context, { ...answer }),
  emits: ({ input }, answer) => [
    { topic: 'plan.activated', key: input.versionId, payload: { versionId: input.versionId, ...answer } },
  ],
})
