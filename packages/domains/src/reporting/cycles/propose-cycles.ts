import type { CycleProposal } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type DutyHolder, proposeUnits } from './propose-units.ts'

interface UnansweredRule {
  ruleId: string
  planId: string
  planTitle: string
  phrase: string | null
  who: string[]
  every: string
  rrule: string | null
  firstDue: string | null
  content: string[]
  recipient: string | null
  coversFrom: string
}

const names: Record<string, string> = {
  P7D: '每周报送',
  P1M: '每月报送',
  P3M: '季度报送',
  P6M: '半年报送',
  P1Y: '年度报送',
}

async function readHolders(client: SqlClient, planId: string): Promise<DutyHolder[]> {
  const { rows } = await client.query<DutyHolder>(
    `select unit.id, unit.name, unit.kind, array_agg(distinct duty.role) as roles,
            array_agg(distinct duty.printed) as printed
     from duty join unit on unit.id = duty.unit_id
     where duty.current and duty.plan_id = $1 and unit.valid_to is null
     group by unit.id order by unit.sort_key`,
    [planId],
  )
  return rows
}

/** What documents in force ask to be reported and no cycle answers yet, each as a cycle that only needs a yes. */
export async function proposeCycles(client: SqlClient, planId: string | undefined): Promise<CycleProposal[]> {
  const { rows } = await client.query<UnansweredRule>(
    `select rule.id as "ruleId", rule.plan_id as "planId", plan.title as "planTitle", rule.phrase, rule.who,
            rule.every, rule.rrule, rule.first_due as "firstDue", rule.content, rule.recipient,
            coalesce(version.reading -> 'ledger' -> 'document' ->> 'issuedOn',
                     (version.activated_at at time zone 'Asia/Shanghai')::date::text) as "coversFrom"
     from reporting_rule as rule join plan on plan.id = rule.plan_id
     join plan_version as version on version.id = rule.version_id
     where rule.current and rule.region_code in (select wanwu_regions('report.manage'))
       and ($1::uuid is null or rule.plan_id = $1)
       and not exists (select from report_cycle as cycle join reporting_rule as answered on answered.id = cycle.rule_id
                       where cycle.plan_id = rule.plan_id and answered.every = rule.every and answered.due = rule.due)
     order by rule.plan_id, rule.id`,
    [planId ?? null],
  )
  const proposals: CycleProposal[] = []
  for (const { every, ...rule } of rows) {
    const units = proposeUnits(rule.who, await readHolders(client, rule.planId))
    proposals.push({
      ...rule,
      name: names[every] ?? '进展报送',
      units: units.map(({ id, name }) => ({ id, name })),
    })
  }
  return proposals
}
