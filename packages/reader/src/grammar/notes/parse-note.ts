import type { UnitMention, UnitRole } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { splitAtBlanks, splitConjoined, splitPieces } from '../units/split-names.ts'
import { referenceLength } from '../units/unit-form.ts'
import type { NameSpan } from '../units/unit-list.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { outcomeLabel, personLabel, roleOfLabel, scheduleLabel, unitLabel } from '../words/role-words.ts'
import { findImplied } from './implied.ts'
import type { UnitNote } from './note.ts'
import { readRolePhrase } from './role-phrase.ts'

const anyLabel = new RegExp(
  `^[【\\[(]?(?:(${unitLabel})|(${scheduleLabel})|(${personLabel})|(${outcomeLabel}))[】\\])]?(:|(?<=[】\\])]))`,
)

const firstLeads =
  /(?:[列排]名?(?:在)?第一(?:位)?(?:者|的)?|[排列]名?(?:在)?首位(?:者|的)?|第一个|首个|第一责任)(?:的?(?:单位|部门))?(?:均)?(?:为|是|系)(?:总)?牵头(?:单位|部门)/

/** What a note is read with: the role names take where nothing says another, and names that need no proof. */
export interface NoteContext {
  /** role of the label or column the note stands under; null where it has none */
  readonly role: UnitRole | null
  /** whether every piece is a name because of where it stands (label, column) */
  readonly trusted: boolean
  readonly rule: string
}

interface State {
  role: UnitRole | null
  mode: 'units' | 'schedule' | 'persons' | 'outcome'
  /** names that wait for a role; `fixed` ones have theirs from a bracket of their own */
  pending: { unit: UnitMention; fixed: boolean }[]
  carried: UnitRole | null
  trusted: boolean
}

/** Reads the content of a unit note: bracket, label line or table cell. */
export function parseNote(flow: Flow, context: NoteContext): UnitNote {
  const units: UnitMention[] = []
  const note = { units, implied: [] as UnitNote['implied'], schedule: null as Flow | null, outcome: null as Flow | null, firstLeads: firstLeads.test(flow.norm) }
  const implied = findImplied(flow)
  if (implied) {
    note.implied.push(implied)
    for (const unit of implied.others) note.implied.push({ unit, phrase: implied.phrase, role: implied.role })
  }
  const state: State = { role: context.role, mode: 'units', pending: [], carried: null, trusted: context.trusted }
  const settle = (role: UnitRole | null) => {
    for (const { unit, fixed } of state.pending) {
      units.push(fixed ? unit : { ...unit, role: role ?? state.carried ?? state.role ?? 'responsible' })
    }
    state.pending = []
    state.carried = null
  }
  for (const outer of splitPieces(flow.norm, 0, flow.norm.length)) {
    if (implied && !implied.alsoHere && outer.start < implied.end && outer.end > implied.start) continue
    if (implied?.alsoHere === true && outer.start > implied.start && outer.end <= implied.end + 1) continue
    let piece = outer
    const before = flow.norm.charAt(piece.start - 1)
    const label = anyLabel.exec(flow.norm.slice(piece.start, piece.end))
    if (label) {
      settle(null)
      piece = { start: piece.start + label[0].length, end: piece.end }
      openLabel(state, label)
    } else if ((before === ';' || before === '。') && state.pending.length > 0) settle(null)
    if (piece.start >= piece.end) continue
    if (state.mode === 'schedule') {
      const stretch = sliceFlow(flow, piece.start, piece.end)
      note.schedule = note.schedule === null ? stretch : note.schedule
      continue
    }
    if (state.mode === 'outcome') {
      note.outcome ??= sliceFlow(flow, piece.start, piece.end)
      continue
    }
    if (state.mode === 'persons' || firstLeads.test(flow.norm.slice(piece.start, piece.end))) continue
    readPiece(flow, piece, state, settle, context.rule)
  }
  settle(null)
  if (note.firstLeads) {
    const first = units.find((unit) => unit.role === 'responsible')
    if (first && !units.some((unit) => unit.role === 'lead')) first.role = 'lead'
  }
  return note
}

function openLabel(state: State, label: RegExpExecArray): void {
  const [, unit, schedule, person] = label
  if (unit !== undefined) {
    state.role = roleOfLabel(unit) ?? 'responsible'
    state.mode = 'units'
    state.trusted = true
  } else if (schedule !== undefined) state.mode = 'schedule'
  else if (person !== undefined) state.mode = 'persons'
  else state.mode = 'outcome'
}

