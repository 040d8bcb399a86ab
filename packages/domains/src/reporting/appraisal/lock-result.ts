import { AppError, type Permission, type UnitResult } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'

/** A result as far as acts on it need to know it. */
export interface ResultRow {
  id: string
  unitId: string
  unitName: string
  regionCode: string
  state: UnitResult['state']
  revision: number
}

/**
 * Locks a result for the rest of the unit of work.
 *
 * @throws AppError NOT_FOUND outside of the actor's reach, FORBIDDEN without the permission for its unit, CONFLICT
 * where somebody else acted in between, WRONG_STATE where it is in none of `states`.
 */
export async function lockResult(
  { client, policy }: { client: SqlClient; policy: Policy },
  input: { resultId: string; revision: number },
  permission: Permission,
  states: readonly UnitResult['state'][],
): Promise<ResultRow> {
  const { rows } = await client.query<ResultRow>(
    `select result.id, unit.id as "unitId", unit.name as "unitName", appraisal.region_code as "regionCode",
            result.state, result.revision
     from appraisal_result as result join appraisal on appraisal.id = appraisal_id join unit on unit.id = unit_id
     where result.id = $1 and unit.id in (select wanwu_units('report.read')) for update of result`,
    [input.resultId],
  )
  const [result] = rows
  if (!result) throw noSuch('考核结果', 'result')
  await policy.requireIn(permission, { unit: result.unitId })
  if (result.revision !== input.revision) throw changedMeanwhile({ revision: result.revision })
  if (!states.includes(result.state)) {
    throw new AppError('WRONG_STATE', {
      message: {
        zh: '这项考核结果现在不能这样办理。',
        en: 'The result is in a state that does not allow this.',
      },
      next: { zh: '请刷新页面，查看它现在的状态。', en: 'Reload to see where it stands.' },
      data: { state: result.state },
    })
  }
  return result
}
