import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'
import { addAct, type NewAct } from '../report/add-act.ts'
import type { ReportRow } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { wrongForRequest } from './wrong-for-request.ts'

interface Line {
  id: string
  taskId: string
  lineageId: string
  no: string
  role: 'lead' | 'responsible' | 'support'
  required: boolean
  consolidating: boolean
  ordinal: number
  /** the other unit's line of the same task, where it has one */
  theirs: string | null
}

/**
 * Moves every duty that a unit still has in a report to another unit's report of the same period: lines the other
 * has already take the weightier role, the rest are added. What was handed over stays on record and owes nothing;
 * with nothing left the report itself is waived, and the other's revision moves so that nobody submits unaware.
 *
 * @throws AppError WRONG_STATE when the other report has been handed in meanwhile.
 */
export async function handOver(
  client: SqlClient,
  report: ReportRow,
  toUnitId: string,
  act: (kind: NewAct['kind'], detail: Record<string, unknown>) => NewAct,
): Promise<void> {
  const others = await client.query<{ id: string; unitName: string }>(
    `select report.id, unit.name as "unitName" from report join unit on unit.id = unit_id
     where period_id = $1 and unit_id = $2 and report.state in ('owed', 'returned') for update of report`,
    [report.periodId, toUnitId],
  )
  const [other] = others.rows
  if (!other) throw wrongForRequest(report)
  const { rows: lines } = await client.query<Line>(
    `select mine.id, mine.task_id as "taskId", mine.lineage_id as "lineageId", task.no, mine.role, mine.required,
            mine.consolidating, mine.ordinal, theirs.id as theirs
     from obligation as mine join task on task.id = mine.task_id
     left join obligation as theirs on theirs.report_id = $2 and theirs.task_id = mine.task_id
     where mine.report_id = $1 and mine.handed_to is null order by mine.ordinal`,
    [report.id, other.id],
  )
  const moved = lines.map((line) => ({ ...line, to: line.theirs ?? newId() }))
  await insertRows(
    client,
    'obligation',
    moved
      .filter(({ theirs }) => theirs === null)
      .map((line) => ({
        id: line.to,
        report_id: other.id,
        unit_id: toUnitId,
        task_id: line.taskId,
        lineage_id: line.lineageId,
        role: line.role,
        required: line.required,
        consolidating: line.consolidating,
        ordinal: line.ordinal,
      })),
  )
  const pairs = JSON.stringify(moved)
  await client.query(
    `update obligation set handed_to = null, required = obligation.required or line.required,
       consolidating = obligation.consolidating or line.consolidating,
       role = case when 'lead' in (obligation.role, line.role) then 'lead'
                   when 'responsible' in (obligation.role, line.role) then 'responsible' else 'support' end
     from jsonb_to_recordset($1::jsonb) as line (theirs uuid, required boolean, consolidating boolean, role text)
     where obligation.id = line.theirs`,
    [pairs],
  )
  await client.query(
    `update obligation set handed_to = line.to, required = false, consolidating = false
     from jsonb_to_recordset($1::jsonb) as line (id uuid, "to" uuid) where obligation.id = line.id`,
    [pairs],
  )
  const tasks = moved.map(({ no }) => no)
  await moveReport(
    client,
    report,
    { state: 'waived' },
    act('handed-over', { to: other.unitName, reportId: other.id, tasks }),
  )
  await client.query('update report set revision = revision + 1 where id = $1', [other.id])
  await addAct(client, other.id, act('handed-over', { from: report.unitName, reportId: report.id, tasks }))
}
