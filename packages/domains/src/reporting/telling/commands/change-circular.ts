import { AppError, changeCircular } from '@wanwu/contract'
import { defineCommand } from '../../../kernel/index.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'
import { lockCircular } from '../store/lock-circular.ts'

/** 修改文稿: title, 主送, 抄送, 署名 and the good practice that is named. Facts are not changed by hand. */
export const changeCircularCommand = defineCommand({
  endpoint: changeCircular,
  async handler(context) {
    const { client, input, actor, now } = context
    const row = await lockCircular(context, input.circularId, input.revision, ['drafting'])
    const filed = new Set(
      row.facts.entries.filter(({ claim }) => claim !== null).map((entry) => entry.obligationId),
    )
    if (input.fields.good.some((id) => !filed.has(id))) {
      throw new AppError('NOT_FOUND', {
        message: {
          zh: '所选好的做法不在本期已报事项之中。',
          en: 'What was chosen as good practice was not filed in this period.',
        },
        next: { zh: '请从列出的已报事项中选择。', en: 'Choose from the filed duties listed.' },
      })
    }
    await client.query('update circular set fields = $2::jsonb, revision = revision + 1 where id = $1', [
      row.id,
      JSON.stringify(input.fields),
    ])
    await addCircularAct(client, row.id, { kind: 'changed', actor, at: now })
    return { revision: row.revision + 1 }
  },
  audit: ({ client, input }) => auditCircular(client, input.circularId, { ...input.fields }),
})
