import type { RecordValues, UseProblem } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { systemActor } from '../../kernel/index.ts'
import {
  changesBetween,
  findingDeadline,
  findRegister,
  insertRecord,
  lockRecord,
  updateRecord,
  writeAct,
} from '../../registers/index.ts'
import type { GeneticUse } from './read-uses.ts'

const deadlineClass = 'by-date'

const words: Record<UseProblem, string> = {
  'no-access': '没有登记上游获取',
  'access-not-approved': '所依据的获取未经批准',
  'access-of-another-resource': '所依据的获取属于另一项资源',
  'access-later': '开始利用早于获取批准日期',
  'access-over': '开始利用时获取批准已到期',
  'benefit-overdue': '约定惠益逾期未付清',
}

/**
 * Who accepts: the unit that approved the access, else the office of the region or of the nearest above; never the
 * keeper, who has to put it right, nor a unit above or under it.
 */
async function acceptorOf(client: SqlClient, use: GeneticUse): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select unit.id from (
       select $1::uuid as id, 0 as step
       union all
       select office.id, above.step from region_and_above($2) with ordinality as above (code, step)
       join unit as office on office.kind = 'office' and office.plan_scope = above.code) as candidate
     join unit on unit.id = candidate.id
     where unit.valid_to is null and unit.id not in (select unit_and_above($3)) and unit.id not in (select unit_subtree($3))
     order by candidate.step, unit.id limit 1`,
    [use.approverUnit, use.region, use.unit],
  )
  return rows[0]?.id ?? null
}

/** What was raised, with the records that it touched. */
export interface Raised {
  finding: string
  use: string
  act: string
  revision: number
}

/**
 * Raises a finding about a use, links the two and, where no approved access stands behind it, says so of the use.
 *
 * @returns null where nobody there could accept it
 */
export async function raiseUse(client: SqlClient, use: GeneticUse, now: Date): Promise<Raised | null> {
  const acceptingUnit = await acceptorOf(client, use)
  if (!acceptingUnit) return null
  const today = shanghaiDay(now)
  const unapproved = use.problems.some((problem) => problem !== 'benefit-overdue')
  const by = { id: systemActor.personId, name: systemActor.name, unitId: use.unit }
  const problem = `遗传资源利用“${use.number} ${use.name}”：${use.problems.map((each) => words[each]).join('；')}。`
  const values: RecordValues = {
    source: 'record',
    grade: unapproved ? 'serious' : 'general',
    problem,
    foundOn: today,
    rectifyingUnit: use.unit,
    acceptingUnit,
    deadlineClass,
    deadline: (await findingDeadline(client, deadlineClass, today))?.dueOn ?? null,
    noticeNeeded: false,
  }
  const { id } = await insertRecord(client, await findRegister(client, 'finding'), {
    region: use.region,
    unit: acceptingUnit,
    values,
    now,
    by,
    act: 'raised',
    note: `遗传资源利用：${use.number}`,
  })
  const register = await findRegister(client, 'genetic-use')
  const { rows } = await client.query<{ revision: number }>(
    'select revision from register.genetic_use where id = $1',
    [use.id],
  )
  const row = await lockRecord(client, register, use.id, rows[0]?.revision ?? 0)
  const question = unapproved && row.state === 'running'
  const state = question ? 'irregular' : row.state
  const act = question ? 'question' : 'changed'
  const linked: RecordValues = { finding: id }
  const revision = await updateRecord(client, register, row, { values: linked, state, now })
  await writeAct(client, register.declaration, {
    register: 'genetic-use',
    recordId: use.id,
    act,
    from: row.state,
    to: state,
    at: now,
    person: { id: by.id, name: by.name },
    unitId: use.unit,
    note: problem,
    changes: changesBetween(row.values, linked),
  })
  return { finding: id, use: use.id, act, revision }
}
