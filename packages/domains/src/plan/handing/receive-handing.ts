import { AppError, receiveHanding } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand, forbidden } from '../../kernel/index.ts'
import { foldEdits } from '../draft/apply-edits.ts'
import { storeDocument } from '../loading/store-document.ts'
import { readEdits, readReading } from '../store/read-version.ts'
import { findHanding, requireWaiting } from './find-handing.ts'
import { handingActed } from './handing-acted.ts'
import { type LocalDuty, slicedReading, sliceLedger } from './slice-ledger.ts'

interface SourcePrint {
  id: string
  fileName: string
  sha256: string
  class: 'public' | 'internal'
  bytes: Uint8Array
}

/** The print of the higher plan in force, with the file it was read from. */
async function readPrint(client: SqlClient, planId: string): Promise<SourcePrint> {
  const { rows } = await client.query<SourcePrint>(
    `select version.id, version.file_name as "fileName", file.sha256, file.class, file.bytes from plan_version as version
     join source_file as file on file.id = version.file_id where version.plan_id = $1 and version.state = 'in-force'`,
    [planId],
  )
  if (!rows[0]) throw nothingLeft()
  return rows[0]
}

/** Units of the region that the higher ledger names in its clauses. */
async function readLocalDuties(client: SqlClient, versionId: string, region: string): Promise<LocalDuty[]> {
  const { rows } = await client.query<LocalDuty>(
    `select task.reading_id as "readingId", measure.no as "measureNo", unit.name, duty.role from duty
     join task on task.id = duty.task_id left join measure on measure.id = duty.measure_id
     join unit on unit.id = duty.unit_id
     where duty.version_id = $1 and unit.region in (select region_subtree($2)) order by task.ordinal, duty.ordinal`,
    [versionId, region],
  )
  return rows
}

function nothingLeft(): AppError {
  return new AppError('WRONG_STATE', {
    message: {
      zh: '上级方案中已没有下发的这些任务。',
      en: 'The higher plan holds none of these clauses any more.',
    },
    next: { zh: '请与上级统筹办联系。', en: 'Ask the higher office.' },
  })
}

/**
 * 接收下发: the clauses become the first print of a plan of the own region, under review; from there on it is a plan
 * like any other, with its own units, cycle and periods.
 */
export const receiveHandingCommand = defineCommand({
  endpoint: receiveHanding,
  async handler({ client, input, actor, now, policy }) {
    const handing = await findHanding(client, input.handingId)
    await policy.requireIn('plan.load', { region: handing.to.code })
    // Whoever hands down does not receive: the lower office takes the clauses on itself.
    if (await policy.allows('plan.load', { region: handing.from.code })) throw forbidden('plan.load')
    requireWaiting(handing)
    const print = await readPrint(client, handing.planId)
    const { rows } = await client.query<{ readingId: string }>(
      `select reading_id as "readingId" from task join handed_task as handed on handed.lineage_id = task.lineage_id
       where handed.handing_id = $1 and task.version_id = $2`,
      [handing.id, print.id],
    )
    if (rows.length === 0) throw nothingLeft()
    const title = `${handing.planTitle}（${handing.to.name}承接部分）`
    const reading = await readReading(client, print.id)
    const { ledger } = foldEdits(reading.ledger, await readEdits(client, print.id))
    const own = sliceLedger(
      ledger,
      new Set(rows.map(({ readingId }) => readingId)),
      await readLocalDuties(client, print.id, handing.to.code),
      { title, number: handing.number, region: handing.to.name },
    )
    const planId = newId()
    await client.query(
      'insert into plan (id, region_code, title, number, created_by, created_at) values ($1, $2, $3, $4, $5, $6)',
      [planId, handing.to.code, title, handing.number, actor.personId, now.toISOString()],
    )
    const versionId = await storeDocument(client, {
      planId,
      regionCode: handing.to.code,
      ordinal: 1,
      fileName: print.fileName,
      bytes: print.bytes,
      upload: { reading: slicedReading(reading, own), sha256: print.sha256, class: print.class },
      previousId: null,
      carried: [],
      actorId: actor.personId,
      at: now,
    })
    await client.query(
      `insert into handing_receipt (handing_id, plan_id, source_version_id, received_by, received_name, received_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [handing.id, planId, print.id, actor.personId, actor.name, now.toISOString()],
    )
    return { planId, versionId }
  },
  async audit({ client, input }, answer) {
    const handing = await findHanding(client, input.handingId)
    return {
      region: handing.to.code,
      subject: { kind: 'plan', id: answer.planId, label: handing.planTitle },
      detail: { handingId: handing.id, number: handing.number },
    }
  },
  emits: ({ input }) => [handingActed('received', input.handingId)],
})
