import { AppError, draftCircular } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { type Actor, defineCommand } from '../../../kernel/index.ts'
import { noSuch } from '../../no-such.ts'
import { firstFields } from '../compose/first-fields.ts'
import { type FactsScope, readFacts } from '../facts/read-facts.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'

interface Place extends FactsScope {
  regionCode: string
}

/** The period, or the plan and year, that a paper is about; within the actor's reach. */
async function findPlace(
  client: SqlClient,
  input: { periodId: string | null; planId: string | null; year: number | null },
): Promise<Place> {
  if (input.periodId !== null) {
    const { rows } = await client.query<{ planId: string; regionCode: string }>(
      `select plan_id as "planId", region_code as "regionCode" from report_period
       where id = $1 and region_code in (select plan_regions('report.read'))`,
      [input.periodId],
    )
    if (!rows[0]) throw noSuch('报送期', 'period')
    return { ...rows[0], periodId: input.periodId, year: null }
  }
  if (input.planId === null || input.year === null) {
    throw new AppError('INVALID_INPUT', {
      message: {
        zh: '没有选定报送期，也没有选定方案和年度。',
        en: 'Neither a period nor plan and year were chosen.',
      },
      next: {
        zh: '请选择报送期；年度报告请选择方案和年度。',
        en: 'Choose a period, or plan and year of the account.',
      },
    })
  }
  const { rows } = await client.query<{ regionCode: string }>(
    `select region_code as "regionCode" from plan where id = $1 and region_code in (select plan_regions('report.read'))`,
    [input.planId],
  )
  if (!rows[0]) throw noSuch('方案', 'plan')
  return { regionCode: rows[0].regionCode, planId: input.planId, periodId: null, year: input.year }
}

async function officeName(client: SqlClient, actor: Actor): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from unit where id = $1', [actor.unitId])
  return rows[0]?.name ?? ''
}

/** 起草: takes the facts and keeps them; the Word document is written from them whenever it is asked for. */
export const draftCircularCommand = defineCommand({
  endpoint: draftCircular,
  async handler({ client, input, actor, now, policy }) {
    const place = await findPlace(client, input)
    await policy.requireIn('report.manage', { region: place.regionCode })
    if ((input.kind === 'annual') !== (place.year !== null)) {
      throw new AppError('INVALID_INPUT', {
        message: {
          zh: '年度报告按方案和年度起草，其他文稿按报送期起草。',
          en: 'A year’s account is of a plan and year, other papers of a period.',
        },
        next: { zh: '请重新选择文稿种类或范围。', en: 'Choose kind or scope again.' },
      })
    }
    const facts = await readFacts(client, place, now)
    const id = newId()
    await client.query(
      `insert into circular (id, region_code, plan_id, period_id, year, kind, fields, facts, facts_at, state, drafted_by,
         drafted_name, drafted_at)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, 'drafting', $10, $11, $9)`,
      [
        id,
        place.regionCode,
        place.planId,
        place.periodId,
        place.year,
        input.kind,
        JSON.stringify(firstFields(input.kind, input.form, facts, await officeName(client, actor))),
        JSON.stringify(facts),
        now.toISOString(),
        actor.personId,
        actor.name,
      ],
    )
    await addCircularAct(client, id, { kind: 'drafted', actor, at: now })
    return { circularId: id }
  },
  audit: ({ client, input }, { circularId }) => auditCircular(client, circularId, { ...input }),
})
