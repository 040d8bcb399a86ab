import { type Flow, joinFlows, sliceFlow } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { closingBracket } from '../text/sentences.ts'
import { isDepartmentWord } from '../units/elliptic-names.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import {
  bareRoles,
  conditionLabel,
  formLabel,
  periodLabel,
  personLabel,
  scheduleLabel,
  unitLabel,
} from '../words/role-words.ts'
import { findDashNote } from './dash-note.ts'
import type { UnitNote } from './note.ts'
import { parseNote } from './parse-note.ts'

/** A paragraph with its bracketed unit notes taken out. */
export interface NotedText {
  readonly text: Flow
  readonly notes: readonly UnitNote[]
  /** the text in front of each note, one to one */
  readonly parts: readonly Flow[]
}

const labelled = new RegExp(
  `(?:^|[,;。、(])[【\\[]?(?:按照?职责分工|${bareRoles}(?=:)|${unitLabel}|${formLabel}|${scheduleLabel}|${personLabel}|${periodLabel}|${conditionLabel})[】\\]]?:`,
)
const roleWord = /牵头|负责|配合|落实|承办|参与|协助|协办|实施/

/** Finds the unit notes in brackets at the ends of sentences and of the paragraph, and one behind a dash at its end. */
export function findBracketNotes(flow: Flow): NotedText {
  const dashed = findDashNote(flow)
  if (!dashed) return readBrackets(flow)
  const { text, notes, parts } = readBrackets(dashed.text)
  return { text, notes: [...notes, dashed.note], parts: [...parts, text] }
}

function readBrackets(flow: Flow): NotedText {
  const { norm } = flow
  const notes: UnitNote[] = []
  const kept: Flow[] = []
  const parts: Flow[] = []
  let from = 0
  for (let i = 0; i < norm.length; i++) {
    const char = norm.charAt(i)
    if (char === '《') {
      const close = closingBracket(norm, i, 400)
      if (close > i) i = close
      continue
    }
    if (char !== '(' && char !== '【' && char !== '[' && char !== '〔') continue
    const closed = closingBracket(norm, i)
    const close = closed > i ? closed : norm.length
    const content = sliceFlow(flow, i + 1, close)
    const headed = i <= 30 && !/[。,;:、]/.test(norm.slice(0, i))
    const note = readBracket(content, norm.charAt(i - 1), norm.slice(close + 1), closed > i, headed)
    if (!note) {
      // A bracket inside a rejected one may still be a note; short ones cannot hold one.
      if (closed > i && closed - i < 12) i = closed
      continue
    }
    notes.push(note)
    kept.push(sliceFlow(flow, from, i))
    parts.push(sliceFlow(flow, from, i))
    from = Math.min(norm.length, close + 1)
    const afterFull = /[。;!]$/.test(norm.slice(0, i))
    if (afterFull && /^[。;.,]/.test(norm.slice(from))) from += 1
    i = from - 1
  }
  if (notes.length === 0) return { text: flow, notes, parts }
  kept.push(sliceFlow(flow, from))
  return { text: joinFlows(kept.filter((part) => part.text !== '')), notes, parts }
}

/** `headed`: only a heading phrase stands before it, whose text may follow on the same line. */
function readBracket(
  content: Flow,
  before: string,
  after: string,
  closed: boolean,
  headed: boolean,
): UnitNote | null {
  if (content.norm.length < 3) return null
  const named = labelled.test(content.norm)
  const ends = /^(?:$|[。;.,!:]|[(【[〔])/.test(after)
  if (!named && (!closed || (!ends && !headed && !/[。;!?]/.test(before)))) return null
  const note = parseNote(content, { role: null, trusted: false, rule: 'note.bracket' })
  if (named) {
    const timed = note.schedule !== null || note.periods.length > 0 || note.condition !== null
    return timed || note.units.length > 0 || note.implied.length > 0 ? note : null
  }
  if (!note.units.some((unit) => looksLikeUnit(foldText(unit.name)) || isDepartmentWord(foldText(unit.name))))
    return null
  if (note.implied.length > 0) return note
  const covered =
    note.units.reduce((sum, unit) => sum + unit.name.length, 0) + (note.schedule?.text.length ?? 0)
  if (roleWord.test(content.norm) && (ends || covered * 2 >= content.norm.length))
    return covered * 3 >= content.norm.length ? note : null
  // A bare list of names is a note only at the end of the paragraph, and not as the short name of the word before.
  const bare = covered + note.units.length * 2 + 4 >= content.norm.length
  const atEnd = /^[。;.]?$/.test(after)
  return bare && atEnd && (note.units.length > 1 || /[。;!?]/.test(before) || content.norm.length > 4)
    ? note
    : null
}
