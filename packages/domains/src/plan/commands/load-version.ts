import { AppError, type LedgerEdit, loadVersion, type Reading } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { foldEdits } from '../draft/apply-edits.ts'
import { parseAnswers } from '../loading/parse-answers.ts'
import { type LatestPrint, latestPrint, readFollowed } from '../loading/read-followed.ts'
import { readUpload } from '../loading/read-upload.ts'
import { settleMatches } from '../loading/settle-matches.ts'
import { storeDocument } from '../loading/store-document.ts'
import { readEdits, readReading } from '../store/read-version.ts'
import { carryAcceptance } from '../versions/carry-acceptance.ts'
import { carryEdits } from '../versions/carry-edits.ts'

/** The answers about the file, and the decisions of the print before that still hold. */
async function decide(
  client: SqlClient,
  latest: LatestPrint,
  later: Reading,
  matches: string | undefined,
): Promise<LedgerEdit[]> {
  const followed = await readFollowed(client, latest)
  if (!followed) return []
  const settled = settleMatches(followed, later, parseAnswers(matches))
  const { ledger } = await readReading(client, latest.versionId)
  const edits = await readEdits(client, latest.versionId)
  const decided = [...settled.edits, ...carryEdits(ledger, edits, later, settled)]
  const { ledger: draft } = foldEdits(later.ledger, decided)
  return [...decided, ...carryAcceptance(followed.ledger, draft, settled.pairs)]
}

/** How many rows of a print continue as they were sure to, and how many as a person answered. */
async function countMatches(client: SqlClient, versionId: string): Promise<{ sure: number; asked: number }> {
  const { rows } = await client.query<{ sure: number; asked: number }>(
    `select coalesce(sum(jsonb_array_length(edit->'pairs')) filter (where not (edit->>'asked')::boolean), 0)::int as sure,
            coalesce(sum(jsonb_array_length(edit->'pairs')) filter (where (edit->>'asked')::boolean), 0)::int as asked
     from review_edit where version_id::text = $1 and edit->>'kind' = 'continue-tasks'`,
    [versionId],
  )
  return rows[0] ?? { sure: 0, asked: 0 }
}

/**
 * 载入新版本: reads a later print of a plan, takes the answers about doubtful matches and carries over the
 * decisions that still hold.
 */
export const loadVersionCommand = defineCommand({
  endpoint: loadVersion,
  prepare: ({ file, input }) => readUpload(file, input.columns),
  async handler({ client, input, file, actor, now, policy }, upload) {
    const previous = await latestPrint(client, input.planId)
    await policy.requireIn('plan.load', { region: previous.regionCode })
    if (previous.state === 'reviewing') {
      throw new AppError('WRONG_STATE', {
        message: { zh: '上一版还在核对中。', en: 'An earlier print is still under review.' },
        next: { zh: '请先让它生效，或放弃它，再载入新版本。', en: 'Put it in force or give it up first.' },
        data: { versionId: previous.versionId },
      })
    }
    // a print that was given up may be loaded again, and nothing decided in it counts
    const givenUp = previous.state === 'discarded'
    if (!givenUp && previous.sha256 === upload.sha256) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '这份文件与现有版本完全相同。', en: 'This file is the same as the present print.' },
        next: { zh: '请核对是否选错了文件。', en: 'Check whether it is the file you meant.' },
      })
    }
    const versionId = await storeDocument(client, {
      planId: input.planId,
      regionCode: previous.regionCode,
      ordinal: previous.lastOrdinal + 1,
      fileName: input.fileName,
      bytes: file,
      upload,
      previousId: givenUp ? null : previous.versionId,
      carried: await decide(client, previous, upload.reading, input.matches),
      actorId: actor.personId,
      at: now,
    })
    return { planId: input.planId, versionId }
  },
  async audit({ client, input }, answer, upload) {
    const { rows } = await client.query<{ region: string }>(
      'select region_code as region from plan where id::text = $1',
      [input.planId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'plan', id: input.planId, label: upload.reading.ledger.document.title },
      detail: {
        fileName: input.fileName,
        sha256: upload.sha256,
        class: upload.class,
        matches: await countMatches(client, answer.versionId),
      },
    }
  },
})
