import { z } from 'zod'
import { ReminderSettings } from '../chasing/settings.ts'
import { FieldKey, Labels, RegisterField, RegisterKey } from './field.ts'

/** How a state is marked in lists and on maps. */
export const StateTone = z.enum(['open', 'waiting', 'good', 'late', 'ended'])

/** 状态 */
export const RegisterState = z.object({
  key: FieldKey,
  labels: Labels,
  tone: StateTone.default('open'),
  /** nothing is owed any more; its fields change no more either */
  end: z.boolean().default(false),
  /** while somebody else looks at it, only acts change it */
  locked: z.boolean().default(false),
})
export type RegisterState = z.infer<typeof RegisterState>

/**
 * Who may do an act. `keeper`: whoever may write for the unit that keeps the record. `decider`: whoever decides for
 * the whole region (统筹办). `unit`: whoever may write for the unit that a field names. `member`: somebody of that
 * unit itself who may write, not whoever else may write for it.
 */
export const Party = z.union([
  z.enum(['keeper', 'decider']),
  z.object({ unit: FieldKey }),
  z.object({ member: FieldKey }),
])
export type Party = z.infer<typeof Party>

/** 办理条件: what has to hold before an act; a closed catalogue, so that each can say why it refuses. */
export const Guard = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filled'), fields: z.array(FieldKey).min(1) }),
  z.object({ kind: z.literal('attached'), field: FieldKey, least: z.int().min(1).default(1) }),
  /** the acting unit is neither the one the field names nor under it; the database holds it too */
  z.object({ kind: z.literal('other-unit'), than: FieldKey }),
  /** not the person who did that act last */
  z.object({ kind: z.literal('other-person'), than: FieldKey }),
  z.object({
    kind: z.literal('where'),
    field: FieldKey,
    is: z.array(z.union([z.string(), z.boolean()])).min(1),
  }),
  z.object({
    kind: z.literal('unless'),
    field: FieldKey,
    is: z.array(z.union([z.string(), z.boolean()])).min(1),
  }),
  /** whole days since the record came into its present state (公示期) */
  z.object({ kind: z.literal('waited'), days: z.int().min(1) }),
  z.object({ kind: z.literal('in-order'), earlier: FieldKey, later: FieldKey }),
  /** a number or an amount that is not above another of the record, where both are given */
  z.object({ kind: z.literal('at-most'), field: FieldKey, than: FieldKey }),
  /** no other record that the actor sees has the same in all these fields, unless a field says why it is another case */
  z.object({ kind: z.literal('alone'), fields: z.array(FieldKey).min(1), unless: FieldKey }),
  /** records of another register that point here: at least one in these states, or none outside of them */
  z.object({
    kind: z.literal('related'),
    register: RegisterKey,
    field: FieldKey,
    states: z.array(FieldKey).min(1),
    need: z.enum(['some', 'all']),
  }),
])
export type Guard = z.infer<typeof Guard>

