import { z } from 'zod'
import { Anomaly, Implied, Indicator, Ledger, ReportingDuty, Span, Task } from '../ledger/ledger.ts'
import { documentFormats } from '../ledger/source-document.ts'
import { UnitResolution } from './edit.ts'

/** A text in both languages. */
export const BilingualText = z.object({ zh: z.string(), en: z.string() })

/** 秘密级别以外的公开程度: what a document's own marking allows. */
export const documentClasses = ['public', 'internal'] as const

/** States of one print of a plan. */
export const versionStates = ['reviewing', 'in-force', 'superseded', 'discarded'] as const

/** One print of a plan. */
export const PlanVersion = z.object({
  id: z.string(),
  ordinal: z.int(),
  state: z.enum(versionStates),
  fileName: z.string(),
  format: z.enum(documentFormats),
  size: z.int(),
  class: z.enum(documentClasses),
  loadedAt: z.iso.datetime({ offset: true }),
  loadedBy: z.string(),
  activatedAt: z.iso.datetime({ offset: true }).nullable(),
  activatedBy: z.string().nullable(),
  tasks: z.int(),
  doubts: z.int(),
})
export type PlanVersion = z.infer<typeof PlanVersion>

/** One way to settle a doubt. */
export const DoubtChoice = z.object({ id: z.string(), label: BilingualText })

/** 存疑: something the reader asks a person, with what it proposes and the other ways out. */
export const Doubt = z.object({
  id: z.string(),
  code: z.string(),
  title: BilingualText,
  where: z.string(),
  taskId: z.string().nullable(),
  span: Span.nullable(),
  phrase: z.string(),
  confidence: z.number(),
  explanation: BilingualText,
  /** the proposed choice first; one is always to keep what is printed */
  choices: z.array(DoubtChoice),
  /** other doubts of the same case, which one decision may settle together */
  same: z.array(z.string()),
})
export type Doubt = z.infer<typeof Doubt>

/** A unit of the directory proposed for a printed name. */
export const UnitProposal = z.object({
  unitId: z.string(),
  name: z.string(),
  score: z.number(),
  reason: BilingualText,
})
export type UnitProposal = z.infer<typeof UnitProposal>

export const printedUnitKinds = ['unit', 'collective', 'reference'] as const

/** A printed unit name of the document, and what it stands for. */
export const PrintedUnit = z.object({
  printed: z.string(),
  kind: z.enum(printedUnitKinds),
  mentions: z.int(),
  resolution: UnitResolution.nullable(),
  resolvedNames: z.array(z.string()),
  proposals: z.array(UnitProposal),
})
export type PrintedUnit = z.infer<typeof PrintedUnit>

/** A task under review. */
export const ReviewTask = Task.extend({
  accepted: z.boolean(),
  sure: z.boolean(),
  changed: z.boolean(),
  /** chapter of the national opinion: proposed, and the one a person confirmed */
  chapter: z.object({
    proposed: z.string().nullable(),
    confidence: z.number(),
    confirmed: z.string().nullable(),
  }),
  consolidating: z.string().nullable(),
})
export type ReviewTask = z.infer<typeof ReviewTask>

/** Everything the review page needs beside the document itself. */
export const ReviewState = z.object({
  planId: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  version: PlanVersion,
  previousVersionId: z.string().nullable(),
  /** number of acts so far, undone ones included; a further act names it, so that two editors cannot overwrite each other */
  base: z.int(),
  document: Ledger.shape.document,
  tasks: z.array(ReviewTask),
  indicators: z.array(Indicator),
  reporting: z.array(ReportingDuty),
  implied: z.array(Implied.extend({ bound: z.boolean() })),
  species: z.array(z.string()),
  instruments: z.array(z.string()),
  units: z.array(PrintedUnit),
  doubts: z.array(Doubt),
  /** remarks on the document that ask for no decision */
  notes: z.array(Anomaly),
  counts: z.object({
    tasks: z.int(),
    sure: z.int(),
    accepted: z.int(),
    doubts: z.int(),
    settled: z.int(),
    units: z.int(),
    unresolvedUnits: z.int(),
    indicators: z.int(),
    reporting: z.int(),
  }),
  /** what activation waits for; empty when it may go ahead */
  blockers: z.array(BilingualText),
  can: z.object({
    edit: z.boolean(),
    activate: z.boolean(),
    /** activation waits only for sure readings that nobody has accepted: both may be done in one go */
    acceptAndActivate: z.boolean(),
    discard: z.boolean(),
    undo: z.boolean(),
    /** add the units the directory lacks */
    createUnits: z.boolean(),
  }),
})
export type ReviewState = z.infer<typeof ReviewState>
