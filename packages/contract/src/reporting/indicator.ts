import { z } from 'zod'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'
import { Span } from '../ledger/ledger.ts'
import { verificationMethods } from './verification-methods.ts'

const text = z.string().trim().max(1000)

/** What a unit files of an indicator for a year. Without a value, `explanation` says why; with one, what is odd of it. */
export const IndicatorContent = z.object({
  value: z.number().nullable(),
  unit: z.string().trim().max(20).nullable(),
  /** 统计口径 */
  calibre: text,
  /** 数据来源 */
  source: text,
  /** 截至 */
  cutoffOn: Day.nullable(),
  explanation: text,
})
export type IndicatorContent = z.infer<typeof IndicatorContent>

/** An entry in which nothing has been said. */
export const emptyIndicatorContent: IndicatorContent = {
  value: null,
  unit: null,
  calibre: '',
  source: '',
  cutoffOn: null,
  explanation: '',
}

/** How the path between printed years is drawn. */
export const pathModes = ['interpolated', 'printed'] as const

const YearValue = z.object({ year: z.int().min(1950).max(2100), value: z.number() })

/** What the office confirms of an indicator or goal. */
export const IndicatorFields = z.object({
  ownerUnitId: Id,
  source: text,
  calibre: text,
  /** 累计值: never below the value before */
  cumulative: z.boolean(),
  path: z.enum(pathModes),
  /** 基期值 */
  base: YearValue.nullable(),
})
export type IndicatorFields = z.infer<typeof IndicatorFields>

/** 指标核查: a claimed value looked at by another unit. */
export const IndicatorCheck = z.object({
  id: Id,
  verifier: UnitRef,
  plannedOn: Day,
  result: z.enum(['verified', 'contradicted']).nullable(),
  /** the claim that was looked at, and what was found in its place */
  claimed: z.number().nullable(),
  value: z.number().nullable(),
  method: z.enum(verificationMethods).nullable(),
  found: z.string().nullable(),
  doneOn: Day.nullable(),
  doneBy: z.string().nullable(),
  /** the finding that its contradiction was raised as, where the caller may see it */
  finding: z.object({ id: Id, closed: z.boolean() }).nullable(),
})
export type IndicatorCheck = z.infer<typeof IndicatorCheck>

/** One year of an indicator: what it should be, what is claimed, what is verified. */
export const IndicatorYear = z.object({
  year: z.int(),
  /** what should have been reached by the end of the year; null where nothing says so */
  path: z.number().nullable(),
  /** the path's value is printed in the plan, not interpolated */
  printed: z.boolean(),
  /** owed with this report since its period opened */
  owed: z.object({ obligationId: Id, reportId: Id }).nullable(),
  /** signed off or recorded by the owner: a claim. A null value was filed with its reason. */
  claimed: z
    .object({ value: z.number().nullable(), content: IndicatorContent, receivedAt: Instant })
    .nullable(),
  /** the claimed value, where a verification of another unit bore out that same value; else null */
  verified: z.number().nullable(),
  check: IndicatorCheck.nullable(),
  can: z.object({ plan: z.boolean(), record: z.boolean() }),
})
export type IndicatorYear = z.infer<typeof IndicatorYear>

const confirmed = z.object({
  /** confirmed by the office; null until then */
  owner: UnitRef.nullable(),
  /** who leads the clause the target stands in; null where that is not to be seen */
  proposed: UnitRef.nullable(),
  revision: z.int(),
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
})

/** 指标: a target of a plan in force over the years, with its owner. */
export const IndicatorLine = confirmed.extend({
  planId: Id,
  planTitle: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  targets: z.array(
    z.object({
      targetId: Id,
      year: z.int().nullable(),
      op: z.enum(['=', '>=', '>', '<=', '<']),
      value: z.number(),
      phrase: z.string(),
    }),
  ),
  source: z.string(),
  calibre: z.string(),
  cumulative: z.boolean(),
  pathMode: z.enum(pathModes),
  base: YearValue.nullable(),
  /** every year from the base or first to the last, and those in which a value was owed */
  years: z.array(IndicatorYear),
  /** the owner reports in a cycle of the plan; otherwise nothing will be owed */
  ownerReports: z.boolean(),
  can: z.object({ confirm: z.boolean() }),
})
export type IndicatorLine = z.infer<typeof IndicatorLine>

/** 已实现, 基本实现, 未实现 */
export const goalResults = ['achieved', 'mostly', 'not-achieved'] as const

/** A goal without a figure: judged, not charted. */
export const GoalLine = confirmed.extend({
  planId: Id,
  planTitle: z.string(),
  phrase: z.string(),
  source: Span.nullable(),
  /** the latest first */
  judgements: z.array(
    z.object({
      id: Id,
      year: z.int(),
      result: z.enum(goalResults),
      reason: z.string(),
      by: z.string(),
      unit: z.string(),
      at: Instant,
    }),
  ),
  can: z.object({ confirm: z.boolean(), judge: z.boolean() }),
})
export type GoalLine = z.infer<typeof GoalLine>

/** A value that a report owes beside its duties, with what is written of it now. */
export const OwedValue = z.object({
  obligationId: Id,
  name: z.string(),
  unit: z.string().nullable(),
  year: z.int(),
  op: z.enum(['=', '>=', '>', '<=', '<']).nullable(),
  path: z.number().nullable(),
  printed: z.boolean(),
  cumulative: z.boolean(),
  last: z.object({ year: z.int(), value: z.number(), verified: z.boolean() }).nullable(),
  content: IndicatorContent,
  /** counts the changes of the draft; 0 where none was made */
  revision: z.int(),
})
export type OwedValue = z.infer<typeof OwedValue>
