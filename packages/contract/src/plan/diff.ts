import { z } from 'zod'
import { unitRoles } from '../ledger/ledger.ts'

/** A run of characters: in both prints, only in the later, or only in the earlier. */
export const TextRun = z.object({ kind: z.enum(['same', 'added', 'dropped']), text: z.string() })
export type TextRun = z.infer<typeof TextRun>

/** A unit that came, went or changed its role. */
export const UnitChange = z.object({
  measureNo: z.string().nullable(),
  name: z.string(),
  before: z.enum(unitRoles).nullable(),
  after: z.enum(unitRoles).nullable(),
})

/** A deadline that changed, as printed; null where none is. */
export const DeadlineChange = z.object({ before: z.string().nullable(), after: z.string().nullable() })
export type DeadlineChange = z.infer<typeof DeadlineChange>

/** How one clause differs between two prints of a plan. */
export const ClauseDiff = z.object({
  kind: z.enum(['added', 'dropped', 'changed', 'moved', 'same']),
  beforeNo: z.string().nullable(),
  afterNo: z.string().nullable(),
  beforeId: z.string().nullable(),
  afterId: z.string().nullable(),
  /** the heading to the character; null where the clause has none */
  title: z.array(TextRun).nullable(),
  wording: z.array(TextRun),
  measures: z.array(
    z.object({
      beforeNo: z.string().nullable(),
      afterNo: z.string().nullable(),
      wording: z.array(TextRun),
      deadline: DeadlineChange.nullable(),
    }),
  ),
  units: z.array(UnitChange),
  deadline: DeadlineChange.nullable(),
})
export type ClauseDiff = z.infer<typeof ClauseDiff>

/** Differences between two prints, clause by clause, in the order of the later one. */
export const PlanDiff = z.object({
  before: z.object({ versionId: z.string(), ordinal: z.int() }),
  after: z.object({ versionId: z.string(), ordinal: z.int() }),
  counts: z.object({ added: z.int(), dropped: z.int(), changed: z.int(), moved: z.int(), same: z.int() }),
  clauses: z.array(ClauseDiff),
  indicators: z.array(
    z.object({
      name: z.string(),
      year: z.int().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  /** decisions taken over from the earlier print when this one was loaded */
  carried: z.int(),
})
export type PlanDiff = z.infer<typeof PlanDiff>
