import { AppError, handDown } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand, insertRows } from '../../kernel/index.ts'
import { handingActed } from './handing-acted.ts'

interface Source {
  region: string
  title: string
  versionId: string | null
}

async function readSource(client: SqlClient, planId: string): Promise<Source> {
  const { rows } = await client.query<Source>(
    `select plan.region_code as region, plan.title, version.id as "versionId" from plan
     left join plan_version as version on version.plan_id = plan.id and version.state = 'in-force'
     where plan.id = $1 and plan.region_code in (select wanwu_regions('plan.read'))`,
    [planId],
  )
  if (rows[0]) return rows[0]
  throw new AppError('NOT_FOUND', {
    message: { zh: '没有这个方案，或您无权查看。', en: 'There is no such plan, or you may not see it.' },
    next: { zh: '请从“方案”页重新打开。', en: 'Open it again from the plans page.' },
  })
}

/** Only regions under the plan's own. */
async function requireBelow(client: SqlClient, region: string, toRegions: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ code: string }>('select region_subtree($1) as code', [region])
  const below = new Set(rows.map(({ code }) => code))
  const wrong = toRegions.filter((code) => code === region || !below.has(code))
  if (wrong.length === 0) return
  throw new AppError('NOT_FOUND', {
    message: {
      zh: `${wrong.join('、')}不是下级行政区。`,
      en: `${wrong.join(', ')} does not lie under the region of the plan.`,
    },
    next: { zh: '请从下级行政区中选择。', en: 'Choose among the regions below.' },
  })
}

async function refuseTwice(
  client: SqlClient,
  planId: string,
  lineageIds: readonly string[],
  toRegions: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ no: string; region: string }>(
    `select task.no, coalesce(place.name, handed.to_region) as region from handed_task as handed
     join task on task.id = handed.task_id left join region_now as place on place.code = handed.to_region
     where handed.plan_id = $1 and handed.lineage_id = any($2::uuid[]) and handed.to_region = any($3::text[])
       and not exists (select from handing_end as ended where ended.handing_id = handed.handing_id)
     order by handed.to_region, task.ordinal`,
    [planId, lineageIds, toRegions],
  )
  const [first] = rows
  if (!first) return
  throw new AppError('CONFLICT', {
    message: {
      zh: `第${first.no}项已下发给${first.region}，不能重复下发。`,
      en: `Clause ${first.no} was handed down to ${first.region} before.`,
    },
    next: { zh: '请去掉已下发的任务或行政区。', en: 'Leave out what was handed down already.' },
    data: { handed: rows },
  })
}

/** 下发: a recorded act with document number and deadline; the higher ledger stays as it is. */
export const handDownCommand = defineCommand({
  endpoint: handDown,
  async handler({ client, input, actor, now, policy }) {
    const { region, versionId } = await readSource(client, input.planId)
    await policy.requireIn('plan.activate', { region })
    await requireBelow(client, region, input.toRegions)
    const { rows: tasks } = await client.query<{ id: string; lineageId: string }>(
      `select id, lineage_id as "lineageId" from task where plan_id = $1 and current and id = any($2::uuid[])`,
      [input.planId, input.taskIds],
    )
    if (versionId === null || tasks.length < new Set(input.taskIds).size) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '所选任务不在生效的台账中。',
          en: 'Some of the clauses are not in the ledger in force.',
        },
        next: { zh: '请刷新页面重新选择。', en: 'Reload and choose again.' },
      })
    }
    const toRegions = [...new Set(input.toRegions)]
    await refuseTwice(
      client,
      input.planId,
      tasks.map(({ lineageId }) => lineageId),
      toRegions,
    )
    const handings = toRegions.map((toRegion) => ({ id: newId(), toRegion }))
    await insertRows(
      client,
      'handing',
      handings.map(({ id, toRegion }) => ({
        id,
        region_code: region,
        plan_id: input.planId,
        version_id: versionId,
        to_region: toRegion,
        number: input.number,
        deadline_on: input.deadlineOn,
        note: input.note,
        handed_by: actor.personId,
        handed_name: actor.name,
        handed_at: now.toISOString(),
      })),
    )
    await insertRows(
      client,
      'handed_task',
      handings.flatMap(({ id, toRegion }) =>
        tasks.map((task) => ({
          handing_id: id,
          plan_id: input.planId,
          to_region: toRegion,
          lineage_id: task.lineageId,
          task_id: task.id,
        })),
      ),
    )
    return { handingIds: handings.map(({ id }) => id) }
  },
  async audit({ client, input }, { handingIds }) {
    const { region, title } = await readSource(client, input.planId)
    return {
      region,
      subject: { kind: 'plan', id: input.planId, label: title },
      detail: {
        handingIds,
        number: input.number,
        deadlineOn: input.deadlineOn,
        toRegions: input.toRegions,
        tasks: input.taskIds.length,
      },
    }
  },
  emits: (_, { handingIds }) => handingIds.map((id) => handingActed('handed', id)),
})