/** 办理: an act that takes a record from one state to another (or leaves it there: `to` equal to `from`). */
export const Transition = z.object({
  key: FieldKey,
  labels: Labels,
  from: z.array(FieldKey).min(1),
  to: FieldKey,
  by: z.array(Party).min(1),
  guards: z.array(Guard).default([]),
  /** fields that are asked for and set by the act */
  asks: z.array(FieldKey).default([]),
  /** fields that the act sets by itself: a copy of another, the day, the acting unit, the acting person's name, or a fixed value */
  sets: z
    .array(
      z.object({
        field: FieldKey,
        to: z.union([
          z.object({ copy: FieldKey }),
          z.object({ value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
          z.enum(['today', 'acting-unit', 'acting-person']),
        ]),
      }),
    )
    .default([]),
  /** a reason or note has to be given */
  note: z.boolean().default(false),
  /**
   * id of the endpoint that alone does this act, because it does more: its input is id, revision, the fields that the
   * act asks for, and the note
   */
  command: z.string().max(80).optional(),
})
export type Transition = z.infer<typeof Transition>

/**
 * 由何办理答复: acts of which the first that is possible in the record's state answers what is owed, or `change` where
 * nothing but changing the record does. Absent: the act of the rule's own key, else one of a unit that asks for the
 * rule's field and so sets its day anew. `checkDeclaration` refuses a state in which none of this says who answers.
 */
const answeredBy = z.union([z.array(FieldKey).min(1), z.literal('change')]).optional()

/** 提醒日: on which days around the due day somebody is told, and from when further up; what is not said is as with reports. */
const remind = ReminderSettings.omit({ on: true }).partial().optional()

/** 时限: what a record, or the register, owes by when. Worked out when read, never stored. */
export const DueRule = z.discriminatedUnion('kind', [
  /** the day in a field, while the record is in these states */
  z.object({
    kind: z.literal('by-field'),
    key: FieldKey,
    labels: Labels,
    field: FieldKey,
    states: z.array(FieldKey).min(1),
    answeredBy,
    remind,
  }),
  /** so long after coming into a state */
  z.object({
    kind: z.literal('after-state'),
    key: FieldKey,
    labels: Labels,
    state: FieldKey,
    days: z.int().min(1).max(3660),
    count: z.enum(['natural', 'working']).default('natural'),
    answeredBy,
    remind,
  }),
  /** again and again: so long after the day in a field */
  z.object({
    kind: z.literal('every'),
    key: FieldKey,
    labels: Labels,
    field: FieldKey,
    every: z.string().regex(/^P\d+[DWMY]$/),
    states: z.array(FieldKey).min(1),
    answeredBy,
    remind,
  }),
])
export type DueRule = z.infer<typeof DueRule>

/** 佐证: which tasks a record proves something for. A task fits by the words of its clause; the year by a day of the record. */
export const EvidenceRule = z.object({
  key: FieldKey,
  labels: Labels,
  words: z.array(z.string().min(2)).min(1),
  day: FieldKey,
  states: z.array(FieldKey).min(1),
  /** so many records a year prove it; one by default */
  least: z.int().min(1).default(1),
  /** true where a state of the register is itself a decision by another unit, so that the record counts as verified */
  verified: z.boolean().default(false),
})
export type EvidenceRule = z.infer<typeof EvidenceRule>

/** What the registers page is divided into. */
export const registerGroups = [
  'supervision',
  'species',
  'genetic',
  'monitoring',
  'space',
  'restoration',
  'safety',
  'rules',
  'people',
  'economy',
  'own',
] as const

/**
 * 台账声明. From this alone follow table, endpoints, list, form, workbook, map, history and permissions.
 * Checks across its parts: `checkDeclaration` in the register kernel.
 */
export const RegisterDeclaration = z.object({
  key: RegisterKey,
  labels: Labels,
  group: z.enum(registerGroups),
  /** one sentence: what it is for */
  purpose: Labels,
  /** systems of the plans that it answers, by the names the plans give them */
  answers: z.array(z.string()).default([]),
  /** `involved`: rows are seen only by the units they name and those who decide in the region */
  rows: z.enum(['open', 'involved']).default('open'),
  /** the permission that opens its personal fields: of whoever keeps the record, or of the office and the auditor alone */
  personalBy: z.enum(['register.personal', 'register.identity']).default('register.personal'),
  fields: z.array(RegisterField).min(1).max(80),
  /** fields that together name a record in a region once */
  businessKey: z.array(FieldKey).default([]),
  /** what a record is called in lists and links */
  title: FieldKey,
  states: z.array(RegisterState).min(1),
  transitions: z.array(Transition).default([]),
  due: z.array(DueRule).default([]),
  evidence: z.array(EvidenceRule).default([]),
  list: z.object({
    columns: z.array(FieldKey).min(1),
    /** fields by which the list can be put in order */
    sort: z.array(FieldKey).default([]),
    /** choices, units, regions, yes-no offered as filters with counts */
    facets: z.array(FieldKey).default([]),
  }),
  form: z.array(z.object({ labels: Labels, fields: z.array(FieldKey).min(1) })).min(1),
  map: z.object({ field: FieldKey, colourBy: FieldKey.optional() }).optional(),
})
export type RegisterDeclaration = z.infer<typeof RegisterDeclaration>
/** A declaration as it is written: what has a default may be left out. */
export type RegisterDeclarationInput = z.input<typeof RegisterDeclaration>

/** 代码表: one version of it. Terms are never taken out, only ended. */
export const Vocabulary = z.object({
  key: RegisterKey,
  labels: Labels,
  version: z.int().min(1),
  /** the standard or notice it follows, by number; null for one of our own */
  source: z.string().nullable(),
  terms: z
    .array(
      z.object({
        code: z.string().min(1).max(60),
        labels: Labels,
        parent: z.string().optional(),
        ended: z.boolean().optional(),
      }),
    )
    .min(1),
})
export type Vocabulary = z.infer<typeof Vocabulary>
