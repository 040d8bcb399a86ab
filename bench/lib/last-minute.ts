import { AppError, type Client, getReport, submitReport } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { ReadyPerson } from './prepare-last-day.ts'

const minute = 60_000
/** How long a client waits before it sends the same request again to a server that is not there. */
const pause = 250
const patience = 120_000

/** What the people of a last minute met. */
export interface MinuteResult {
  /** milliseconds each from the press of the button to the answer, sendings before it included */
  waits: number[]
  /** the same from the opening of the report on */
  whole: number[]
  /** reports whose people were told that they are handed in */
  acknowledged: string[]
  /** how often a request was sent again */
  repeats: number
  /** people who were told at the second sending that it had come in with the first */
  alreadyIn: number
}

/**
 * Everybody opens their report and hands it in, their starts spread evenly over 60 seconds. Whoever is not answered
 * sends the same request again until somebody answers; the answer that the report is handed in already counts as one.
 */
export async function runMinute(people: readonly ReadyPerson[]): Promise<MinuteResult> {
  const result: MinuteResult = { waits: [], whole: [], acknowledged: [], repeats: 0, alreadyIn: 0 }
  const hand = async ({ client, reportId }: ReadyPerson, place: number): Promise<void> => {
    await sleep((place * minute) / people.length)
    const opened = performance.now()
    const { summary, cutoffOn } = await insist(result, () => client.call(getReport, { reportId }))
    const start = performance.now()
    await insist(result, () => handIn(client, { reportId, revision: summary.revision, cutoffOn }, result))
    result.waits.push(performance.now() - start)
    result.whole.push(performance.now() - opened)
    result.acknowledged.push(reportId)
  }
  await Promise.all(people.map(hand))
  return result
}

async function handIn(
  client: Client,
  request: { reportId: string; revision: number; cutoffOn: string },
  result: MinuteResult,
): Promise<void> {
  try {
    await client.call(submitReport, request)
  } catch (error) {
    const present = error instanceof AppError && error.code === 'CONFLICT' ? error.data?.present : null
    if (JSON.stringify(present ?? null).includes('"state":"submitted"')) result.alreadyIn += 1
    else throw error
  }
}

/** Sends again what was not answered: a refusal is an answer, a broken line or a server at its start is none. */
async function insist<T>(result: MinuteResult, send: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + patience; ; ) {
    try {
      return await send()
    } catch (error) {
      const away = !(error instanceof AppError) || ['INTERNAL', 'ENGINE_RESTARTED'].includes(error.code)
      if (!away || Date.now() > until) throw error
      result.repeats += 1
      await sleep(pause)
    }
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** What the database holds of a period's submissions, against what people were told. */
export interface Tally {
  /** acknowledged, and not there */
  lost: number
  /** there more than once: submissions, acts, audit entries or events beyond one each */
  doubled: number
}

/** Counts the rows of each acknowledged report: exactly one submission, one act, one audit entry and one event. */
export async function tally(client: SqlClient, acknowledged: readonly string[]): Promise<Tally> {
  const { rows } = await client.query<Tally>(
    `select count(*) filter (where least(submissions, acts, audits, events) = 0)::int as lost,
            count(*) filter (where greatest(submissions, acts, audits, events) > 1)::int as doubled
     from unnest($1::uuid[]) as told (id) cross join lateral (
       select (select count(*) from submission where report_id = told.id) as submissions,
              (select count(*) from report_act where report_id = told.id and kind = 'submitted') as acts,
              (select count(*) from audit_entry where subject_id = told.id::text
                and action = 'reporting.submitReport') as audits,
              (select count(*) from outbox where topic = 'reporting.report-submitted'
                and payload ->> 'reportId' = told.id::text) as events) as kept`,
    [acknowledged],
  )
  return rows[0] ?? { lost: acknowledged.length, doubled: 0 }
}
