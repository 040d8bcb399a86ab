import { AppError, sendTip, tipLimits } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { findRegister, insertRecord, recordActed } from '../../registers/index.ts'
import { actForOffice, requireTipOffice, type TipOffice } from './tip-office.ts'
import {
  hashCode,
  hideAddress,
  makeCode,
  makeTicket,
  randomLetters,
  readForm,
  readTipSecret,
} from './tip-signature.ts'

function stale(): AppError {
  return new AppError('WRONG_STATE', {
    message: {
      zh: '表单已失效或已提交过，没有保存。',
      en: 'The form is no longer good, or was sent already.',
    },
    next: {
      zh: '请稍候几秒再提交；仍不行请刷新页面。',
      en: 'Wait a few seconds and send it again, or reload the page.',
    },
  })
}

function tooMany(seconds: number): AppError {
  return new AppError('RATE_LIMITED', {
    message: { zh: '这个网络提交的举报过多，请稍后再提交。', en: 'Too many tips from this network.' },
    next: {
      zh: '紧急情况请拨打12345或12369。',
      en: 'In urgent cases call 12345 or 12369.',
    },
    data: { retryAfter: seconds },
  })
}

/** One after another for one address, so that many at once are counted too. @throws AppError RATE_LIMITED */
async function requireRoom(client: SqlClient, sender: string, now: Date): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sender])
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  await client.query(`update tip_sent set sender = '' where sent_at < $1 and sender <> ''`, [ago(24)])
  const { rows } = await client.query<{ hour: number; day: number }>(
    'select count(*) filter (where sent_at > $2)::int as hour, count(*)::int as day from tip_sent where sender = $1',
    [sender, ago(1)],
  )
  const { hour = 0, day = 0 } = rows[0] ?? {}
  if (day >= tipLimits.daily) throw tooMany(24 * 3600)
  if (hour >= tipLimits.hourly) throw tooMany(3600)
}

/** The region that was chosen, where it is the office's own or under it. */
async function regionOf(client: SqlClient, office: TipOffice, chosen: string | undefined): Promise<string> {
  const { rows } = await client.query('select 1 from region_subtree($1) as code where code = $2', [
    office.region,
    chosen ?? office.region,
  ])
  return rows.length > 0 && chosen ? chosen : office.region
}

const firstLine = (text: string) => {
  const line = text.split(/\n/)[0]?.trim() ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line || text.trim().slice(0, 60)
}

/** 公众举报: a record of the office, by nobody. Where it came from is counted, and not kept. */
export const sendTipCommand = defineCommand({
  endpoint: sendTip,
  async handler({ client, input, now, request }) {
    const office = await requireTipOffice(client)
    const secret = await readTipSecret(client)
    const form = input.website ? null : readForm(secret, input.token, now)
    if (!form) throw stale()
    const sender = hideAddress(secret, request.address)
    await requireRoom(client, sender, now)
    const used = await client.query('select 1 from tip_sent where form = $1', [form])
    if (used.rows.length > 0) throw stale()
    await actForOffice(client, office)
    const number = `W${shanghaiDay(now).replaceAll('-', '')}-${randomLetters(5)}`
    const { id } = await insertRecord(client, await findRegister(client, 'tip'), {
      region: await regionOf(client, office, input.region),
      unit: office.unit,
      values: {
        number,
        channel: 'web',
        kind: input.kind,
        summary: firstLine(input.text),
        detail: input.text,
        place: input.at ? { type: 'Point', coordinates: input.at } : null,
        address: input.address || null,
        receivedOn: shanghaiDay(now),
        reporter: input.name || null,
        reporterContact: input.contact || null,
      },
      now,
      by: { id: null, name: '公众', unitId: office.unit },
    })
    const code = makeCode()
    await client.query(
      'insert into tip_sent (form, tip_id, code_hash, sender, sent_at) values ($1, $2, $3, $4, $5)',
      [form, id, hashCode(code), sender, now.toISOString()],
    )
    return { number, code, ticket: makeTicket(secret, id, now) }
  },
  audit: async ({ client }, { number }) => ({
    region: (await requireTipOffice(client)).region,
    subject: { kind: 'record', id: number, label: 'tip' },
    withoutAddress: true,
    detail: { register: 'tip', number },
  }),
  emits: (_, { ticket }) => [recordActed('tip', ticket.split('.')[0] ?? '', 'created', 1)],
})
