import { type EntryContent, emptyEntry, maxEntryText, type RisenLine, type RisenPart } from '@wanwu/contract'
import { groupBy } from '@wanwu/core'
import type { LowerPart } from './read-lower.ts'

const words = ['progress', 'problem', 'cause', 'next', 'help'] as const
/** As many as an entry may hold. */
const mostFigures = 20

/** What the parts claim together: done only when every one of them is, and nothing is missing. */
function claimOf(accepted: readonly EntryContent[], missing: number): EntryContent['claim'] {
  const [first] = accepted
  if (!first) return null
  const claims = new Set(accepted.map(({ claim }) => claim))
  if (claims.size > 1 || missing > 0)
    return claims.size === 1 && first.claim === 'continuing' ? first.claim : 'progress'
  return first.claim
}

/** One text of several: each unit's words under its name, cut where the field ends. */
function joinTexts(parts: readonly { name: string; text: string }[]): string {
  const text = parts
    .filter((part) => part.text.trim() !== '')
    .map((part) => `${part.name}：${part.text.trim()}`)
    .join('\n')
  return text.length <= maxEntryText ? text : `${text.slice(0, maxEntryText - 1)}…`
}

function contentOf(parts: readonly RisenPart[], missing: number): EntryContent {
  const accepted = parts.flatMap(({ unit, content }) => (content ? [{ name: unit.name, content }] : []))
  const texts = Object.fromEntries(
    words.map((field) => [
      field,
      joinTexts(accepted.map(({ name, content }) => ({ name, text: content[field] }))),
    ]),
  )
  const claim = claimOf(
    accepted.map(({ content }) => content),
    missing,
  )
  const days = accepted.flatMap(({ content }) => content.completedOn ?? []).sort()
  return {
    ...emptyEntry,
    ...texts,
    claim,
    // Figures stand beside each other: whether they may be added up is a matter of their calibre.
    figures: accepted
      .flatMap(({ name, content }) =>
        content.figures.map((figure) => ({
          ...figure,
          name: `${figure.name}（${name}）`.slice(0, 100),
          targetId: null,
        })),
      )
      .slice(0, mostFigures),
    completedOn: claim === 'done' ? (days.at(-1) ?? null) : null,
  }
}

/** 汇总: one entry for each duty of the higher report out of the parts of a lower period, counted beside. */
export function compileLines(parts: readonly LowerPart[]): RisenLine[] {
  return [...groupBy(parts, ({ obligationId }) => obligationId).values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const owed = rows.flatMap(({ part }) => (part && part.state !== 'waived' ? [part] : []))
    const accepted = owed.filter(({ state }) => state === 'accepted').length
    const missing = owed.length - accepted
    return [
      {
        obligationId: first.obligationId,
        no: first.no,
        title: first.title,
        accepted,
        missing,
        content: contentOf(owed, missing),
        parts: owed,
      },
    ]
  })
}
