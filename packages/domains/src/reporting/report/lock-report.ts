import { AppError, type Permission, type ReportState } from '@wanwu/contract'
import { addDays, daysBetween, endOfDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'

/** A report as far as acts on it need to know it. */
export interface ReportRow {
  id: string
  regionCode: string
  planId: string
  periodId: string
  periodName: string
  periodState: 'open' | 'closed'
  periodDueOn: string
  locksOn: string
  unitId: string
  unitName: string
  state: ReportState
  dueOn: string
  receivedAt: Date | null
  submissions: number
  revision: number
  /** reopened, and not filed since */
  reopened: boolean
}

/** Was it reopened, and not filed since? SQL over `report`. */
export const reopenedSql = `coalesce((select kind = 'reopened' from report_act where report_id = report.id
  and kind in ('reopened', 'signed', 'recorded') order by sequence desc limit 1), false)`

const columns = `report.id, report.region_code as "regionCode", report.plan_id as "planId", period_id as "periodId",
  period.name_zh as "periodName", period.state as "periodState", period.due_on as "periodDueOn",
  period.locks_on as "locksOn", unit_id as "unitId", unit.name as "unitName", report.state, report.due_on as "dueOn",
  received_at as "receivedAt", submissions, report.revision,
  ${reopenedSql} as reopened`

/**
 * One report as acts on it see it.
 *
 * @throws AppError NOT_FOUND outside of what the actor may read.
 */
export async function readReportRow(client: SqlClient, reportId: string, lock = ''): Promise<ReportRow> {
  const { rows } = await client.query<ReportRow>(
    `select ${columns} from report join report_period as period on period.id = report.period_id
     join unit on unit.id = report.unit_id
     where report.id = $1 and report.unit_id in (select wanwu_units('report.read')) ${lock}`,
    [reportId],
  )
  const [report] = rows
  if (!report) throw noSuch('报送', 'report')
  return report
}

/**
 * Locks a report for the rest of the unit of work, so that two who act on it come one after the other.
 *
 * @throws AppError NOT_FOUND outside of what the actor may read, FORBIDDEN without the permission for its unit,
 * CONFLICT where `revision` is given and somebody else acted in between.
 */
export async function lockReport(
  { client, policy }: { client: SqlClient; policy: Policy },
  reportId: string,
  permission: Permission,
  revision?: number,
): Promise<ReportRow> {
  const report = await readReportRow(client, reportId, 'for update of report')
  await policy.requireIn(permission, { unit: report.unitId })
  if (revision !== undefined && report.revision !== revision) {
    throw changedMeanwhile({ revision: report.revision, state: report.state })
  }
  return report
}

/** The day at whose end a report locks: as many days after its own due day as the period says. */
export function lockDay(report: Pick<ReportRow, 'dueOn' | 'periodDueOn' | 'locksOn'>): string {
  return addDays(report.dueOn, daysBetween(report.periodDueOn, report.locksOn))
}

/** May anything still be written in it? A reopened report may, whatever its clocks say. */
export function isLocked(
  report: Pick<ReportRow, 'dueOn' | 'periodDueOn' | 'locksOn' | 'periodState' | 'reopened'>,
  now: Date,
): boolean {
  if (report.reopened) return false
  return report.periodState === 'closed' || now >= endOfDay(lockDay(report))
}

/** @throws AppError WRONG_STATE when the report is locked, or not in one of these states. */
export function requireState(report: ReportRow, states: readonly ReportState[], now: Date): void {
  if (isLocked(report, now)) {
    throw new AppError('WRONG_STATE', {
      message: {
        zh: `${report.periodName}已于${lockDay(report)}锁定。`,
        en: `This period was locked on ${lockDay(report)}.`,
      },
      next: { zh: '如确需补报或更正，请申请重新打开。', en: 'Ask for the report to be reopened.' },
    })
  }
  if (states.includes(report.state)) return
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `${report.unitName}的报送现在不能这样办理。`,
      en: 'The report is in a state that does not allow this.',
    },
    next: { zh: '请刷新页面，查看它现在的状态。', en: 'Reload to see where it stands.' },
    data: { state: report.state },
  })
}
