import { listReportingRules, type ReportingDuty } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** 报送要求与周期: what plans in force ask to be reported and repeated, for the reporting room. */
export const listReportingRulesQuery = defineQuery({
  endpoint: listReportingRules,
  async handler({ client, input }) {
    const planId = input.planId ?? null
    const reporting = await client.query<
      Omit<ReportingDuty, 'phrase'> & { id: string; planId: string; phrase: string | null }
    >(
      `select id, plan_id as "planId", who, every, due, rrule, recipient as to, content, first_due as first, phrase
       from reporting_rule where current and region_code in (select plan_regions('ledger.read'))
         and ($1::text is null or plan_id::text = $1) order by plan_id, id`,
      [planId],
    )
    const recurrences = await client.query<{
      id: string
      planId: string
      taskId: string
      taskNo: string
      every: string
      phrase: string
    }>(
      `select again.id, again.plan_id as "planId", task.id as "taskId", task.no as "taskNo", again.every, again.phrase
       from task_recurrence as again join task on task.id = again.task_id
       where task.current and task.region_code in (select plan_regions('ledger.read'))
         and ($1::text is null or task.plan_id::text = $1) order by task.plan_id, task.ordinal, again.id`,
      [planId],
    )
    return {
      reporting: reporting.rows.map(({ phrase, ...rule }) => ({
        ...rule,
        ...(phrase === null ? {} : { phrase }),
      })),
      recurrences: recurrences.rows,
    }
  },
})
