import { AppError, type RecordValues, raiseFinding } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import {
  auditRecord,
  findingDeadline,
  findRegister,
  insertRecord,
  keepingUnit,
  lockRecord,
  performAct,
  readRecord,
  recordActed,
  writeAct,
} from '../../registers/index.ts'
import { carryOver } from './carry-over.ts'
import { raisedFrom } from './raised-from.ts'

function alreadyRaised(finding: { id: string; problem: string }): AppError {
  return new AppError('WRONG_STATE', {
    message: {
      zh: `已转为问题“${finding.problem.slice(0, 40)}”，不能再转一次。`,
      en: `It was raised as "${finding.problem.slice(0, 40)}" already.`,
    },
    next: { zh: '请打开已有的问题。', en: 'Open the finding that is there.' },
    data: { finding: finding.id },
  })
}

function notYet(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '检查还没有完成，不能转问题整改。', en: 'The inspection is not finished yet.' },
    next: { zh: '请先完成检查。', en: 'Finish the inspection first.' },
  })
}

/** Photos of the record hang on the finding too; their bytes are kept once. */
async function copyPhotos(
  client: SqlClient,
  from: { register: string; id: string },
  to: string,
  by: { id: string; now: Date },
): Promise<number> {
  const { rows } = await client.query<{ sha256: string; name: string }>(
    `select sha256, name from record_file where register = $1 and record_id = $2 and field = 'photos'
       and removed_at is null order by added_at, id`,
    [from.register, from.id],
  )
  for (const { sha256, name } of rows) {
    await client.query(
      `insert into record_file (id, register, record_id, field, sha256, name, added_by, added_at)
       values ($1, 'finding', $2, 'photos', $3, $4, $5, $6)`,
      [newId(), to, sha256, name, by.id, by.now.toISOString()],
    )
  }
  return rows.length
}

/**
 * 转问题整改: the finding, its photos, the way back, and the act on the record it comes from, together. An inspection may
 * lead to several; everything else to one.
 */
export const raiseFindingCommand = defineCommand({
  endpoint: raiseFinding,
  async handler(context) {
    const { client, input, now, actor, policy } = context
    const register = await findRegister(client, input.origin)
    // who may not see the record learns nothing of it; what is taken over is what they see
    const seen = await readRecord(client, actor, register, input.id)
    const row = await lockRecord(client, register, input.id, input.revision)
    const raised = await raisedFrom(client, input.origin, row.values.finding)
    if (raised) throw alreadyRaised(raised)
    const values: RecordValues = {
      ...carryOver(input.origin, seen.record),
      ...input.values,
    }
    // who raises it may leave the day to the class
    if (!values.deadline && typeof values.deadlineClass === 'string') {
      values.deadline = (await findingDeadline(client, values.deadlineClass, shanghaiDay(now)))?.dueOn ?? null
    }
    const { unit, region } = await keepingUnit(context, { region: row.region })
    const by = { id: actor.personId, name: actor.name, unitId: actor.unitId ?? unit }
    const title = String(row.values[register.declaration.title] ?? '').slice(0, 80)
    const { id } = await insertRecord(client, await findRegister(client, 'finding'), {
      region,
      unit,
      values,
      now,
      by,
      act: 'raised',
      note: `${register.declaration.labels.zh}：${title}`,
    })
    if (input.origin === 'inspection') {
      if (row.state === 'draft' || row.voided) throw notYet()
      await policy.requireIn('register.write', { unit: row.unit, region: row.region })
      await writeAct(client, register.declaration, {
        register: input.origin,
        recordId: row.id,
        act: 'raised',
        from: row.state,
        to: row.state,
        at: now,
        person: { id: actor.personId, name: actor.name },
        unitId: by.unitId,
        note: String(values.problem ?? '').slice(0, 200),
        changes: {},
      })
    } else {
      await performAct(context, register, row, { act: 'raise', values: { finding: id }, note: null })
    }
    const from = { register: input.origin, id: row.id }
    return { id, photos: await copyPhotos(client, from, id, { id: actor.personId, now }) }
  },
  audit: ({ client, input }, { id, photos }) =>
    auditRecord(client, { register: 'finding', id }, { from: input.origin, origin: input.id, photos }),
  emits: ({ input }, { id }) => [
    recordActed('finding', id, 'raised', 1),
    recordActed(input.origin, input.id, 'raise', input.revision + 1),
  ],
})
