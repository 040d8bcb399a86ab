import { AppError, type CircularState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../../kernel/index.ts'
import { noSuch } from '../../no-such.ts'
import { changedMeanwhile } from '../../report/changed-meanwhile.ts'
import { type CircularRow, circularColumns } from './circular-row.ts'

/**
 * Locks a paper for the rest of the unit of work, for an act that fits these states.
 *
 * @throws AppError NOT_FOUND where the actor may not see it, FORBIDDEN without `report.manage` there, CONFLICT where
 * somebody else acted in between, WRONG_STATE in any other state: what is issued is never changed.
 */
export async function lockCircular(
  { client, policy }: { client: SqlClient; policy: Policy },
  circularId: string,
  revision: number,
  states: readonly CircularState[],
): Promise<CircularRow> {
  const { rows } = await client.query<CircularRow>(
    `select ${circularColumns} from circular where circular.id = $1 for update`,
    [circularId],
  )
  const [row] = rows
  if (!row) throw noSuch('文稿', 'paper')
  await policy.requireIn('report.manage', { region: row.regionCode })
  if (row.revision !== revision) throw changedMeanwhile({ revision: row.revision, state: row.state })
  if (!states.includes(row.state)) {
    const issued = row.state === 'issued'
    throw new AppError('WRONG_STATE', {
      message: issued
        ? { zh: '文稿已经印发，不能再改。', en: 'The paper is issued and is not changed any more.' }
        : { zh: '文稿现在不在这一步。', en: 'The paper is not at this step now.' },
      next: issued
        ? { zh: '如需更正，请另行起草文稿。', en: 'Draft another paper to correct it.' }
        : { zh: '请刷新页面，查看它现在的状态。', en: 'Reload to see where it stands.' },
      data: { state: row.state },
    })
  }
  return row
}
