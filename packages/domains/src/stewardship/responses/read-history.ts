import type { getResponseBoard, OutputOf, RegisterDeclaration } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { type HolidayCalendar, runClock } from '@wanwu/core/clocks'
import type { SqlClient } from '@wanwu/database'
import { readHolidayCalendar } from '../../access/index.ts'

type Board = OutputOf<typeof getResponseBoard>

interface ActRow {
  act: string
  from: string | null
  to: string
  at: Date
  by: string
  note: string | null
  changes: Record<string, { before: unknown; after: unknown }>
}

const kinds = [
  { kind: 'first', act: 'first' },
  { kind: 'continued', act: 'continue' },
  { kind: 'final', act: 'end' },
  { kind: 'review', act: 'review' },
] as const

/** The last day by a rule that counts from coming into a state; null while the state was not reached. */
function limitOf(
  declaration: RegisterDeclaration,
  rule: string,
  acts: readonly ActRow[],
  calendar: HolidayCalendar,
): string | null {
  const found = declaration.due.find(({ key }) => key === rule)
  if (found?.kind !== 'after-state') return null
  const reached = acts.findLast(({ from, to }) => to === found.state && from !== to)
  if (!reached) return null
  const count = found.count === 'working' ? 'workdays' : 'days'
  const clock = { count, amount: found.days, moves: false } as const
  return runClock(clock, { startedOn: shanghaiDay(reached.at) }, calendar).dueOn
}

/** Reports of a response with their limits, and the changes of its level, from what was done to it. */
export async function readHistory(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
  now: Date,
): Promise<Pick<Board, 'reports' | 'changes'>> {
  const { rows } = await client.query<ActRow>(
    `select act, from_state as "from", to_state as "to", at, person_name as by, note, changes from record_act
     where register = 'emergency-response' and record_id = $1 order by sequence`,
    [id],
  )
  const calendar = await readHolidayCalendar(client)
  return {
    reports: kinds.map(({ kind, act }) => {
      const made = rows.filter((row) => row.act === act)
      const dueOn = limitOf(declaration, act, rows, calendar)
      return {
        kind,
        dueOn,
        overdue: dueOn !== null && dueOn < shanghaiDay(made[0]?.at ?? now),
        made: made.map(({ at, by }) => ({ at: at.toISOString(), by })),
      }
    }),
    changes: rows.flatMap(({ at, by, note, changes }) => {
      const { before, after } = changes.level ?? {}
      return before && after
        ? [{ at: at.toISOString(), by, from: String(before), to: String(after), note }]
        : []
    }),
  }
}
