import type { UnitMention, UnitRole } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { findEllipticNames } from '../units/elliptic-names.ts'
import type { NameSpan } from '../units/name-span.ts'
import { splitAtBlanks, splitConjoined, splitPieces } from '../units/split-names.ts'
import { looksLikeUnit, referenceLength } from '../units/unit-form.ts'
import { roleOfForm, roleOfLabel } from '../words/role-words.ts'
import { readFirstLeads } from './first-leads.ts'
import { findImplied } from './implied.ts'
import type { UnitNote } from './note.ts'
import { isDeadlinePiece, readLabelledDeadline, sentenceEnd } from './note-deadline.ts'
import { cutAtLabels, detachAsides, labelAtHead } from './note-labels.ts'
import { readRolePhrase } from './role-phrase.ts'

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
  mode: 'units' | 'schedule' | 'persons' | 'outcome' | 'period' | 'condition'
  /** names that wait for a role; `fixed` ones have theirs from a bracket of their own */
  pending: { unit: UnitMention; fixed: boolean }[]
  carried: UnitRole | null
  /** names that got their role last, for 其 */
  settled: UnitMention[]
  trusted: boolean
  /** whether the label that is open is known by its form alone */
  byForm: boolean
  /** names of a list that prints their ending once, behind 等 */
  elliptic: readonly NameSpan[]
}

/** Reads the content of a unit note: bracket, label line or table cell. */
export function parseNote(whole: Flow, context: NoteContext): UnitNote {
  const { flow, asides } = detachAsides(whole)
  const units: UnitMention[] = []
  const note: Building = {
    units,
    implied: [],
    schedule: null,
    outcome: null,
    periods: [],
    condition: null,
    firstLeads: null,
  }
  const implied = findImplied(flow)
  for (const match of [implied, ...asides.map(findImplied)]) {
    if (!match) continue
    for (const unit of [match.unit, ...match.others])
      note.implied.push({ unit, phrase: match.phrase, role: match.role })
  }
  note.firstLeads =
    [flow, ...asides].map((each) => readFirstLeads(each.norm)).find((scope) => scope !== null) ?? null
  const state: State = {
    role: context.role,
    mode: 'units',
    pending: [],
    carried: null,
    trusted: context.trusted,
    byForm: false,
    settled: [],
    elliptic: findEllipticNames(flow.norm),
  }
  const settle = (role: UnitRole | null) => {
    if (state.pending.length > 0) state.settled = state.pending.map(({ unit }) => unit)
    for (const { unit, fixed } of state.pending) {
      units.push(fixed ? unit : { ...unit, role: role ?? state.carried ?? state.role ?? 'responsible' })
    }
    state.pending = []
    state.carried = null
  }
  for (const outer of splitPieces(flow.norm, 0, flow.norm.length).flatMap((piece) =>
    cutAtLabels(flow, piece),
  )) {
    if (implied && !implied.alsoHere && outer.start < implied.end && outer.end > implied.start) continue
    if (implied?.alsoHere === true && outer.start > implied.start && outer.end <= implied.end + 1) continue
    if (refersBack(flow, outer)) {
      for (const unit of state.settled) {
        const named = sliceOf(flow, unit)
        if (named)
          note.implied.push({
            unit: named,
            phrase: sliceFlow(flow, outer.start, sentenceEnd(flow, outer)),
            role: 'responsible',
          })
      }
      break
    }
    let piece = outer
    const before = flow.norm.charAt(piece.start - 1)
    const label = labelAtHead(flow.norm.slice(piece.start, piece.end))
    if (label) {
      settle(null)
      piece = { start: piece.start + label[0].length, end: piece.end }
      openLabel(state, label)
    } else if ((before === ';' || before === '。') && state.pending.length > 0) settle(null)
    if (piece.start >= piece.end) continue
    if (state.mode === 'schedule') {
      const goesOn = !label && before === '、'
      note.schedule = goesOn
        ? extend(flow, note.schedule, piece)
        : (note.schedule ?? readLabelledDeadline(flow, piece))
      continue
    }
    if (state.mode === 'outcome') {
      note.outcome = extend(flow, note.outcome, piece)
      continue
    }
    if (state.mode === 'condition') {
      note.condition = extend(flow, note.condition, piece)
      continue
    }
    if (state.mode === 'period') {
      const goesOn = !label && before !== ';'
      note.periods.push(extend(flow, goesOn ? (note.periods.pop() ?? null) : null, piece))
      continue
    }
    if (isDeadlinePiece(flow.norm.slice(piece.start, piece.end))) {
      note.schedule ??= sliceFlow(flow, piece.start, piece.end)
      continue
    }
    if (state.mode === 'persons' || readFirstLeads(flow.norm.slice(piece.start, piece.end)) !== null) continue
    readPiece(flow, piece, state, settle, context.rule)
  }
  settle(null)
  if (note.firstLeads !== null) {
    const first = units.find((unit) => unit.role === 'responsible')
    if (first && !units.some((unit) => unit.role === 'lead')) first.role = 'lead'
  }
  return note
}

type Building = { -readonly [Key in keyof UnitNote]: UnitNote[Key] }

/** 以下任务均需其落实: the units named just before are bound to every task. */
function refersBack(flow: Flow, piece: NameSpan): boolean {
  return /^(?:以下|以上|下列|其他|各项|所有)[^,;。]{0,8}(?:均|都)?(?:需|须|由|应由)?(?:其|上述单位|前述单位)[^,;。]{0,6}(?:落实|配合|负责|参与)/.test(
    flow.norm.slice(piece.start, piece.end),
  )
}

