import type {
  Computation,
  DueRule,
  Guard,
  Party,
  RegisterDeclarationInput,
  RegisterField,
  Transition,
} from '@wanwu/contract'

/** What most fields have beside key and labels; all of it may be left out. */
type More<K extends RegisterField['kind']> = Partial<
  Omit<Extract<RegisterField, { kind: K }>, 'kind' | 'key' | 'labels'>
>
type FieldInput = RegisterDeclarationInput['fields'][number]

/** Labels of one thing, short to write. */
export const label = (zh: string, en: string) => ({ zh, en })

const field =
  <K extends RegisterField['kind']>(kind: K, preset: More<K> = {}) =>
  (key: string, zh: string, en: string, more: More<K> = {}): FieldInput =>
    ({ kind, key, labels: label(zh, en), ...preset, ...more }) as unknown as FieldInput

/** A line of text, 200 characters unless said otherwise. */
export const text = field('text')
/** Text of several lines, 2,000 characters unless said otherwise. */
export const prose = field('text', { lines: true, max: 2000 })
/** A number with its unit. */
export const number = field('number')
/** A whole number that is not negative. */
export const count = field('number', { whole: true, least: 0 })
/** 元 */
export const money = field('money')
/** A day that may be still to come. */
export const date = field('date')
/** A day that is past. */
export const pastDate = field('date', { notFuture: true })
/** From a day to a day. */
export const period = field('period')
export const yesNo = field('yes-no')
export const unit = field('unit')
/** A name: personal data unless said otherwise. */
export const person = field('person', { class: 'personal' })
export const region = field('region')
export const taxon = field('taxon')
export const point = field('place', { shape: 'point' })
export const line = field('place', { shape: 'line' })
export const polygon = field('place', { shape: 'polygon' })
/** A point, a line or a polygon. */
export const place = field('place', { shape: 'any' })
export const files = field('files')

/** One of a vocabulary. */
export const choice = (
  key: string,
  zh: string,
  en: string,
  vocabulary: string,
  more: More<'choice'> = {},
): FieldInput => field('choice')(key, zh, en, { ...more, vocabulary })
/** Several of a vocabulary. */
export const choices = (
  key: string,
  zh: string,
  en: string,
  vocabulary: string,
  more: More<'choice'> = {},
): FieldInput => field('choice')(key, zh, en, { ...more, vocabulary, many: true })
/** A record of a register. */
export const record = (
  key: string,
  zh: string,
  en: string,
  register: string,
  more: More<'record'> = {},
): FieldInput => field('record')(key, zh, en, { ...more, register })
/** Worked out when read. */
export const computed = (key: string, zh: string, en: string, by: Computation, unitOf?: string): FieldInput =>
  field('computed')(key, zh, en, { by, ...(unitOf ? { unit: unitOf } : {}) })

/** 必填 */
export const must = (one: FieldInput): FieldInput => ({ ...one, required: true })
/** 敏感: closed unless entitled. */
export const closed = (one: FieldInput): FieldInput => ({ ...one, class: 'sensitive' })
/** 个人信息 */
export const personal = (one: FieldInput): FieldInput => ({ ...one, class: 'personal' })
/** 公开 */
export const open = (one: FieldInput): FieldInput => ({ ...one, class: 'public' })

type StateInput = RegisterDeclarationInput['states'][number]

/** A state in which something is still owed. */
export const state = (key: string, zh: string, en: string, more: Partial<StateInput> = {}): StateInput => ({
  key,
  labels: label(zh, en),
  ...more,
})
/** A state in which somebody else looks at it: only acts change it. */
export const waiting = (key: string, zh: string, en: string): StateInput =>
  state(key, zh, en, { tone: 'waiting', locked: true })
/** A state in which nothing is owed any more: reached as it should be, unless `tone` says otherwise. */
export const ended = (key: string, zh: string, en: string, tone: StateInput['tone'] = 'good'): StateInput =>
  state(key, zh, en, { tone, end: true })
/** The one state of a plain list. */
export const listed: StateInput[] = [state('listed', '在册', 'Listed', { tone: 'good' })]

/** What an act asks, needs, sets. */
type ActParts = Partial<Pick<Transition, 'asks' | 'guards' | 'note' | 'sets' | 'command'>>

/**
 * An act from one state (or several, `a|b`) to another, written `open > closed`.
 *
 * @param by one party or several
 */
export function act(
  key: string,
  [zh, en]: [zh: string, en: string],
  steps: string,
  by: Party | Party[],
  parts: ActParts = {},
): NonNullable<RegisterDeclarationInput['transitions']>[number] {
  const [from = '', to = ''] = steps.split('>').map((part) => part.trim())
  return {
    key,
    labels: label(zh, en),
    from: from.split('|').map((one) => one.trim()),
    to,
    by: Array.isArray(by) ? by : [by],
    ...parts,
  }
}

