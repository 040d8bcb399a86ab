import { AppError, submitBreakdowns } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditBreakdowns } from '../breakdown/audit-breakdown.ts'
import { noSuch } from '../no-such.ts'

interface Row {
  id: string
  unitId: string
  no: string
  state: string
  said: boolean
}

/** 报送任务分解: several at once, all of them or none. */
export const submitBreakdownsCommand = defineCommand({
  endpoint: submitBreakdowns,
  async handler({ client, input, policy }) {
    const { rows } = await client.query<Row>(
      `select breakdown.id, unit_id as "unitId", breakdown.state,
              (select no from task where lineage_id = breakdown.lineage_id and current limit 1) as no,
              steps <> '' or continuing <> ''
                or exists (select from milestone where breakdown_id = breakdown.id) as said
       from breakdown where id = any($1::uuid[]) and unit_id in (select wanwu_units('report.file')) for update`,
      [input.ids],
    )
    if (rows.length < new Set(input.ids).size) throw noSuch('任务分解', 'breakdown')
    for (const unitId of new Set(rows.map((row) => row.unitId))) {
      await policy.requireIn('report.file', { unit: unitId })
    }
    const empty = rows.filter((row) => !row.said)
    if (empty.length > 0) {
      throw new AppError('INCOMPLETE', {
        message: {
          zh: `第${empty.map(({ no }) => no).join('、')}项还没有写步骤、节点或持续推进的一句话。`,
          en: `No. ${empty.map(({ no }) => no).join(', ')} has neither steps nor milestones nor a line.`,
        },
        next: { zh: '请补写后再报。', en: 'Write one of them, then hand it in.' },
      })
    }
    if (rows.some((row) => row.state !== 'draft' && row.state !== 'returned')) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '其中有已报或已审定的分解。', en: 'Some of these were handed in already.' },
        next: { zh: '请刷新页面后再选。', en: 'Reload and choose again.' },
      })
    }
    await client.query(
      `update breakdown set state = 'submitted', revision = revision + 1 where id = any($1::uuid[])`,
      [input.ids],
    )
    return { submitted: rows.length }
  },
  audit: ({ client, input }) => auditBreakdowns(client, input.ids),
})
