import { setCycleOpening } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'

/** Whether periods of a cycle open by themselves on their day. */
export const setCycleOpeningCommand = defineCommand({
  endpoint: setCycleOpening,
  async handler({ client, input }) {
    const { rowCount } = await client.query(
      `update report_cycle set opens_itself = $2
       where id = $1 and region_code in (select wanwu_regions('report.manage'))`,
      [input.cycleId, input.opensItself],
    )
    if (rowCount === 0) throw noSuch('报送制度', 'cycle')
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { rows } = await client.query<{ region: string; name: string }>(
      'select region_code as region, name from report_cycle where id = $1',
      [input.cycleId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'report-cycle', id: input.cycleId, label: rows[0]?.name ?? '' },
      detail: { opensItself: input.opensItself },
    }
  },
})
