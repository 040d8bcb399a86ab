import { AppError, handTenureFile } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditTenureFile } from './audit-tenure-file.ts'
import { readTenureFile } from './read-tenure-file.ts'

/** 送被审计单位: from now on the unit's leader reads the file; done once. */
export const handTenureFileCommand = defineCommand({
  endpoint: handTenureFile,
  async handler({ client, input, actor, now, policy }) {
    const file = await readTenureFile(client, input.fileId)
    await policy.requireIn('tenure.compile', { unit: file.unitId })
    const { rows } = await client.query(
      `insert into tenure_handing (file_id, unit_id, handed_by, handed_at) values ($1, $2, $3, $4)
       on conflict do nothing returning file_id`,
      [file.id, file.unitId, actor.personId, now.toISOString()],
    )
    if (rows.length === 0) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这份档案已送被审计单位。', en: 'The file was handed to its unit before.' },
        next: { zh: '请刷新页面查看。', en: 'Reload to see when.' },
      })
    }
    return { done: true as const }
  },
  audit: ({ client, input }) => auditTenureFile(client, input.fileId),
})
