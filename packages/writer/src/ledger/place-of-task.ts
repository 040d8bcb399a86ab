import type { Task } from '@wanwu/contract'
import { withoutNumber } from './numbering.ts'

/** Where a task stands: the headings above it, and the heading printed as its own title. */
export interface TaskPlace {
  /** headings above, outermost first, with numbers as printed */
  section: string[]
  /** the title, with its number where it is a heading over several tasks; empty where there is none */
  title: string
  /** false where the title is the heading above the task, which several tasks may share */
  ownsTitle: boolean
}

/**
 * Splits a task's path into what belongs under 章节 and what under 重点任务. A row of a ledger often has no
 * heading of its own: its title is then the last heading of the path, and keeps the number printed there.
 */
export function placeOf(task: Task): TaskPlace {
  const section = [...task.path]
  const last = section.at(-1)
  let title = task.title ?? ''
  let ownsTitle = true
  if (last !== undefined && title !== '' && withoutNumber(last) === withoutNumber(title)) {
    section.pop()
    title = last
    ownsTitle = false
  }
  const nearest = section.at(-1)
  if (
    task.section !== null &&
    (nearest === undefined || withoutNumber(nearest) !== withoutNumber(task.section))
  ) {
    section.push(task.section)
  }
  return { section, title, ownsTitle }
}
