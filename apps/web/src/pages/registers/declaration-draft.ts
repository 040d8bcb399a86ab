import {
  type FieldKind,
  RegisterDeclaration,
  type RegisterDeclarationInput,
  type RegisterField,
  type VisibilityClass,
  type Vocabulary,
} from '@wanwu/contract'
import { type ComputeDraft, computationOf, emptyCompute, type SourceOf } from './compute-draft.ts'

/** Kinds a person can choose; long text and several choices are kinds of their own here. */
export const draftKinds = [
  'text',
  'prose',
  'number',
  'money',
  'date',
  'period',
  'yes-no',
  'choice',
  'choices',
  'unit',
  'person',
  'region',
  'taxon',
  'record',
  'place',
  'files',
  'computed',
] as const
export type DraftKind = (typeof draftKinds)[number]

/** A field while it is being declared. */
export interface FieldDraft {
  /** tells it from the others while keys are not made yet */
  id: number
  /** null for one that is new: its key follows from its names */
  key: string | null
  zh: string
  en: string
  kind: DraftKind
  class: VisibilityClass
  required: boolean
  inList: boolean
  unit: string
  terms: string
  register: string
  shape: 'point' | 'line' | 'polygon' | 'any'
  compute: ComputeDraft
  /** what it was, so that what cannot be changed here stays */
  kept?: RegisterField | undefined
}

/** A state while it is being declared. */
export interface StateDraft {
  key: string | null
  zh: string
  en: string
  end: boolean
}

/** An act while it is being declared; states by their place in the list. */
export interface ActDraft {
  zh: string
  en: string
  from: number
  to: number
  by: 'keeper' | 'decider'
  note: boolean
}

/** A register while it is being declared. */
export interface DeclarationDraft {
  zh: string
  en: string
  key: string
  purposeZh: string
  purposeEn: string
  rows: 'open' | 'involved'
  fields: FieldDraft[]
  title: number
  businessKey: number[]
  states: StateDraft[]
  acts: ActDraft[]
}

/** A field that nothing is said of yet. */
export const emptyField: FieldDraft = {
  ...{ id: 0, key: null, zh: '', en: '', kind: 'text', class: 'internal', required: false, inList: true },
  ...{ unit: '', terms: '', register: '', shape: 'point' },
  compute: emptyCompute,
}

/** A further field beside others. */
export const furtherField = (others: readonly FieldDraft[]): FieldDraft => ({
  ...emptyField,
  id: Math.max(0, ...others.map(({ id }) => id)) + 1,
})

