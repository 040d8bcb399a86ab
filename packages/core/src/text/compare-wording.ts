import type { TextRun } from '@wanwu/contract'
import { diffChars } from 'diff'

/** Differences of two texts to the character, as runs in reading order. */
export function compareWording(before: string, after: string): TextRun[] {
  return diffChars(before, after).map((run) => ({
    kind: run.added ? 'added' : run.removed ? 'dropped' : 'same',
    text: run.value,
  }))
}

/** Whether runs hold any difference. */
export function isChanged(runs: readonly TextRun[]): boolean {
  return runs.some((run) => run.kind !== 'same')
}
