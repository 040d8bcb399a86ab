import {
  AppError,
  acceptReports,
  addToPeriod,
  askRequest,
  type Client,
  closePeriod,
  continueEntries,
  decideRequest,
  emptyEntry,
  getReport,
  listReports,
  listRequests,
  openPeriod,
  type ReportSummary,
  recordReport,
  requestKinds,
  returnReports,
  saveEntry,
  signReport,
  storeOriginal,
  submitReport,
  withdrawReport,
} from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { ReportDesk } from './report-desk.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What a random person works with. */
export interface Players {
  desk: ReportDesk
  office: Client
  colleague: Client
  liaison: Client
  leader: Client
  neighbour: Client
  now: Date
  random: () => number
}

type Act = (players: Players, report: ReportSummary) => Promise<unknown>

const day = 86_400_000
const one = (report: ReportSummary) => [{ reportId: report.id, revision: report.revision }]
const filer = ({ desk, liaison, neighbour }: Players, report: ReportSummary) =>
  report.unit.id === desk.units.forestry ? liaison : neighbour

/** Everything that can be done to reports, by a name that a failing run prints. */
export const acts: Record<string, Act> = {
  async write(players, report) {
    const client = filer(players, report)
    const { lines } = await client.call(getReport, { reportId: report.id })
    for (const { obligationId, revision } of lines) {
      const content = { ...emptyEntry, claim: 'progress' as const, progress: '完成一处。' }
      await client.call(saveEntry, { reportId: report.id, obligationId, revision, content })
    }
  },
  async continue(players, report) {
    const client = filer(players, report)
    const { lines } = await client.call(getReport, { reportId: report.id })
    const entries = lines.map(({ obligationId, revision }) => ({ obligationId, revision }))
    await client.call(continueEntries, { reportId: report.id, entries, line: '持续推进。' })
  },
  submit: (players, report) =>
    filer(players, report).call(submitReport, {
      reportId: report.id,
      revision: report.revision,
      cutoffOn: report.dueOn,
    }),
  sign: ({ leader }, { id, revision }) => leader.call(signReport, { reportId: id, revision }),
  withdraw: (players, { id, revision, ...rest }) =>
    filer(players, { id, revision, ...rest }).call(withdrawReport, {
      reportId: id,
      revision,
      reason: '更正',
    }),
  return: ({ office }, report) =>
    office.call(returnReports, { reports: one(report), reason: '请补充', fields: [] }),
  accept: ({ office }, report) => office.call(acceptReports, { reports: one(report) }),
  ask: (players, report) => {
    const kind = requestKinds[Math.floor(players.random() * requestKinds.length)] ?? 'extension'
    const { units } = players.desk
    return filer(players, report).call(askRequest, {
      reportId: report.id,
      kind,
      reason: '申请',
      wantedDue: kind === 'extension' ? addDays(report.dueOn, 7) : null,
      toUnitId:
        kind === 'hand-over' ? (report.unit.id === units.county ? units.forestry : units.county) : null,
    })
  },
  async decide({ colleague, random }) {
    const { items } = await colleague.call(listRequests, { open: true })
    const decision = random() < 0.8 ? 'approved' : 'refused'
    for (const { id } of items.slice(0, 1)) {
      await colleague.call(decideRequest, { requestId: id, decision, reason: '已核' })
    }
  },
  add: ({ office, desk }, { periodId }) =>
    office.call(addToPeriod, { periodId, unitId: desk.units.office, reason: '补充' }),
  async record({ office, now }, report) {
    const body = Uint8Array.from(new TextEncoder().encode('报告正文'))
    const fileName = '报告.txt'
    const { sha256 } = await office.call(storeOriginal, { reportId: report.id, fileName }, { body })
    await office.call(recordReport, {
      reportId: report.id,
      revision: report.revision,
      original: { sha256, name: fileName },
      receivedAt: now.toISOString(),
      channel: '纸质件',
      leaderName: '示例某',
      cutoffOn: report.dueOn,
      narrative: '',
      entries: [],
    })
  },
  async close({ office, random }, { periodId }) {
    if (random() < 0.15) await office.call(closePeriod, { periodId })
  },
  async wait(players) {
    players.now = new Date(players.now.getTime() + day * Math.ceil(players.random() * 6))
    players.desk.setNow(players.now)
    await enter(players)
  },
}

/** What people usually do next with a report; two acts in three are chosen from here, the rest are anything at all. */
const usual: Record<ReportSummary['state'], readonly string[]> = {
  owed: ['write', 'continue', 'submit', 'record', 'ask', 'wait', 'decide'],
  submitted: ['sign', 'sign', 'withdraw', 'ask', 'record'],
  signed: ['accept', 'accept', 'return', 'withdraw'],
  returned: ['write', 'submit', 'submit', 'record'],
  accepted: ['ask', 'decide', 'wait'],
  waived: ['ask', 'decide'],
}

/** Everybody signs in anew: sessions end as the clock moves on. */
export async function enter(players: Players): Promise<void> {
  const { desk } = players
  players.office = await desk.as('office')
  players.colleague = await desk.as('office')
  players.liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
  players.leader = await desk.as('leader')
  players.neighbour = await desk.as('liaison')
}

/** Opens the next period of the cycle and starts some days before it is due. */
export async function startPeriod(desk: ReportDesk, dueOn: string, random: () => number): Promise<Players> {
  const now = new Date(`${addDays(dueOn, -6)}T10:00:00+08:00`)
  desk.setNow(now)
  const players = { desk, now, random } as Players
  await enter(players)
  await players.office.call(openPeriod, { cycleId: desk.cycleId, dueOn })
  return players
}

/**
 * One random act on a random report of the period that is due on a day.
 *
 * @returns its name; `refused` is the code where the product said no, which is as good an answer.
 */
export async function actAtRandom(
  players: Players,
  periodId: string,
): Promise<{ name: string; refused: string | null; at: string }> {
  const { reports } = await players.office.call(listReports, { periodId })
  const report = reports[Math.floor(players.random() * reports.length)]
  const names = report && players.random() < 0.67 ? usual[report.state] : Object.keys(acts)
  const name = names[Math.floor(players.random() * names.length)] ?? 'wait'
  try {
    if (report) await acts[name]?.(players, report)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL') {
      return { name, refused: error.code, at: shanghaiDay(players.now) }
    }
    throw error
  }
  return { name, refused: null, at: shanghaiDay(players.now) }
}