/** A register that nothing is said of yet. */
export const emptyDeclaration: DeclarationDraft = {
  ...{ zh: '', en: '', key: '', purposeZh: '', purposeEn: '', rows: 'open' },
  fields: [{ ...emptyField, required: true }],
  ...{ title: 0, businessKey: [], states: [], acts: [] },
}

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** `Area (ha)` → `areaHa`; where no letter begins it, the fallback. */
export function camelKey(english: string, fallback: string): string {
  const [first = '', ...rest] = words(english)
  const key = [first, ...rest.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`)].join('')
  return /^[a-z]/.test(key) ? key.slice(0, 40) : fallback
}

/** `Fish ladders` → `fish-ladders`; empty where no letter begins it. */
export function kebabKey(english: string): string {
  const key = words(english).slice(0, 6).join('-')
  return /^[a-z]/.test(key) ? key.slice(0, 40) : ''
}

const labelsOf = (zh: string, en: string) => ({ zh: zh.trim(), en: en.trim() || zh.trim() })

function uniqueKeys<T extends { key: string | null; en: string }>(
  things: readonly T[],
  fallback: string,
): string[] {
  const taken = new Set(things.flatMap(({ key }) => key ?? []))
  return things.map(({ key, en }, index) => {
    if (key) return key
    const wanted = camelKey(en, `${fallback}${index + 1}`)
    let free = wanted
    for (let no = 2; taken.has(free); no++) free = `${wanted}${no}`
    taken.add(free)
    return free
  })
}

const listed = new Set<FieldKind>(['choice', 'unit', 'region', 'yes-no'])
const ordered = new Set<FieldKind>(['date', 'number', 'money'])

function fieldOf(
  draft: FieldDraft,
  key: string,
  register: string,
  sourceOf: SourceOf,
): RegisterDeclarationInput['fields'][number] {
  const common = {
    ...draft.kept,
    key,
    labels: labelsOf(draft.zh, draft.en),
    required: draft.required && draft.kind !== 'files' && draft.kind !== 'computed',
    class: draft.class,
  }
  switch (draft.kind) {
    case 'text':
      return { ...common, kind: 'text', lines: false }
    case 'prose':
      return { max: 4000, ...common, kind: 'text', lines: true }
    case 'number':
      return { ...common, kind: 'number', ...(draft.unit.trim() ? { unit: draft.unit.trim() } : {}) }
    case 'choice':
    case 'choices':
      return {
        ...common,
        kind: 'choice',
        many: draft.kind === 'choices',
        vocabulary:
          draft.kept?.kind === 'choice' ? draft.kept.vocabulary : `${register}-${key.toLowerCase()}`,
      }
    case 'record':
      return { ...common, kind: 'record', register: draft.register }
    case 'place':
      return { ...common, kind: 'place', shape: draft.shape }
    case 'computed':
      return draft.kept?.kind === 'computed'
        ? { ...draft.kept, labels: common.labels }
        : { ...common, kind: 'computed', ...computationOf(draft.compute, sourceOf) }
    default:
      return { ...common, kind: draft.kind }
  }
}

function vocabulariesOf(draft: DeclarationDraft, fields: RegisterDeclaration['fields']): Vocabulary[] {
  return draft.fields.flatMap(({ terms, kept }, index) => {
    const field = fields[index]
    if (field?.kind !== 'choice' || kept) return []
    const lines = [...new Set(terms.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
    return [
      {
        key: field.vocabulary,
        labels: field.labels,
        version: 1,
        source: null,
        terms: lines.map((line, at) => ({ code: `${at + 1}`, labels: { zh: line, en: line } })),
      },
    ]
  })
}

/**
 * The declaration that a draft stands for, with the vocabularies of its own choices; null while it has no name, no
 * named field, or a choice without terms. `base` is what it extends.
 */
export function buildDeclaration(
  draft: DeclarationDraft,
  part: { zh: string; en: string },
  base?: RegisterDeclaration,
): { declaration: RegisterDeclaration; vocabularies: Vocabulary[] } | null {
  const keys = uniqueKeys(draft.fields, 'field')
  const stateKeys = uniqueKeys(draft.states, 'state')
  const sourceOf = (id: number | null) => {
    const at = draft.fields.findIndex((field) => field.id === id)
    const [source, sourceKey] = [draft.fields[at], keys[at]]
    if (!source || !sourceKey) return undefined
    return { key: sourceKey, unit: source.kind === 'money' ? '元' : source.unit.trim() }
  }
  const input = draft.fields.map((field, index) => fieldOf(field, keys[index] ?? '', draft.key, sourceOf))
  const states =
    draft.states.length > 0
      ? draft.states.map(({ zh, en, end }, index) => {
          const key = stateKeys[index] ?? ''
          const before = base?.states.find((state) => state.key === key)
          const tone = end ? ('good' as const) : ('open' as const)
          return { tone, ...before, key, labels: labelsOf(zh, en), end }
        })
      : (base?.states ?? [{ key: 'listed', labels: { zh: '在册', en: 'Listed' }, tone: 'good' as const }])
  const kept = base?.transitions ?? []
  const added = draft.acts.map(({ zh, en, from, to, by, note }, index) => ({
    key: camelKey(en, `act${kept.length + index + 1}`),
    labels: labelsOf(zh, en),
    from: [stateKeys[from] ?? ''],
    to: stateKeys[to] ?? '',
    by: [by],
    note,
  }))
  const isOpen = (field: (typeof input)[number]) => field.class !== 'sensitive' && field.class !== 'personal'
  const keysWhere = (test: (field: (typeof input)[number]) => boolean) =>
    input.filter(test).map(({ key }) => key)
  const place = input.find(({ kind }) => kind === 'place')
  const inList = keys.filter(
    (_, index) => draft.fields[index]?.inList && !['files', 'place'].includes(input[index]?.kind ?? ''),
  )
  const parsed = RegisterDeclaration.safeParse({
    ...base,
    key: draft.key,
    labels: labelsOf(draft.zh, draft.en),
    group: 'own',
    purpose: labelsOf(draft.purposeZh || draft.zh, draft.purposeEn || draft.en),
    rows: draft.rows,
    fields: input,
    title: keys[draft.title] ?? keys[0],
    businessKey: draft.businessKey.map((index) => keys[index] ?? ''),
    states,
    transitions: [...kept, ...added],
    list: {
      columns: inList.length > 0 ? inList : [keys[draft.title] ?? keys[0]],
      sort: keysWhere((field) => ordered.has(field.kind) && isOpen(field)),
      facets: keysWhere((field) => listed.has(field.kind) && isOpen(field)),
    },
    form: [{ labels: part, fields: keysWhere(({ kind }) => kind !== 'computed') }],
    ...(place ? { map: { ...base?.map, field: place.key } } : {}),
  })
  if (!parsed.success) return null
  const vocabularies = vocabulariesOf(draft, parsed.data.fields)
  return vocabularies.some(({ terms }) => terms.length === 0)
    ? null
    : { declaration: parsed.data, vocabularies }
}

function kindOf(field: RegisterField): DraftKind {
  if (field.kind === 'text') return field.lines ? 'prose' : 'text'
  if (field.kind === 'choice') return field.many ? 'choices' : 'choice'
  return field.kind
}

/** The draft of a register that is there, to be extended. What is worked out stays as it is but for its name. */
export function draftDeclaration(declaration: RegisterDeclaration): DeclarationDraft {
  const fields = declaration.fields.map(
    (field, id): FieldDraft => ({
      ...{ ...emptyField, id },
      ...{ key: field.key, zh: field.labels.zh, en: field.labels.en, kind: kindOf(field), kept: field },
      ...{ class: field.class, required: field.required },
      inList: declaration.list.columns.includes(field.key),
      unit: 'unit' in field ? (field.unit ?? '') : '',
      register: field.kind === 'record' ? field.register : '',
      shape: field.kind === 'place' ? field.shape : 'point',
    }),
  )
  const at = (key: string) => fields.findIndex((field) => field.key === key)
  return {
    ...{ zh: declaration.labels.zh, en: declaration.labels.en, key: declaration.key },
    ...{ purposeZh: declaration.purpose.zh, purposeEn: declaration.purpose.en, rows: declaration.rows },
    fields,
    title: Math.max(0, at(declaration.title)),
    businessKey: declaration.businessKey.map(at),
    states: declaration.states.map(({ key, labels, end }) => ({ key, zh: labels.zh, en: labels.en, end })),
    acts: [],
  }
}
