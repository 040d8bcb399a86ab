import { AppError, type LedgerEdit, loadVersion, type Reading } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { readUpload } from '../loading/read-upload.ts'
import { storeDocument } from '../loading/store-document.ts'
import { readEdits, readReading } from '../store/read-version.ts'
import { carryEdits } from '../versions/carry-edits.ts'

interface LatestPrint {
  regionCode: string
  versionId: string
  ordinal: number
  state: string
  sha256: string
  lastOrdinal: number
}

/** The print that a new one follows: the one under review or in force, else the latest, which was given up. */
async function latestPrint(client: SqlClient, planId: string): Promise<LatestPrint> {
  const { rows } = await client.query<LatestPrint>(
    `select version.region_code as "regionCode", version.id as "versionId", version.ordinal, version.state, file.sha256,
            max(version.ordinal) over () as "lastOrdinal"
     from plan_version as version join source_file as file on file.id = version.file_id
     where version.plan_id::text = $1 and version.region_code in (select wanwu_regions('plan.load'))
     order by (version.state = 'reviewing') desc, (version.state = 'in-force') desc, version.ordinal desc`,
    [planId],
  )
  const [row] = rows
  if (!row) {
    throw new AppError('NOT_FOUND', {
      message: {
        zh: '没有这个方案，或您无权载入新版本。',
        en: 'There is no such plan, or you may not load prints of it.',
      },
    })
  }
  return row
}

/** Decisions of the print before that still hold. */
async function carryOver(client: SqlClient, versionId: string, later: Reading): Promise<LedgerEdit[]> {
  const { ledger } = await readReading(client, versionId)
  return carryEdits(ledger, await readEdits(client, versionId), later)
}

/** 载入新版本: reads a later print of a plan and carries over the decisions that still hold. */
export const loadVersionCommand = defineCommand({
  endpoint: loadVersion,
  prepare: ({ file, input }) => readUpload(file, input.columns),
  async handler({ client, input, file, actor, now, policy }, upload) {
    const previous = await latestPrint(client, input.planId)
    await policy.requireIn('plan.load', { region: previous.regionCode })
    if (previous.state === 'reviewing') {
      throw new AppError('WRONG_STATE', {
        message: { zh: '上一版还在核对中。', en: 'An earlier print is still under review.' },
        next: { zh: '请先让它生效，或放弃它，再载入新版本。', en: 'Put it in force or give it up first.' },
        data: { versionId: previous.versionId },
      })
    }
    // a print that was given up may be loaded again, and nothing decided in it counts
    const givenUp = previous.state === 'discarded'
    if (!givenUp && previous.sha256 === upload.sha256) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '这份文件与现有版本完全相同。', en: 'This file is the same as the present print.' },
        next: { zh: '请核对是否选错了文件。', en: 'Check whether it is the file you meant.' },
      })
    }
    const versionId = await storeDocument(client, {
      planId: input.planId,
      regionCode: previous.regionCode,
      ordinal: previous.lastOrdinal + 1,
      fileName: input.fileName,
      bytes: file,
      upload,
      previousId: givenUp ? null : previous.versionId,
      carried: givenUp ? [] : await carryOver(client, previous.versionId, upload.reading),
      actorId: actor.personId,
      at: now,
    })
    return { planId: input.planId, versionId }
  },
  async audit({ client, input }, _, upload) {
    const { rows } = await client.query<{ region: string }>(
      'select region_code as region from plan where id::text = $1',
      [input.planId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'plan', id: input.planId, label: upload.reading.ledger.document.title },
      detail: { fileName: input.fileName, sha256: upload.sha256, class: upload.class },
    }
  },
})
