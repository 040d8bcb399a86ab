import { dueAhead, type Locale } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readDue } from '../../registers/index.ts'
import type { CalendarDay } from './write-calendar.ts'

const most = 500

/**
 * 台账到期事项 of the units whose calendar this is. The link is its owner's: registers that are seen by those involved
 * only show what these units owe, and their titles stay out of what goes to other people's calendars.
 */
export async function readDueDays(
  client: SqlClient,
  tokenHash: string,
  publicUrl: string,
  now: Date,
): Promise<CalendarDay[]> {
  const { rows } = await client.query<{ unit: string; region: string; locale: Locale }>(
    'select unit_id as unit, region, locale from calendar_units($1)',
    [tokenHash],
  )
  const [first] = rows
  if (!first) return []
  const scope = { 'register.involved': rows.map(({ unit, region }) => ({ unit, region })) }
  await client.query(`select set_config('wanwu.scope', $1, true)`, [JSON.stringify(scope)])
  const due = await readDue(client, addDays(shanghaiDay(now), dueAhead), most, {
    units: rows.map(({ unit }) => unit),
    regions: [],
  })
  return due.map(({ declaration, dueRule, ...item }) => {
    const title = declaration.rows === 'open' && item.title !== '' ? item.title : null
    return {
      id: `${item.id}-${item.rule}`,
      day: item.on,
      title:
        first.locale === 'en'
          ? `${dueRule.labels.en}: ${title ?? declaration.labels.en}`
          : `${dueRule.labels.zh}：${title ?? declaration.labels.zh}`,
      text: first.locale === 'en' ? declaration.labels.en : declaration.labels.zh,
      link: new URL(`/registers/${item.register}/${item.id}`, publicUrl).href,
      sequence: item.revision,
      done: false,
      stampedAt: now,
    }
  })
}