function sliceOf(flow: Flow, unit: UnitMention): Flow | null {
  const at = flow.text.indexOf(unit.name)
  return at < 0 ? null : sliceFlow(flow, at, at + unit.name.length)
}

/** What stands behind a label may hold list marks: the stretch goes on to the end of the piece. */
function extend(flow: Flow, open: Flow | null, piece: NameSpan): Flow {
  const at = open === null ? -1 : flow.offsets.indexOf(open.offsets[0] ?? -1)
  return sliceFlow(flow, at < 0 ? piece.start : at, piece.end)
}

function openLabel(state: State, label: RegExpExecArray): void {
  const [, unit, schedule, person, outcome, period] = label
  if (unit !== undefined) {
    const known = roleOfLabel(unit)
    const formed = known === null ? roleOfForm(unit) : null
    state.role = known ?? formed ?? 'responsible'
    state.byForm = formed !== null
    state.mode = 'units'
    state.trusted = true
  } else if (schedule !== undefined) state.mode = 'schedule'
  else if (person !== undefined) state.mode = 'persons'
  else if (outcome !== undefined) state.mode = 'outcome'
  else state.mode = period === undefined ? 'condition' : 'period'
}

type Settle = (role: UnitRole | null) => void

function readPiece(flow: Flow, piece: NameSpan, state: State, settle: Settle, rule: string): void {
  const text = flow.norm.slice(piece.start, piece.end)
  const joint = /^(?:并|且|由|并由)?(会同|配合|协助|联合|协同|商(?!务|业|会))(?=.)/.exec(text)
  if (
    joint &&
    state.pending.length === 0 &&
    looksLikeUnit(text.slice(joint[0].length).replace(/等.*$/, ''))
  ) {
    state.carried = /配合|协助|协同/.test(joint[1] ?? '') ? 'support' : 'responsible'
    readPiece(flow, { start: piece.start + joint[0].length, end: piece.end }, state, settle, rule)
    return
  }
  const phrase = readRolePhrase(
    text,
    (name) =>
      looksLikeUnit(name) ||
      isConjoined(name) ||
      (state.trusted && isTrustedName(name)) ||
      state.elliptic.some(
        (span) => span.start >= piece.start && flow.norm.slice(span.start, span.end) === name,
      ),
  )
  if (phrase) {
    if (phrase.nameLength > 0)
      pushNames(flow, { start: piece.start, end: piece.start + phrase.nameLength }, state, rule)
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

/** Under a label any short phrase may be a name, if it does not read like a sentence. */
function isTrustedName(name: string): boolean {
  return name.length <= 20 && !/^(?:按|以|并|对|做好|确保|共同|认真|切实|全面|统一)|[()《》"“”]/.test(name)
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
  // A bracket that a broken line has parted from its other half.
  if (/\)$/.test(flow.norm.slice(start, end)) && !flow.norm.slice(start, end).includes('(')) end--
  const bracket = roleBracket.exec(flow.norm.slice(start, end))
  if (bracket) end -= bracket[0].length
  const tail = /等(?:\d+个|多个|[一二三四五六七八九十]+个)?(.*)$/.exec(flow.norm.slice(start, end))
  if (tail && tail.index >= 2) {
    const rest = tail[1] ?? ''
    if (rest === '' || /^(?:部门|单位|地区|职能部门|机构|企业)(?:和单位)?$/.test(rest)) {
      if (
        looksLikeUnit(flow.norm.slice(start, start + tail.index)) ||
        isElliptic(state, start, start + tail.index)
      )
        end = start + tail.index
    } else if (referenceLength(rest) === rest.length) {
      push(flow, start, start + tail.index, state, bracket, rule)
      start = end - rest.length
    }
  }
  push(flow, start, end, state, bracket, rule)
}

function isElliptic(state: State, start: number, end: number): boolean {
  return state.elliptic.some((span) => span.start === start && span.end === end)
}

const placeName = /^[\u4e00-\u9fa5]{2,4}(?:县|区|市|州|旗|镇|乡|街道|开发区|高新区|新区)$/

function push(
  flow: Flow,
  start: number,
  end: number,
  state: State,
  bracket: RegExpExecArray | null,
  rule: string,
): void {
  const norm = flow.norm.slice(start, end)
  if (norm.length < 2 || /^[-/无\d.]+$|^(?:本[节章条部分类款]+)?(?:以?下|后)同$/.test(norm)) return
  const elliptic = isElliptic(state, start, end)
  const formed = looksLikeUnit(norm) || placeName.test(norm) || elliptic
  if (
    !formed &&
    (!state.trusted || norm.length > 40 || /[。:!?]|^(?:按|以|并|对|做好|确保|共同|各司其职)/.test(norm))
  )
    return
  const mention: UnitMention = {
    name: flow.text.slice(start, end),
    role: 'responsible',
    source: spanOf(flow, start, end),
    rule: elliptic ? 'unit.elliptic' : state.byForm ? 'unit.label-form' : rule,
    confidence: elliptic ? 0.85 : !formed ? 0.6 : state.byForm ? 0.8 : 0.98,
  }
  if (!bracket) {
    state.pending.push({ unit: mention, fixed: false })
    return
  }
  const role: UnitRole =
    bracket[1] !== undefined ? 'lead' : bracket[2] !== undefined ? 'responsible' : 'support'
  // A bracket speaks for its own name only: names before it keep their label's role.
  state.pending.push({ unit: { ...mention, role, rule: `${rule}:bracket` }, fixed: true })
}
