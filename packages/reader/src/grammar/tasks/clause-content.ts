import { findBracketNotes } from '../notes/find-notes.ts'
import type { UnitNote } from '../notes/note.ts'
import { parseNote } from '../notes/parse-note.ts'
import type { Clause } from '../outline/clause.ts'
import type { Line } from '../outline/line.ts'
import { type Flow, joinFlows, sliceFlow } from '../text/flow.ts'
import { closingBracket, splitSentences } from '../text/sentences.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import {
  bareRoles,
  conditionLabel,
  formLabel,
  labelEnd,
  measureLabel,
  outcomeLabel,
  periodLabel,
  personLabel,
  scheduleLabel,
  unitLabel,
} from '../words/role-words.ts'

/** What a clause holds of its own: text, unit notes, and paragraphs behind a 主要举措 label. */
export interface ClauseContent {
  /** heading phrase without unit notes */
  readonly title: Flow | null
  readonly text: Flow[]
  readonly notes: UnitNote[]
  /** sentences of one paragraph that each carry a note of their own */
  readonly charged: { readonly text: Flow; readonly note: UnitNote }[]
  /** unnumbered paragraphs that are measures */
  readonly measures: Flow[]
  /** whether notes stand on lines of their own */
  readonly labelled: boolean
  readonly measureLabel: boolean
}

const labelStart = new RegExp(
  `^[【\\[(]?(?:${bareRoles}(?=:)|${unitLabel}|${formLabel}|${scheduleLabel}|${personLabel}|${outcomeLabel}|${periodLabel}|${conditionLabel})(?:[】\\])][:]?|${labelEnd})`,
)
const openLabel = new RegExp(`^(?:${unitLabel})`)
const measureStart = new RegExp(`^[【\\[(]?(?:${measureLabel})[】\\])]?(?:[:]|$)`)

/** Reads the lines that belong to a clause itself. */
export function readClauseContent(clause: Clause): ClauseContent {
  const heading = clause.heading ? findBracketNotes(clause.heading) : null
  const content = {
    title: heading?.text ?? null,
    text: [] as Flow[],
    notes: [...(heading?.notes ?? [])],
    charged: [] as { text: Flow; note: UnitNote }[],
    measures: [] as Flow[],
    labelled: false,
    measureLabel: false,
  }
  const paragraphs: Flow[] = []
  if (clause.opening) paragraphs.push(clause.opening)
  for (const line of [...clause.body, ...clause.tail]) paragraphs.push(line.flow)
  for (let i = 0; i < paragraphs.length; i++) {
    let flow = paragraphs[i]
    if (!flow) continue
    const label = labelLength(flow)
    if (label > 0) {
      while (isOpen(flow) && i + 1 < paragraphs.length) {
        const next = paragraphs[i + 1]
        if (!next || labelLength(next) > 0 || measureStart.test(next.norm) || !continuesList(flow, next))
          break
        flow = joinFlows([flow, next])
        i++
      }
      readLabelLine(flow, content)
      continue
    }
    const opensMeasures = measureStart.exec(flow.norm)
    if (opensMeasures) {
      content.measureLabel = true
      const rest = sliceFlow(flow, opensMeasures[0].length)
      if (rest.text !== '') content.measures.push(rest)
      continue
    }
    if (content.measureLabel) content.measures.push(flow)
    else readParagraph(flow, content)
  }
  return content
}

type Building = { -readonly [Key in keyof ClauseContent]: ClauseContent[Key] }

function readParagraph(flow: Flow, content: Building): void {
  const noted = findBracketNotes(flow)
  content.notes.push(...noted.notes)
  noted.notes.forEach((note, index) => {
    const text = noted.parts[index]
    if (text && text.text !== '' && note.units.length > 0) content.charged.push({ text, note })
  })
  if (noted.text.text !== '') content.text.push(noted.text)
}

/** Length of the label a line opens with; a label without colon counts where a blank follows it in print. */
function labelLength(flow: Flow): number {
  // A paragraph that is one bracket is read as a bracketed note.
  if (/^[(【〔[]/.test(flow.norm) && closingBracket(flow.norm, 0) >= flow.norm.length - 2) return 0
  const match = labelStart.exec(flow.norm)
  if (match) return match[0].length
  const open = openLabel.exec(flow.norm)
  if (!open || !/(?:单位|部门)$/.test(open[0])) return 0
  const at = open[0].length
  const gap = (flow.offsets[at] ?? 0) - (flow.offsets[at - 1] ?? 0) > 1
  const first = flow.norm.slice(at).split(/[、,;。]/)[0] ?? ''
  return gap && looksLikeUnit(first) ? at : flow.norm.length === at ? at : 0
}

/** 完成时限：2026年底前 is the end of its line; names do not go on behind it. */
const endsWithDeadline = /(?:时限|时间|期限|进度)(?:要求|安排)?:[^:、,]{2,}$/

function isOpen(flow: Flow): boolean {
  return !/[。;]$/.test(flow.norm) && !endsWithDeadline.test(flow.norm)
}

const nextLabel = new RegExp(`(?:${unitLabel}|${formLabel}|${scheduleLabel}):`)

function continuesList(flow: Flow, next: Flow): boolean {
  if (/[、,:(]$/.test(flow.norm) || labelLength(flow) === flow.norm.length) return true
  const pieces = (next.norm.split(nextLabel)[0] ?? '').split(/[、,;。]/).filter((piece) => piece !== '')
  return (
    pieces.length > 0 &&
    pieces.every(
      (piece) => looksLikeUnit(piece.replace(/等$/, '')) || /^[^,]{2,20}(?:负责|配合|落实|参与)$/.test(piece),
    )
  )
}

/** Reads a label line; a sentence behind the names that names nobody is text. */
function readLabelLine(flow: Flow, content: Building): void {
  let end = flow.norm.length
  for (const sentence of splitSentences(flow.norm, '。').slice(1)) {
    const note = parseNote(sliceFlow(flow, sentence.start, sentence.end), {
      role: null,
      trusted: false,
      rule: 'note.label',
    })
    const speaks =
      note.units.length > 0 || note.implied.length > 0 || note.firstLeads !== null || note.schedule !== null
    if (speaks || /^\(/.test(sentence.text)) continue
    end = sentence.start
    break
  }
  const head = flow.norm.charAt(0) === '(' ? sliceFlow(flow, 1, end) : sliceFlow(flow, 0, end)
  content.notes.push(parseNote(withColon(head), { role: null, trusted: true, rule: 'note.label' }))
  content.labelled = true
  if (end < flow.norm.length) content.text.push(sliceFlow(flow, end))
}

/** Puts in the colon that a label set off by a blank lacks, so that one grammar reads both. */
function withColon(flow: Flow): Flow {
  if (labelStart.test(flow.norm)) return flow
  const at = openLabel.exec(flow.norm)?.[0].length ?? 0
  if (at === 0) return flow
  const colon = { text: ':', norm: ':', offsets: [flow.offsets[at - 1] ?? 0], page: flow.page }
  return joinFlows([sliceFlow(flow, 0, at), colon, sliceFlow(flow, at)])
}

/** The text of a line and of everything under a clause, in order, without the clause's own number. */
export function flattenClause(clause: Clause): Flow {
  const own = clause.line ? [clause.line.body] : []
  const lines: readonly Line[] = clause.body
  return joinFlows([
    ...own,
    ...lines.map((line) => line.flow),
    ...clause.children.flatMap((child) =>
      child.line ? [child.line.flow, ...child.body.map((line) => line.flow)] : [],
    ),
    ...clause.tail.map((line) => line.flow),
  ])
}
