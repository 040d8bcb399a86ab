import { listHolidays } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readHolidays } from '../read-holidays.ts'

/** 放假调休安排, by year. */
export const holidaysQuery = defineQuery({
  endpoint: listHolidays,
  async handler({ client }) {
    const { rows } = await client.query<{ enter: boolean }>(
      `select exists (select from wanwu_scope('system.manage')) as enter`,
    )
    return { years: await readHolidays(client), can: { enter: rows[0]?.enter ?? false } }
  },
})
