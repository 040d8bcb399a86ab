import type { ResponseTaskStanding } from '@wanwu/contract'
import { endOfDay, shanghaiDay } from '../dates/shanghai-day.ts'

/** What is known of a task of a response. */
export interface TaskFacts {
  state: 'open' | 'done' | 'dropped'
  givenAt: Date
  /** so many hours from when it was given */
  hours: number | null
  /** the day it is due, as it stands now */
  dueOn: string | null
  /** the day it was done, as who did it says */
  doneOn: string | null
  /** when that was entered */
  enteredAt: Date | null
}

const hour = 3_600_000

/** The moment a task is due: to the hour while its day is the one it was given with, else the end of its day. */
export function taskDueAt({ givenAt, hours, dueOn }: TaskFacts): Date | null {
  if (dueOn === null) return null
  const given = hours === null ? null : new Date(givenAt.getTime() + hours * hour)
  return given && shanghaiDay(given) === dueOn ? given : endOfDay(dueOn)
}

/**
 * How a task stands. What was done on an earlier or later day than it was due is judged by the day that is told; on the
 * day itself by the hour in which it was entered, unless that was a later day.
 */
export function judgeTask(task: TaskFacts, now: Date): ResponseTaskStanding {
  if (task.state === 'dropped') return 'dropped'
  const dueAt = taskDueAt(task)
  if (task.state === 'open') return dueAt && now > dueAt ? 'late' : 'open'
  if (!dueAt || !task.dueOn || !task.doneOn) return 'done'
  if (task.doneOn !== task.dueOn) return task.doneOn > task.dueOn ? 'done-late' : 'done'
  const sameDay = task.enteredAt !== null && shanghaiDay(task.enteredAt) === task.doneOn
  return sameDay && task.enteredAt && task.enteredAt > dueAt ? 'done-late' : 'done'
}
