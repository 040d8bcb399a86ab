import type { GivenFields, IntakePreview, MatchReason, Report } from '@wanwu/contract'

/** Where a row or piece goes: a duty by its id, the narrative, or nowhere. */
export type Target = string
export const toNarrative = 'narrative'
export const leftOut = 'drop'

/** A row of a workbook or a piece of a report, with the place it is proposed for. */
export interface IntakeItem {
  key: string
  kind: 'row' | 'piece'
  heading: string
  text: string
  given: GivenFields
  proposal: Target | null
  /** why it is asked; null where it is taken as proposed unless somebody says otherwise */
  asked: MatchReason | 'unsure' | null
  confidence: number | null
  /** the file has cells in this row that cannot be taken */
  bad: boolean
}

/** Less sure than this, a piece has to be confirmed by somebody. */
const surePiece = 0.7

/** Everything in a file that says something; rows left blank are not among it. */
export function itemsOf(preview: IntakePreview): IntakeItem[] {
  const bad = new Set(preview.badCells.map(({ rowKey }) => rowKey))
  const rows = preview.rows
    .filter((row) => Object.keys(row.given).length > 0 || bad.has(row.key))
    .map(
      (row): IntakeItem => ({
        key: `row ${row.key}`,
        kind: 'row',
        heading: `${row.no} ${row.wording.split('\n')[0] ?? ''}`.trim(),
        text: '',
        given: row.given,
        proposal: row.obligationId,
        asked: row.reason,
        confidence: null,
        bad: bad.has(row.key),
      }),
    )
  const pieces = preview.pieces.map(
    (piece): IntakeItem => ({
      key: `piece ${piece.key}`,
      kind: 'piece',
      heading: piece.heading,
      text: piece.text,
      given: piece.given,
      proposal: piece.obligationId ?? toNarrative,
      asked: piece.obligationId !== null && piece.confidence < surePiece ? 'unsure' : null,
      confidence: piece.obligationId === null ? null : piece.confidence,
      bad: false,
    }),
  )
  return [...rows, ...pieces]
}

/** Where an item goes as things stand; null while somebody has still to say. */
export function targetOf(item: IntakeItem, answers: Readonly<Record<string, Target>>): Target | null {
  return answers[item.key] ?? (item.asked === null ? item.proposal : null)
}

/** Two that are about one duty: their texts follow each other, what is said first of the rest stands. */
function joinGiven(one: GivenFields, other: GivenFields): GivenFields {
  const joined: GivenFields = { ...other, ...one }
  for (const field of ['progress', 'problem', 'cause', 'next', 'help'] as const) {
    if (one[field] && other[field]) joined[field] = `${one[field]}\n${other[field]}`
  }
  return joined
}

/** A piece moved to a duty it was not read for says at least this much of it. */
const givenOf = (item: IntakeItem): GivenFields =>
  Object.keys(item.given).length > 0 || item.text === ''
    ? item.given
    : { claim: 'progress', progress: item.text }

/** What confirming would store, and what stands in its way. */
export interface Settled {
  entries: { obligationId: string; revision: number; given: GivenFields }[]
  narrative: { revision: number; text: string } | null
  /** items that nobody has placed yet */
  open: number
  left: number
}

/** Puts every item where it was placed. `report` says upon which drafts. */
export function settleItems(
  items: readonly IntakeItem[],
  answers: Readonly<Record<string, Target>>,
  report: Pick<Report, 'lines' | 'narrative' | 'narrativeRevision'>,
): Settled {
  const givenTo = new Map<string, GivenFields>()
  const told: string[] = []
  let open = 0
  let left = 0
  for (const item of items) {
    const target = item.bad ? leftOut : targetOf(item, answers)
    if (target === null) open += 1
    else if (target === leftOut) left += 1
    else if (target === toNarrative) told.push(item.text)
    else {
      const given = givenOf(item)
      const before = givenTo.get(target)
      givenTo.set(target, before ? joinGiven(before, given) : given)
    }
  }
  const entries = report.lines.flatMap(({ obligationId, revision }) => {
    const given = givenTo.get(obligationId)
    return given ? [{ obligationId, revision, given }] : []
  })
  const further = told.filter((text) => !report.narrative.includes(text))
  const narrative =
    further.length > 0
      ? {
          revision: report.narrativeRevision,
          text: [report.narrative, ...further].filter(Boolean).join('\n'),
        }
      : null
  return { entries, narrative, open, left }
}
