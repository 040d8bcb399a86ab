import {
  acceptReports,
  type Client,
  createCycle,
  type EntryContent,
  emptyEntry,
  getReport,
  listCycles,
  listReports,
  openPeriod,
  type Report,
  type ReportSummary,
  saveEntry,
  signReport,
  submitReport,
} from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import { type PlanDesk, startPlanDesk } from '../../plan/testing/plan-desk.ts'
import { firstPrint } from '../../plan/testing/sample-plan.ts'

/** A plan in force whose quarterly cycle is set up, with the people of two units and the office. */
export interface ReportDesk extends PlanDesk {
  planId: string
  cycleId: string
  office: Client
  liaison: Client
  leader: Client
  /** liaison of the county, which is another unit */
  neighbour: Client
  /** Opens the period due on a day, by default the first one. */
  open(dueOn?: string): Promise<string>
  /** The report of a unit in a period. */
  reportOf(periodId: string, unitName: string): Promise<ReportSummary>
  /** Writes the same in every duty that must be reported and hands the report in. */
  file(client: Client, reportId: string, content?: Partial<EntryContent>): Promise<ReportSummary>
  /** From nothing to accepted. */
  fileAndAccept(reportId: string, content?: Partial<EntryContent>): Promise<ReportSummary>
}

/** 25 March 2027 is the due day that tests are about; this is the morning of a day on which its period is open. */
export const openMorning = new Date('2027-03-15T09:00:00+08:00')
/** The due day itself. */
export const dueDay = '2027-03-25'

/** Starts a server with a plan in force and a cycle in which forestry, the county and others owe. */
export async function startReportDesk(
  engine: TestEngine,
  options: { allowedTargets?: readonly string[] } = {},
): Promise<ReportDesk> {
  const desk = await startPlanDesk(engine, options)
  desk.setNow(openMorning)
  const office = await desk.as('office')
  const { planId } = await desk.inForce(office, firstPrint)
  const { proposals } = await office.call(listCycles, { planId })
  const [proposal] = proposals
  if (!proposal) throw new Error('the sample plan asks for reports')
  const { cycleId } = await office.call(createCycle, {
    planId,
    ruleId: proposal.ruleId,
    fields: {
      name: proposal.name,
      rrule: proposal.rrule,
      firstDue: null,
      coversFrom: '2027-01-01',
      opensBefore: 15,
      cutoffBefore: 5,
      locksAfter: 14,
      content: proposal.content,
      recipient: proposal.recipient,
      unitIds: [desk.units.forestry, desk.units.county],
    },
  })
  const base: Omit<ReportDesk, keyof PlanDesk> = {
    planId,
    cycleId,
    office,
    liaison: await desk.as('liaison', { onlyUnit: desk.units.forestry }),
    leader: await desk.as('leader', { onlyUnit: desk.units.forestry }),
    neighbour: await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county }),
    open: async (dueOn = dueDay) => (await office.call(openPeriod, { cycleId, dueOn })).periodId,
    async reportOf(periodId, unitName) {
      const { reports } = await office.call(listReports, { periodId })
      const found = reports.find((report) => report.unit.name === unitName)
      if (!found) throw new Error(`no report of ${unitName}`)
      return found
    },
    async file(client, reportId, content = { claim: 'progress', progress: '完成两处湿地调查。' }) {
      const report: Report = await client.call(getReport, { reportId })
      for (const line of report.lines.filter(({ required }) => required)) {
        await client.call(saveEntry, {
          reportId,
          obligationId: line.obligationId,
          revision: line.revision,
          content: { ...emptyEntry, ...content },
        })
      }
      const { revision } = report.summary
      return client.call(submitReport, { reportId, revision, cutoffOn: report.cutoffOn })
    },
    async fileAndAccept(reportId, content) {
      const filed = await base.file(base.liaison, reportId, content)
      const { revision } = await base.leader.call(signReport, { reportId, revision: filed.revision })
      const { reports } = await office.call(acceptReports, { reports: [{ reportId, revision }] })
      const [accepted] = reports
      if (!accepted) throw new Error('nothing was accepted')
      return accepted
    },
  }
  return Object.assign(desk, base)
}