/** Fields that have to be filled in. */
export const filled = (...fields: string[]): Guard => ({ kind: 'filled', fields })
/** At least one file, or so many. */
export const attached = (key: string, least = 1): Guard => ({ kind: 'attached', field: key, least })
/** Not by the unit that the field names. */
export const otherUnit = (than: string): Guard => ({ kind: 'other-unit', than })
/** Not by the person who did that act. */
export const otherPerson = (than: string): Guard => ({ kind: 'other-person', than })
/** Only where the field is one of these. */
export const where = (key: string, ...is: (string | boolean)[]): Guard => ({ kind: 'where', field: key, is })
/** Not where the field is one of these. */
export const unless = (key: string, ...is: (string | boolean)[]): Guard => ({
  kind: 'unless',
  field: key,
  is,
})
/** So many days in its present state. */
export const waited = (days: number): Guard => ({ kind: 'waited', days })
/** A number or an amount not above another. */
export const atMost = (key: string, than: string): Guard => ({ kind: 'at-most', field: key, than })
/** No other record is the same in these fields, unless a field says why it is another case. */
export const alone = (reason: string, ...fields: string[]): Guard => ({
  kind: 'alone',
  fields,
  unless: reason,
})
/** One day not after another. */
export const inOrder = (earlier: string, later: string): Guard => ({ kind: 'in-order', earlier, later })
/** At least one record of another register that points here, in one of these states. */
export const some = (register: string, key: string, ...states: string[]): Guard => ({
  kind: 'related',
  register,
  field: key,
  states,
  need: 'some',
})
/** Every record of another register that points here is in one of these states. */
export const all = (register: string, key: string, ...states: string[]): Guard => ({
  kind: 'related',
  register,
  field: key,
  states,
  need: 'all',
})

/** A field set by an act: to the day, the acting unit or person, or a fixed value. */
export const set = (
  key: string,
  to: 'today' | 'acting-unit' | 'acting-person' | { value: string | number | boolean | null },
): Transition['sets'][number] => ({ field: key, to })
/** A field set by an act to what another holds. */
export const copy = (key: string, from: string): Transition['sets'][number] => ({
  field: key,
  to: { copy: from },
})

/** Due on the day in a field, while in these states (`a|b`). */
export const dueBy = (key: string, [zh, en]: [string, string], of: string, states: string): DueRule => ({
  kind: 'by-field',
  key,
  labels: label(zh, en),
  field: of,
  states: states.split('|'),
})
/** Due so many days after coming into a state. */
export const dueAfter = (
  key: string,
  [zh, en]: [string, string],
  of: string,
  days: number,
  counted: 'natural' | 'working' = 'natural',
): DueRule => ({
  kind: 'after-state',
  key,
  labels: label(zh, en),
  state: of,
  days,
  count: counted,
})
/** Due again and again: so long after the day in a field (ISO 8601), while in these states (`a|b`). */
export const dueEvery = (
  key: string,
  [zh, en]: [string, string],
  of: string,
  every: string,
  states: string,
): DueRule => ({
  kind: 'every',
  key,
  labels: label(zh, en),
  field: of,
  every,
  states: states.split('|'),
})

/** Answered by these acts: the first that is possible in the record's state. */
export const answeredBy = (rule: DueRule, ...acts: string[]): DueRule => ({ ...rule, answeredBy: acts })
/** Answered by nothing but changing the record: a renewed day, a renewed number. */
export const answeredByChange = (rule: DueRule): DueRule => ({ ...rule, answeredBy: 'change' })

/** Told early, because it takes long: a month, two weeks, three days before. */
export const remindEarly = (rule: DueRule): DueRule => ({ ...rule, remind: { before: [30, 14, 3] } })
/** Told on the day and every day after it, the leader and the office at once: what is a matter of hours. */
export const remindAtOnce = (rule: DueRule): DueRule => ({
  ...rule,
  remind: { before: [], after: [1, 2, 3], every: 1, leaderFrom: 0, officeFrom: 0 },
})

/** A part of the form: its heading and its fields, `a b c`. */
export const part = (zh: string, en: string, fields: string) => ({
  labels: label(zh, en),
  fields: fields.split(/\s+/),
})
/** Columns, orders and facets of the list, each `a b c`. */
export const list = (columns: string, sort = '', facets = '') => {
  const keys = (text: string) => text.split(/\s+/).filter((key) => key !== '')
  return { columns: keys(columns), sort: keys(sort), facets: keys(facets) }
}
