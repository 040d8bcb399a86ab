import { AppError } from '@wanwu/contract'
import { findValueGaps } from '@wanwu/core/targets'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'
import { readOwedValues } from './read-owed-values.ts'

/** @throws AppError INCOMPLETE where a value owed with the report lacks something or raises a question not answered. */
export async function requireValues(client: SqlClient, reportId: string): Promise<void> {
  const gaps = (await readOwedValues(client, reportId, 'draft')).flatMap((value) => {
    const lacks = findValueGaps(value.content, value)
    return lacks.length > 0 ? [{ obligationId: value.obligationId, name: value.name, lacks }] : []
  })
  if (gaps.length === 0) return
  throw new AppError('INCOMPLETE', {
    message: {
      zh: `还有${gaps.length}项指标没有填完：${gaps.map(({ name }) => name).join('、')}。`,
      en: `${gaps.length} indicators are not complete: ${gaps.map(({ name }) => name).join(', ')}.`,
    },
    next: {
      zh: '请填报数值、口径、来源和截至日期，异常的请说明；确无数据的写明原因。',
      en: 'Give value, calibre, source and cut-off day, explain what is odd, or say why there is none.',
    },
    data: { values: gaps },
  })
}

/** Puts the values of a report, as they are written, into a submission: from then on they are claims. */
export async function handInValues(client: SqlClient, reportId: string, submissionId: string): Promise<void> {
  const values = await readOwedValues(client, reportId, 'draft')
  await insertRows(
    client,
    'submission_value',
    values.map(({ obligationId, content }) => ({
      submission_id: submissionId,
      obligation_id: obligationId,
      value: content.value,
      content,
    })),
  )
}
