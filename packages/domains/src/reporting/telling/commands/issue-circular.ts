import { issueCircular } from '@wanwu/contract'
import { defineCommand } from '../../../kernel/index.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'
import { keepFile } from '../store/keep-file.ts'
import { lockCircular } from '../store/lock-circular.ts'
import { writeDocument } from '../store/write-document.ts'

/**
 * 登记印发: number, signatory and date as they stand on the paper. From now on nothing of it changes. Where no final
 * version was uploaded the product's own, with number and date, is kept as issued.
 */
export const issueCircularCommand = defineCommand({
  endpoint: issueCircular,
  async handler(context) {
    const { client, input, actor, now, request } = context
    const row = await lockCircular(context, input.circularId, input.revision, ['countersigning'])
    const { number, signatory, issuedOn } = input
    const { rows } = await client.query<{ finals: number }>(
      `select count(*)::int as finals from circular_file where circular_id = $1 and source = 'final'`,
      [row.id],
    )
    if (rows[0]?.finals === 0) {
      const document = await writeDocument(client, { ...row, number, issuedOn }, request.origin)
      await keepFile(
        client,
        row.id,
        { source: 'issued', unitId: null, name: document.fileName, bytes: document.bytes, differences: [] },
        { actor, now },
      )
    }
    await addCircularAct(client, row.id, {
      kind: 'issued',
      actor,
      at: now,
      note: `${number} ${signatory} ${issuedOn}`,
    })
    await client.query(
      `update circular set state = 'issued', revision = revision + 1, number = $2, signatory = $3, issued_on = $4
       where id = $1`,
      [row.id, number, signatory, issuedOn],
    )
    return { revision: row.revision + 1 }
  },
  audit: ({ client, input }) =>
    auditCircular(client, input.circularId, {
      number: input.number,
      signatory: input.signatory,
      issuedOn: input.issuedOn,
    }),
  emits: ({ input }) => [
    {
      topic: 'reporting.circular-issued',
      key: input.circularId,
      payload: { circularId: input.circularId, number: input.number },
    },
  ],
})
