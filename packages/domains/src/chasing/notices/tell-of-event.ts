import type { NoticeContent } from '@wanwu/contract'
import type { Audience } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import type { JobHandler } from '../../kernel/index.ts'
import { announce } from '../channels/queue-deliveries.ts'
import { findPeople } from './find-people.ts'
import { giveInBatches, type NewNotice } from './give-notices.ts'
import { aboutReport, type ReportFacts, readReportFacts, reportLink } from './report-facts.ts'

/** What an event of reporting comes to: who is told, and what. */
interface Telling {
  audience: readonly Audience[]
  reports: ReportFacts[]
  say(report: ReportFacts): NoticeContent | null
}

const OfReport = z.object({ reportId: z.uuid() })
const OfPeriod = z.object({ periodId: z.uuid() })
const OfRequest = z.object({ requestId: z.uuid() })

async function lastAct(
  client: SqlClient,
  reportId: string,
  kind: 'submitted' | 'returned',
): Promise<{ by: string; reason: string }> {
  const { rows } = await client.query<{ by: string; reason: string | null }>(
    `select actor_name as by, reason from report_act where report_id = $1 and kind = $2 order by sequence desc limit 1`,
    [reportId, kind],
  )
  return { by: rows[0]?.by ?? '', reason: rows[0]?.reason ?? '' }
}

interface RequestRow {
  reportId: string
  request: 'extension' | 'waiver' | 'reopening' | 'hand-over'
  reason: string
  decision: 'approved' | 'refused' | null
  decisionReason: string | null
  by: string
}

async function readRequest(client: SqlClient, requestId: string): Promise<RequestRow> {
  const { rows } = await client.query<RequestRow>(
    `select report_id as "reportId", kind as request, reason, decision, decision_reason as "decisionReason",
            person.name as by
     from report_request join person on person.id = asked_by where report_request.id = $1`,
    [requestId],
  )
  const [request] = rows
  if (!request) throw new Error(`no request ${requestId}`)
  return request
}

const tellings: Record<string, (client: SqlClient, payload: unknown) => Promise<Telling>> = {
  async 'reporting.period-opened'(client, payload) {
    const reports = await readReportFacts(client, OfPeriod.parse(payload))
    return {
      audience: ['liaison', 'leader'],
      reports,
      say: (report) => ({
        kind: 'period-opened',
        ...aboutReport(report),
        dueOn: report.dueOn,
        duties: report.duties,
      }),
    }
  },
  async 'reporting.report-submitted'(client, payload) {
    const { reportId } = OfReport.parse(payload)
    const { by } = await lastAct(client, reportId, 'submitted')
    return {
      audience: ['leader'],
      reports: await readReportFacts(client, { reportIds: [reportId] }),
      // withdrawn or signed meanwhile: there is nothing to sign any more
      say: (report) =>
        report.state === 'submitted'
          ? { kind: 'to-sign', ...aboutReport(report), dueOn: report.dueOn, by }
          : null,
    }
  },
  async 'reporting.report-returned'(client, payload) {
    const { reportId } = OfReport.parse(payload)
    const act = await lastAct(client, reportId, 'returned')
    return {
      audience: ['liaison', 'leader'],
      reports: await readReportFacts(client, { reportIds: [reportId] }),
      say: (report) => ({ kind: 'returned', ...aboutReport(report), dueOn: report.dueOn, ...act }),
    }
  },
  async 'reporting.report-accepted'(client, payload) {
    return {
      audience: ['liaison', 'leader'],
      reports: await readReportFacts(client, { reportIds: [OfReport.parse(payload).reportId] }),
      say: (report) => ({ kind: 'accepted', ...aboutReport(report) }),
    }
  },
  async 'reporting.request-asked'(client, payload) {
    const { reportId, request, reason, by } = await readRequest(client, OfRequest.parse(payload).requestId)
    return {
      audience: ['office'],
      reports: await readReportFacts(client, { reportIds: [reportId] }),
      say: (report) => ({ kind: 'request-asked', ...aboutReport(report), request, reason, by }),
    }
  },
  async 'reporting.request-decided'(client, payload) {
    const { reportId, request, decision, decisionReason } = await readRequest(
      client,
      OfRequest.parse(payload).requestId,
    )
    return {
      audience: ['liaison', 'leader'],
      reports: await readReportFacts(client, { reportIds: [reportId] }),
      say: (report) => ({
        kind: 'request-decided',
        ...aboutReport(report),
        request,
        approved: decision === 'approved',
        reason: decisionReason,
        dueOn: report.dueOn,
      }),
    }
  },
}

/** Tells those whom an event of reporting concerns, in their notices and by the channels. */
export const tellOfEvent: JobHandler = {
  kind: 'chasing.tell',
  topics: Object.keys(tellings),
  async run(job, context) {
    const { topic } = z.object({ topic: z.string() }).parse(job.payload)
    const { notices, first, units } = await context.transaction(async (client) => {
      const telling = await tellings[topic]?.(client, job.payload)
      if (!telling) return { notices: [], first: undefined, units: 0 }
      const { audience, reports, say } = telling
      const people = await findPeople(
        client,
        reports.map(({ unitId }) => unitId),
        reports.map(({ regionCode }) => regionCode),
      )
      const notices = reports.flatMap((report): NewNotice[] => {
        const content = say(report)
        if (!content) return []
        const { reportId, unitId, regionCode } = report
        const told = new Set(audience.flatMap((one) => people.of(one, unitId, regionCode)))
        const key = `${job.key}/${reportId}`
        return [...told].map((personId) => ({ personId, key, content, link: reportLink(reportId) }))
      })
      return { notices, first: reports[0], units: reports.length }
    })
    await giveInBatches(context, notices)
    if (topic !== 'reporting.period-opened' || !first) return
    const { plan, period, dueOn, regionCode } = first
    const content = { kind: 'period-announced', plan, period, dueOn, units } as const
    await context.transaction((client) =>
      announce(client, { regionCode, key: job.key, content, link: '/reporting' }, context.now),
    )
  },
}
