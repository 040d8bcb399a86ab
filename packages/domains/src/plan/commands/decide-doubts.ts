import { AppError, decideDoubts, type LedgerEdit } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import type { AskedDoubt } from '../doubts/asked-doubt.ts'
import { auditReview } from '../review/audit-review.ts'
import { lockReview } from '../review/lock-review.ts'
import { presentOpenReview } from '../review/open-review.ts'
import { saveEdits } from '../review/save-edits.ts'

/** Targets are named by their place in the list: the last first, so that dropping one moves none of the others. */
function inOrder(edits: readonly LedgerEdit[]): LedgerEdit[] {
  const targets = edits.filter((edit) => edit.kind === 'set-indicator')
  const others = edits.filter((edit) => edit.kind !== 'set-indicator')
  return [...others, ...targets.sort((a, b) => b.index - a.index)]
}

/** The edits that one choice, taken for several doubts of a case, amounts to. */
function editsOfChoice(
  doubts: readonly AskedDoubt[],
  choice: string,
  note: string | undefined,
): LedgerEdit[] {
  const edits = doubts.flatMap((doubt) => {
    const chosen = doubt.choices.find((candidate) => candidate.id === choice)
    if (!chosen) {
      throw new AppError('INVALID_INPUT', {
        message: { zh: `“${doubt.phrase}”没有这种处理。`, en: `"${doubt.phrase}" has no such choice.` },
        data: { doubtId: doubt.id, choices: doubt.choices.map(({ id }) => id) },
      })
    }
    return chosen.edits
  })
  const settled = doubts.map((doubt) => doubt.id)
  return [
    ...inOrder(edits),
    { kind: 'settle', doubts: settled, choice, ...(note === undefined ? {} : { note }) },
  ]
}

/** 就存疑作出选择: one choice for one doubt, or for all doubts of the same case. */
export const decideDoubtsCommand = defineCommand({
  endpoint: decideDoubts,
  async handler({ client, input, actor, now, policy }) {
    const review = await lockReview(client, input)
    const open = new Map(review.assessment.open.map((doubt) => [doubt.id, doubt]))
    const doubts = [...new Set(input.doubtIds)].flatMap((id) => open.get(id) ?? [])
    if (doubts.length === 0) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '这些存疑已经处理过了。', en: 'These doubts are settled already.' },
        next: { zh: '请刷新页面。', en: 'Reload the page.' },
      })
    }
    const edits = editsOfChoice(doubts, input.choice, input.note)
    const saved = await saveEdits(client, review, {
      edits,
      actorId: actor.personId,
      at: now,
    })
    return presentOpenReview(saved, policy)
  },
  audit: (context) => auditReview(context, { doubts: context.input.doubtIds, choice: context.input.choice }),
})
