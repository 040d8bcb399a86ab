import type { Duty } from './filing-view.ts'

/** Duties of which one and the same line was said and nothing else, the line once. */
export interface SameLine {
  progress: string
  duties: Duty[]
}

/** Puts together what was reported together: continuing duties with the same line, two at least, and no return. */
export function sameLine(duties: readonly Duty[]): SameLine[] {
  const plain = duties.filter(
    ({ content, line }) =>
      content.claim === 'continuing' &&
      line.returned.length === 0 &&
      content.figures.length === 0 &&
      [content.problem, content.cause, content.next, content.help].every((text) => text.trim() === ''),
  )
  const lines = [...new Set(plain.map(({ content }) => content.progress))]
  return lines
    .map((progress) => ({ progress, duties: plain.filter(({ content }) => content.progress === progress) }))
    .filter((group) => group.duties.length > 1)
}
