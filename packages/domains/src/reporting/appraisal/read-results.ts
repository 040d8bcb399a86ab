import type { SqlClient } from '@wanwu/database'
import type { StoredResult } from './present-result.ts'

type Row = Omit<StoredResult, 'unit'> & { unitId: string; unitName: string }

/** Results of an appraisal whose units the actor may read, in the order of the directory. */
export async function readResults(client: SqlClient, appraisalId: string): Promise<StoredResult[]> {
  const { rows } = await client.query<Row>(
    `select result.id, unit.id as "unitId", unit.name as "unitName", facts, adjustments, state,
            self_assessment as "selfAssessment", appeal, answer, result.revision
     from appraisal_result as result join unit on unit.id = result.unit_id
     where appraisal_id = $1 and unit.id in (select wanwu_units('report.read'))
     order by unit.sort_key, unit.id`,
    [appraisalId],
  )
  return rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } }))
}
