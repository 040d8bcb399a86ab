import type { FigureDifference } from '@wanwu/contract'
import { diffArrays } from 'diff'
import type { Token } from './numbers.ts'

/**
 * The figures of a draft sentence that read otherwise in the final version: numbers that stand in each other's place
 * are a change, a figure without one was dropped, a number without one was added.
 */
export function compareSentence(
  draft: readonly Token[],
  final: readonly Token[],
  where: string,
  finalText: string,
): FigureDifference[] {
  const runs = diffArrays(
    draft.map(({ text }) => text),
    final.map(({ text }) => text),
  )
  const differences: FigureDifference[] = []
  let inDraft = 0
  let inFinal = 0
  let gone: Token[] = []
  let come: Token[] = []
  const settle = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const before = gone[at]
      const after = come[at]
      if (before && before.figure === null && after) continue
      if (!before && !after) continue
      if (before && before.figure === null) continue
      differences.push({
        kind: before && after ? 'changed' : before ? 'dropped' : 'added',
        where,
        text: finalText,
        figure: before?.figure ?? null,
        before: before?.text ?? null,
        after: after?.text ?? null,
      })
    }
    gone = []
    come = []
  }
  for (const run of runs) {
    const length = run.value.length
    if (run.removed) {
      gone.push(...draft.slice(inDraft, inDraft + length).filter(({ number }) => number))
      inDraft += length
    } else if (run.added) {
      come.push(...final.slice(inFinal, inFinal + length).filter(({ number }) => number))
      inFinal += length
    } else {
      settle()
      inDraft += length
      inFinal += length
    }
  }
  settle()
  return differences
}
