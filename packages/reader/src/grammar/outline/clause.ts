import type { Flow } from '../text/flow.ts'
import type { GridBlock, Line } from './line.ts'
import type { Mark } from './read-mark.ts'

/** A numbered clause or unnumbered heading with what stands under it. */
export interface Clause {
  readonly mark: Mark | null
  /** number with its punctuation as printed, empty for an unnumbered heading */
  readonly number: string
  readonly line: Line | null
  /** heading phrase without closing mark; null where the clause opens with running text */
  readonly heading: Flow | null
  /** running text in the clause's own first paragraph, after the heading */
  readonly opening: Flow | null
  /** unnumbered lines before the first sub-clause, and after the last */
  readonly body: Line[]
  readonly tail: Line[]
  readonly children: Clause[]
  readonly parent: Clause | null
  readonly grids: GridBlock[]
}

/** Own lines and those of every clause below, in order. */
export function walkClauses(clause: Clause): Clause[] {
  return [clause, ...clause.children.flatMap(walkClauses)]
}

/** A numbered item that prints no title of its own but 任务内容：…: it goes by the heading above it. */
export function isUntitled(clause: Clause): boolean {
  return (
    clause.mark !== null && clause.opening !== null && /^(?:任务|工作)内容$/.test(clause.heading?.norm ?? '')
  )
}

/** Headings above a clause, outermost first, with numbers as printed. */
export function pathOf(clause: Clause): string[] {
  const path: string[] = []
  for (let up = clause.parent; up !== null && up.line !== null; up = up.parent) {
    const heading = up.heading?.text ?? ''
    path.unshift(`${up.number}${heading}`)
  }
  return path
}