type Settle = (role: UnitRole | null) => void

function readPiece(flow: Flow, piece: NameSpan, state: State, settle: Settle, rule: string): void {
  const text = flow.norm.slice(piece.start, piece.end)
  const joint = /^(?:并|且|由|并由)?(会同|配合|协助|联合|协同|商)(?=.)/.exec(text)
  if (joint && state.pending.length === 0 && looksLikeUnit(text.slice(joint[0].length).replace(/等.*$/, ''))) {
    state.carried = /配合|协助|协同/.test(joint[1] ?? '') ? 'support' : 'responsible'
    readPiece(flow, { start: piece.start + joint[0].length, end: piece.end }, state, settle, rule)
    return
  }
  const phrase = readRolePhrase(text, (name) => state.trusted || looksLikeUnit(name) || isConjoined(name))
  if (phrase) {
    if (phrase.nameLength > 0) pushNames(flow, { start: piece.start, end: piece.start + phrase.nameLength }, state, rule)
    // A label 牵头单位 is not weakened by 按职责分工负责 after its names.
    settle(state.role !== null && phrase.role === 'responsible' ? state.role : phrase.role)
    const rest = { start: piece.start + phrase.end, end: piece.end }
    if (rest.end - rest.start > 2) readRest(flow, rest, state, settle, rule)
    return
  }
  pushNames(flow, piece, state, rule)
}

/** `X牵头会同Y`: what follows a role word counts only where it names more bodies. */
function readRest(flow: Flow, rest: NameSpan, state: State, settle: Settle, rule: string): void {
  const text = flow.norm.slice(rest.start, rest.end)
  if (/^(?:并|,)?(?:会同|配合|协助|联合|协同|由)/.test(text)) readPiece(flow, rest, state, settle, rule)
}

function isConjoined(name: string): boolean {
  return splitConjoined(name, { start: 0, end: name.length }).length > 1
}

function pushNames(flow: Flow, piece: NameSpan, state: State, rule: string): void {
  for (const blankFree of splitAtBlanks(flow.norm, flow.offsets, piece)) {
    for (const name of splitConjoined(flow.norm, blankFree)) pushName(flow, name, state, rule)
  }
}

const roleBracket = /\((?:(总?牵头|主办|主责)|(责任|负责|落实|承办)|(配合|协办|参与|协助))(?:单位|部门)?\)$/

function pushName(flow: Flow, span: NameSpan, state: State, rule: string): void {
  let { start, end } = span
  const lead = /^(?:由|并由|以及|和|及|与|会同|其中|:)+/.exec(flow.norm.slice(start, end))
  if (lead) start += lead[0].length
  const bracket = roleBracket.exec(flow.norm.slice(start, end))
  if (bracket) end -= bracket[0].length
  const tail = /等(?:\d+个|多个|[一二三四五六七八九十]+个)?(.*)$/.exec(flow.norm.slice(start, end))
  if (tail && tail.index >= 2) {
    const rest = tail[1] ?? ''
    if (rest === '' || /^(?:部门|单位|地区|职能部门|机构)$/.test(rest)) {
      if (looksLikeUnit(flow.norm.slice(start, start + tail.index))) end = start + tail.index
    } else if (referenceLength(rest) === rest.length) {
      push(flow, start, start + tail.index, state, bracket, rule)
      start = end - rest.length
    }
  }
  push(flow, start, end, state, bracket, rule)
}

function push(flow: Flow, start: number, end: number, state: State, bracket: RegExpExecArray | null, rule: string): void {
  const norm = flow.norm.slice(start, end)
  if (norm.length < 2 || /^[-/无\d.]+$/.test(norm)) return
  const formed = looksLikeUnit(norm)
  if (!formed && (!state.trusted || norm.length > 40 || /[。:!?]|^(?:按|以|并|对|做好|确保|共同|各司其职)/.test(norm))) return
  const mention: UnitMention = {
    name: flow.text.slice(start, end),
    role: 'responsible',
    source: spanOf(flow, start, end),
    rule,
    confidence: formed ? 0.98 : 0.6,
  }
  if (!bracket) {
    state.pending.push({ unit: mention, fixed: false })
    return
  }
  const role: UnitRole = bracket[1] !== undefined ? 'lead' : bracket[2] !== undefined ? 'responsible' : 'support'
  // A bracket speaks for its own name only: names before it keep their label's role.
  state.pending.push({ unit: { ...mention, role, rule: `${rule}:bracket` }, fixed: true })
}
