import { z } from 'zod'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'

/** What a unit may ask for: 延期, 豁免, 重新打开, 移交. */
export const requestKinds = ['extension', 'waiver', 'reopening', 'hand-over'] as const
export type RequestKind = (typeof requestKinds)[number]

/** A request with what became of it; undecided ones have no decision. */
export const ReportRequest = z.object({
  id: Id,
  reportId: Id,
  unit: UnitRef,
  period: z.object({ id: Id, name: z.object({ zh: z.string(), en: z.string() }) }),
  kind: z.enum(requestKinds),
  reason: z.string(),
  wantedDue: Day.nullable(),
  toUnit: UnitRef.nullable(),
  /** the due day when it was asked */
  oldDue: Day,
  askedBy: z.string(),
  askedAt: Instant,
  decision: z.enum(['approved', 'refused']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  decisionReason: z.string().nullable(),
  can: z.object({ decide: z.boolean() }),
})
export type ReportRequest = z.infer<typeof ReportRequest>
