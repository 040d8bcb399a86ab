import { z } from 'zod'
import { Day, Id, Instant, Line } from '../kernel/values.ts'
import { EntryFact } from './telling-facts.ts'

/** 通报, 年度报告, 台账（含状态）, 一页简报, 单位函. */
export const circularKinds = ['circular', 'annual', 'ledger', 'brief', 'letters'] as const
export type CircularKind = (typeof circularKinds)[number]

/** Where a paper stands: 起草, 核稿, 会签, 已印发. It follows from its acts. */
export const circularStates = ['drafting', 'checking', 'countersigning', 'issued'] as const
export type CircularState = (typeof circularStates)[number]

/** What is recorded of a paper, one dated act each. */
export const circularActs = [
  'drafted',
  'changed',
  'retaken',
  'uploaded',
  'submitted',
  'checked',
  'countersigned',
  'returned',
  'issued',
] as const

const words = z.string().trim().max(500)

/** What a person may set about a paper; all of it is theirs to change. */
export const CircularFields = z.object({
  /** `document` 文件式（通报、报告）, `letter` 信函式（函） */
  form: z.enum(['document', 'letter']),
  title: Line,
  /** 发文机关标志 */
  mark: words,
  recipients: words,
  copies: words,
  /** 署名 */
  issuer: words,
  /** 代章的机关; empty: the issuer's own seal */
  sealOf: words,
  /** 印发机关 */
  printer: words,
  /** 好的做法: filed entries the office chose */
  good: z.array(Id).max(20),
})
export type CircularFields = z.infer<typeof CircularFields>

/** A paper in a list. */
export const CircularSummary = z.object({
  id: Id,
  kind: z.enum(circularKinds),
  form: z.enum(['document', 'letter']),
  planId: Id,
  planTitle: z.string(),
  periodId: Id.nullable(),
  year: z.int().nullable(),
  scopeName: z.string(),
  title: z.string(),
  state: z.enum(circularStates),
  factsAt: Instant,
  /** 发文字号, as recorded when it was issued */
  number: z.string().nullable(),
  signatory: z.string().nullable(),
  issuedOn: Day.nullable(),
  draftedBy: z.string(),
  /** differences of figures in the latest final version; null while none was uploaded or none could be read */
  differences: z.int().nullable(),
})
export type CircularSummary = z.infer<typeof CircularSummary>

/** A dated act on a paper. */
export const CircularAct = z.object({
  sequence: z.int(),
  kind: z.enum(circularActs),
  actorName: z.string(),
  at: Instant,
  note: z.string().nullable(),
})
export type CircularAct = z.infer<typeof CircularAct>

/** 数字差异: a figure of the final version that is not what the facts say. Listed, never refused. */
export const FigureDifference = z.object({
  kind: z.enum(['changed', 'dropped', 'added']),
  /** where in the paper: its heading, or table row and column */
  where: z.string(),
  /** the sentence or cell of the final version, or of the draft where it is gone */
  text: z.string(),
  /** id of the figure, where it is one of the facts */
  figure: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FigureDifference = z.infer<typeof FigureDifference>

/** A version of a paper that was uploaded, or kept when it was issued. */
export const CircularFile = z.object({
  id: Id,
  ordinal: z.int(),
  /** `final`: uploaded by a person; `issued`: the product's own draft, kept as issued */
  source: z.enum(['final', 'issued']),
  unitId: Id.nullable(),
  name: z.string(),
  size: z.int(),
  /** null where the file holds no text to compare (a scan) */
  differences: z.array(FigureDifference).nullable(),
  by: z.string(),
  at: Instant,
})
export type CircularFile = z.infer<typeof CircularFile>

/** A figure with its value. */
export const FigureValue = z.object({ figure: z.string(), value: z.number() })

/** One line of the table by unit. */
export const UnitLine = z.object({
  unitId: Id,
  unitName: z.string(),
  /** state words of its reports: `on-time`, `late`, … the latest period first */
  timing: z.string(),
  figures: z.record(z.string(), z.number()),
})
export type UnitLine = z.infer<typeof UnitLine>

/** A paper with everything its page shows. */
export const Circular = z.object({
  summary: CircularSummary,
  fields: CircularFields,
  revision: z.int(),
  asOf: Day,
  figures: z.record(z.string(), z.number()),
  units: z.array(UnitLine),
  /** what was chosen as good practice */
  good: z.array(EntryFact),
  /** filed entries that could be chosen, those verified first */
  candidates: z.array(EntryFact),
  files: z.array(CircularFile),
  acts: z.array(CircularAct),
  can: z.object({
    change: z.boolean(),
    submit: z.boolean(),
    check: z.boolean(),
    countersign: z.boolean(),
    return: z.boolean(),
    issue: z.boolean(),
    /** may download the whole of it; of letters others read their own */
    read: z.boolean(),
  }),
})
export type Circular = z.infer<typeof Circular>
