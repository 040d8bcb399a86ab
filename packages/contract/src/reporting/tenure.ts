import { z } from 'zod'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'

/** What a tenure file is made of, in its order. Findings and cases are not among them while no room keeps them. */
export const tenureSectionKeys = [
  'duties-start',
  'duties-end',
  'targets-start',
  'targets-end',
  'reports',
  'claims',
  'requests',
  'actions',
  'appraisals',
  'circulars',
] as const
export type TenureSectionKey = (typeof tenureSectionKeys)[number]

/** One record in a tenure file: where it comes from, and its cells by the columns of its section. */
export const TenureRow = z.object({
  /** id of the record it was compiled from */
  id: z.string(),
  /** address that opens the record in the web */
  href: z.string(),
  cells: z.array(z.union([z.string(), z.number()]).nullable()),
})
export type TenureRow = z.infer<typeof TenureRow>

/** What was compiled, frozen: its hash covers all of it. */
export const TenureContent = z.object({
  unit: UnitRef,
  /** personal data: seen by those who may read the file, in no list for others */
  leader: z.object({ name: z.string(), post: z.string() }),
  from: Day,
  to: Day,
  compiledAt: Instant,
  compiledBy: z.string(),
  sections: z.array(z.object({ key: z.enum(tenureSectionKeys), rows: z.array(TenureRow) })),
})
export type TenureContent = z.infer<typeof TenureContent>

/** 使用记录: who asked for a file, by which letter, for what, and how it was used. */
export const TenureUse = z.object({
  id: Id,
  askedBy: z.string(),
  letterNumber: z.string(),
  purpose: z.string(),
  usedOn: Day,
  how: z.string(),
  recordedBy: z.string(),
  recordedAt: Instant,
})
export type TenureUse = z.infer<typeof TenureUse>

/** A tenure file in a list; the leader's name only for those who compile. */
export const TenureHead = z.object({
  id: Id,
  unit: UnitRef,
  leader: z.object({ name: z.string(), post: z.string() }).nullable(),
  from: Day,
  to: Day,
  compiledAt: Instant,
  compiledBy: z.string(),
  /** when it was handed to the unit, which reads it from then on */
  handedAt: Instant.nullable(),
  uses: z.int(),
})
export type TenureHead = z.infer<typeof TenureHead>

/** 离任审计档案: the frozen record, its hash, and what became of it. */
export const TenureFile = z.object({
  id: Id,
  content: TenureContent,
  sha256: z.string(),
  /** does what is stored still have the hash it was frozen with? */
  intact: z.boolean(),
  handedAt: Instant.nullable(),
  uses: z.array(TenureUse),
  can: z.object({ hand: z.boolean(), record: z.boolean() }),
})
export type TenureFile = z.infer<typeof TenureFile>
