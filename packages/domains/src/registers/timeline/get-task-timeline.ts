import { AppError, getTaskTimeline, type TimelineEntry, timelineKinds } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { readRegisters } from '../store/find-register.ts'
import { seenRecords } from '../store/seen-records.ts'
import { stateLabels } from '../store/state-labels.ts'
import { type TimelineRow, timelineSql } from './timeline-sql.ts'

interface TaskRow {
  id: string
  planId: string
  planTitle: string
  no: string
  title: string | null
  text: string
  units: { id: string; name: string; role: 'lead' | 'responsible' | 'support' }[]
}

async function readTask(client: SqlClient, taskId: string): Promise<TaskRow> {
  const { rows } = await client.query<TaskRow>(
    `select task.id, task.plan_id as "planId", plan.title as "planTitle", task.no, task.title, task.body as text,
            coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name,
                'role', (array['lead', 'responsible', 'support'])[rank]) order by rank, sort_key)
              from (select unit.id, unit.name, unit.sort_key,
                      min(array_position(array['lead', 'responsible', 'support'], duty.role)) as rank
                    from duty join unit on unit.id = duty.unit_id where duty.task_id = task.id
                    group by unit.id, unit.name, unit.sort_key) as owing), '[]') as units
     from task join plan on plan.id = task.plan_id
     where task.id = $1 and task.region_code in (select plan_regions('ledger.read'))`,
    [taskId],
  )
  if (rows[0]) return rows[0]
  throw new AppError('NOT_FOUND', {
    message: { zh: '没有这项任务，或您无权查看。', en: 'There is no such task, or you may not see it.' },
    next: { zh: '请从台账重新打开。', en: 'Open it again from the ledger.' },
  })
}

/** 一项任务的全过程: what was printed, owed, filed, proved, found, done, each with its day and where to look. */
export const getTaskTimelineQuery = defineQuery({
  endpoint: getTaskTimeline,
  async handler({ client, input }) {
    const task = await readTask(client, input.taskId)
    const { rows } = await client.query<TimelineRow>(timelineSql, [task.id])
    const registers = await readRegisters(client)
    const seen = await seenRecords(
      client,
      registers,
      rows.flatMap(({ register, recordId }) => (register && recordId ? [{ register, recordId }] : [])),
    )
    const shown = rows.filter(({ recordId }) => recordId === null || seen.has(recordId))
    const names = await namesOf(
      client,
      [],
      shown.map(({ unitId }) => unitId),
    )
    return {
      task,
      entries: shown.flatMap((row): TimelineEntry[] => {
        const kind = timelineKinds.find((each) => each === row.kind)
        if (!kind) return []
        const declaration = registers.find((each) => each.declaration.key === row.register)?.declaration
        return [
          {
            kind,
            event: row.event,
            on: row.on,
            text: { zh: row.zh, en: row.en },
            register: declaration?.labels ?? null,
            state: declaration && row.state ? stateLabels(declaration, row.state) : null,
            unit: names.unitOrNull(row.unitId),
            link: row.recordId ? `/registers/${row.register}/${row.recordId}` : row.link,
          },
        ]
      }),
    }
  },
})
