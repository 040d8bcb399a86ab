import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { readVersion } from '../store/read-version.ts'
import { type OpenReview, openReview } from './open-review.ts'

function notUnderReview(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '这一版不在核对中，不能再改。', en: 'This print is not under review any more.' },
    next: { zh: '要修改已生效的方案，请载入新版本。', en: 'To change a plan in force, load a later print.' },
  })
}

function staleBase(present: number, base: number): AppError {
  const missed = Math.max(1, present - base)
  return new AppError('CONFLICT', {
    message: {
      zh: `您打开之后，另有${missed}处改动已保存。`,
      en: `${missed} edits were saved since you opened this.`,
    },
    next: {
      zh: '页面会载入最新内容，请看过再改；您刚才的输入没有丢。',
      en: 'The page reloads the present state; what you typed is kept.',
    },
    data: { base: present },
  })
}

/**
 * Opens a review for a change: locks the print for the rest of the unit of work, so that two who change it
 * come one after the other, and refuses who has not seen its present state.
 *
 * @throws AppError NOT_FOUND outside of the permission, WRONG_STATE where it is not under review, CONFLICT
 * with the present `base` where somebody else changed it.
 */
export async function lockReview(
  client: SqlClient,
  { versionId, base }: { versionId: string; base: number },
  permission: 'plan.review' | 'plan.activate' = 'plan.review',
): Promise<OpenReview> {
  const version = await readVersion(client, versionId, permission)
  const { rows } = await client.query<{ revision: number; state: string }>(
    'select revision, state from plan_version where id = $1 for update',
    [version.id],
  )
  const [present] = rows
  if (present?.state !== 'reviewing') throw notUnderReview()
  if (present.revision !== base) throw staleBase(present.revision, base)
  return openReview(client, version.id, permission)
}
