import { listLedger } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { ledgerConditions } from '../ledger/ledger-conditions.ts'
import { readCursor, writeCursor } from '../ledger/ledger-cursor.ts'
import { completeRows, type TaskRecord, taskColumns } from '../ledger/read-rows.ts'

const deadline = `coalesce(task.end_on, 'infinity'::date)`
const keys = {
  printed: 'task.plan_id, task.ordinal, task.id',
  deadline: `${deadline}, task.plan_id, task.ordinal, task.id`,
}

/** 台账（按任务）: a page of tasks in force; the cost of a page does not grow with its depth. */
export const listLedgerQuery = defineQuery({
  endpoint: listLedger,
  async handler({ client, input }) {
    const where = ledgerConditions(input)
    const add = (value: unknown): string => `$${where.params.push(value)}`
    let after = ''
    if (input.cursor) {
      const [due, planId, ordinal, id] = readCursor(input.cursor)
      const place = `${add(planId)}::uuid, ${add(ordinal)}::int, ${add(id)}::uuid`
      after =
        input.sort === 'deadline'
          ? `and (${keys.deadline}) > (${add(due ?? 'infinity')}::date, ${place})`
          : `and (${keys.printed}) > (${place})`
    }
    const { rows } = await client.query<TaskRecord>(
      `select ${taskColumns} from task join plan on plan.id = task.plan_id
       where ${where.text} ${after} order by ${keys[input.sort]} limit ${add(input.limit + 1)}`,
      where.params,
    )
    const page = rows.slice(0, input.limit)
    const last = rows.length > input.limit ? page.at(-1) : undefined
    return {
      rows: await completeRows(client, page),
      next: last ? writeCursor([last.endOn, last.planId, last.ordinal, last.id]) : null,
    }
  },
})
