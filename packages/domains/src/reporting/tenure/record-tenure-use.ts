import { AppError, recordTenureUse } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditTenureFile } from './audit-tenure-file.ts'
import { readTenureFile } from './read-tenure-file.ts'

/** 登记档案使用: who asked for the file, by which letter, for what, and how it was used. Never changed afterwards. */
export const recordTenureUseCommand = defineCommand({
  endpoint: recordTenureUse,
  async handler({ client, input, actor, now, policy }) {
    const file = await readTenureFile(client, input.fileId)
    await policy.requireIn('tenure.compile', { unit: file.unitId })
    if (input.usedOn > shanghaiDay(now)) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '使用日期还没有到。', en: 'The day of use is still to come.' },
        next: { zh: '请填写今天或以前的日期。', en: 'Give today or an earlier day.' },
      })
    }
    const useId = newId()
    await client.query(
      `insert into tenure_use (id, file_id, asked_by, letter_number, purpose, used_on, how, recorded_by, recorded_name,
         recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        useId,
        file.id,
        input.askedBy,
        input.letterNumber,
        input.purpose,
        input.usedOn,
        input.how,
        actor.personId,
        actor.name,
        now.toISOString(),
      ],
    )
    return { useId }
  },
  audit: ({ client, input }) =>
    auditTenureFile(client, input.fileId, { askedBy: input.askedBy, letterNumber: input.letterNumber }),
})
