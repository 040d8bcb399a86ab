import { listWaitingTips, type RegisterDeclaration } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../../registers/index.ts'
import { findLikeTips } from './like-tips.ts'
import { proposeUnit } from './propose-unit.ts'

interface WaitingRow {
  id: string
  revision: number
  number: string
  summary: string
  text: string
  kind: string
  channel: string
  region: string
  address: string | null
  receivedOn: string
  /** by when it has to be taken up */
  takeBy: string
  answerBy: string | null
  photos: number
}

/** Working days in which a tip has to be taken up, as its register says. */
function daysToTake({ due }: RegisterDeclaration): number {
  const rule = due.find(({ key }) => key === 'take')
  if (rule?.kind !== 'after-state') throw new Error('The register of tips says no time to take one up')
  return rule.days
}

/** 待受理举报: with what may be the same thing, and whom each might go to. Who told of it is not asked here. */
export const listWaitingTipsQuery = defineQuery({
  endpoint: listWaitingTips,
  async handler({ client, now }) {
    const today = shanghaiDay(now)
    const { declaration, vocabularies } = await findRegister(client, 'tip')
    const { rows } = await client.query<WaitingRow>(
      `select id, revision, f_number as number, f_summary as summary, coalesce(f_detail, f_summary) as text,
         f_kind as kind, f_channel as channel, region_code as region, f_address as address,
         f_received_on::text as "receivedOn",
         working_day_after((state_since at time zone 'Asia/Shanghai')::date, $1)::text as "takeBy",
         f_answer_by::text as "answerBy",
         (select count(*)::int from record_file
          where register = 'tip' and record_id = tip.id and removed_at is null) as photos
       from register.tip where state = 'received' and voided_at is null
         and region_code in (select wanwu_regions('register.decide'))
       order by state_since, id limit 100`,
      [daysToTake(declaration)],
    )
    const names = await namesOf(
      client,
      rows.map(({ region }) => region),
      [],
    )
    const term = (vocabulary: string, code: string) =>
      vocabularies.find(({ key }) => key === vocabulary)?.terms.find((each) => each.code === code)
        ?.labels ?? {
        zh: code,
        en: code,
      }
    const stateLabels = (key: string) =>
      declaration.states.find((state) => state.key === key)?.labels ?? { zh: key, en: key }
    const tips = []
    for (const { text, kind, channel, region, ...row } of rows) {
      const like = await findLikeTips(client, { id: row.id, text })
      tips.push({
        ...row,
        kind: term('tip-kind', kind),
        channel: term('tip-channel', channel),
        region: names.region(region),
        overdue: row.takeBy < today,
        like: like.map(({ state, ...other }) => ({ ...other, stateLabels: stateLabels(state) })),
        proposal: await proposeUnit(client, { kind, region }, today),
      })
    }
    return { tips }
  },
})
