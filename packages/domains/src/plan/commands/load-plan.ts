import { AppError, loadPlan } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { planName } from '../loading/plan-name.ts'
import { readUpload } from '../loading/read-upload.ts'
import { storeDocument } from '../loading/store-document.ts'

/** 载入方案: reads a document and opens its review as the first print of a new plan. */
export const loadPlanCommand = defineCommand({
  endpoint: loadPlan,
  prepare: ({ file, input }) => readUpload(file, input.columns),
  async handler({ client, input, file, actor, now, policy }, upload) {
    const { regionCode } = input
    const known = await client.query('select 1 from region_now where code = $1', [regionCode])
    if (known.rowCount === 0) {
      throw new AppError('NOT_FOUND', {
        message: { zh: `没有代码为${regionCode}的行政区。`, en: `There is no region ${regionCode}.` },
        next: { zh: '请先在“系统—行政区划”建立。', en: 'Add it under System, regions, first.' },
      })
    }
    await policy.requireIn('plan.load', { region: regionCode })
    const planId = newId()
    const { document } = upload.reading.ledger
    await client.query(
      'insert into plan (id, region_code, title, number, created_by, created_at) values ($1, $2, $3, $4, $5, $6)',
      [
        planId,
        regionCode,
        planName(document.title) || input.fileName,
        document.number,
        actor.personId,
        now.toISOString(),
      ],
    )
    const versionId = await storeDocument(client, {
      planId,
      regionCode,
      ordinal: 1,
      fileName: input.fileName,
      bytes: file,
      upload,
      previousId: null,
      carried: [],
      actorId: actor.personId,
      at: now,
    })
    return { planId, versionId }
  },
  audit: ({ input }, answer, upload) => ({
    region: input.regionCode,
    subject: {
      kind: 'plan',
      id: 'planId' in answer ? answer.planId : '',
      label: upload.reading.ledger.document.title,
    },
    detail: {
      fileName: input.fileName,
      sha256: upload.sha256,
      class: upload.class,
      format: upload.reading.source.format,
    },
  }),
})
