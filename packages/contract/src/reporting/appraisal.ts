import { z } from 'zod'
import { Day, Id, Instant, Line, UnitRef } from '../kernel/values.ts'

/**
 * 考核事实: what can be counted of a unit in a stretch of time from dated records. A rule names facts, never
 * tables, so that a scheme is data and a result can be worked out again.
 */
export const appraisalFacts = [
  'reports-owed',
  'reports-filed',
  'reports-on-time',
  'reports-late',
  'reports-missing',
  'reports-returned',
  'reports-changed',
  'claims-filed',
  'claims-verified',
  'claims-contradicted',
  'tasks-claimed-done',
  'milestones-due',
  'milestones-met',
] as const
export type AppraisalFact = (typeof appraisalFacts)[number]
const Fact = z.enum(appraisalFacts)
const points = z.number().min(0).max(1000)

/** How an item is scored; a closed list of forms, as published schemes use them. */
export const ScoringRule = z.discriminatedUnion('kind', [
  /** full points, less so many for each case, at most `most`, never below nothing (逐项扣分，扣完为止) */
  z.object({ kind: z.literal('deduct'), fact: Fact, each: points, most: points.optional() }),
  /** points in proportion to a share (按比例得分); without a denominator the full points */
  z.object({ kind: z.literal('ratio'), fact: Fact, of: Fact }),
  /** all or nothing: no case of it (一票否项) */
  z.object({ kind: z.literal('none-of'), fact: Fact }),
  /** extra points for each case, up to the points of the item (加分) */
  z.object({ kind: z.literal('bonus'), fact: Fact, each: points }),
  /** scored by a person from evidence outside of the system, with reason */
  z.object({ kind: z.literal('by-hand') }),
])
export type ScoringRule = z.infer<typeof ScoringRule>

/**
 * 无可评时: an item that judges something needs that something to be there. Where none of the fact is, the item gives
 * nothing, or does not apply: then its points count neither way, and a total is scaled up from the others. Of several
 * needs the first that is not met decides.
 */
export const ItemNeed = z.object({ fact: Fact, otherwise: z.enum(['zero', 'not-applicable']) })
export type ItemNeed = z.infer<typeof ItemNeed>

/** An item of a scheme. */
export const SchemeItem = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: Line,
  points,
  rule: ScoringRule,
  /** absent: judged whatever there is */
  needs: z.array(ItemNeed).min(1).max(2).optional(),
})
export type SchemeItem = z.infer<typeof SchemeItem>

/**
 * 考核办法 as data: items, grades from the highest down, and what bars a grade (否决). `total` is what the items
 * without bonuses sum to; a scheme with a total or grades appraises in full and runs only with its approval.
 */
export const SchemeDefinition = z
  .object({
    total: points.optional(),
    items: z.array(SchemeItem).min(1).max(100),
    grades: z.array(z.object({ name: Line, from: z.number() })).max(10),
    vetoes: z.array(z.object({ fact: Fact, from: z.int().min(1), bars: Line })).max(20),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, { path: ['items'] })
export type SchemeDefinition = z.infer<typeof SchemeDefinition>

/** 计总分的办法: does the scheme say more than sub-item scores? */
export function isFullScheme({ total, grades }: Pick<SchemeDefinition, 'total' | 'grades'>): boolean {
  return total !== undefined || grades.length > 0
}

const loose = z.number().nullable().optional()

/** A scheme as somebody is writing it: anything may be missing or wrong yet, and is then named in words. */
export const SchemeDraft = z.object({
  total: loose,
  items: z
    .array(
      z.object({
        id: z.string().max(40),
        title: z.string().max(200),
        points: z.number().nullable(),
        rule: z.object({
          kind: z.enum(['deduct', 'ratio', 'none-of', 'bonus', 'by-hand']),
          fact: z.string().max(40).optional(),
          of: z.string().max(40).optional(),
          each: loose,
          most: loose,
        }),
        needs: z
          .array(z.object({ fact: z.string().max(40), otherwise: ItemNeed.shape.otherwise }))
          .max(2)
          .optional(),
      }),
    )
    .max(100),
  grades: z.array(z.object({ name: z.string().max(200), from: z.number().nullable() })).max(10),
  vetoes: z
    .array(z.object({ fact: z.string().max(40), from: z.number().nullable(), bars: z.string().max(200) }))
    .max(20),
})
export type SchemeDraft = z.infer<typeof SchemeDraft>

/** Facts of one unit, each with the records it was counted from. */
export type UnitFacts = Readonly<Record<AppraisalFact, readonly FactRecord[]>>
/** A record that a fact was counted from, with an address that opens it. */
export const FactRecord = z.object({ label: z.string(), href: z.string() })
export type FactRecord = z.infer<typeof FactRecord>

/** A sub-item's score with its working. */
export const ItemScore = z.object({
  itemId: z.string(),
  title: z.string(),
  points: z.number(),
  /** null while it is to be scored by hand, and where it does not apply */
  score: z.number().nullable(),
  rule: ScoringRule,
  /** the need that is not met, so that there was nothing to judge; null where there was */
  unmet: ItemNeed.nullable(),
  /** what went into it: fact, count, records */
  working: z.array(z.object({ fact: Fact, count: z.int(), records: z.array(FactRecord) })),
  /** why a person changed it, where one did */
  reason: z.string().nullable(),
})
export type ItemScore = z.infer<typeof ItemScore>

/** 一个单位的考核结果. Total and grade only where the scheme was approved to appraise. */
export const UnitResult = z.object({
  unit: UnitRef,
  items: z.array(ItemScore),
  total: z.number().nullable(),
  grade: z.string().nullable(),
  /** vetoes that apply, with the grade they bar */
  barred: z.array(z.object({ fact: Fact, count: z.int(), bars: z.string() })),
  state: z.enum(['computed', 'self-assessed', 'reviewed', 'appealed', 'final']),
  selfAssessment: z.string().nullable(),
  appeal: z.string().nullable(),
  answer: z.string().nullable(),
  can: z.object({ assess: z.boolean(), review: z.boolean(), appeal: z.boolean() }),
})
export type UnitResult = z.infer<typeof UnitResult>

/** The paper by which a body approved that a scheme appraises in full. */
export const ApprovalDocument = z.object({ title: Line, number: Line, approvedOn: Day })
export type ApprovalDocument = z.infer<typeof ApprovalDocument>

/** A scheme with its version. */
export const Scheme = z.object({
  id: Id,
  name: z.string(),
  version: z.int(),
  definition: SchemeDefinition,
  approval: ApprovalDocument.nullable(),
  /** why this version was made; null for the first */
  reason: z.string().nullable(),
  createdAt: Instant,
  createdBy: z.string(),
})
export type Scheme = z.infer<typeof Scheme>

/** An appraisal: a scheme's version applied to a plan's units for a stretch of time, as known at a moment. */
export const Appraisal = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  scheme: Scheme,
  from: Day,
  to: Day,
  asOf: Instant,
  state: z.enum(['open', 'closed']),
  units: z.int(),
  can: z.object({ manage: z.boolean() }),
})
export type Appraisal = z.infer<typeof Appraisal>
