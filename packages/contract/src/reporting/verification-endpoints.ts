import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id, Instant, UnitRef } from '../kernel/values.ts'
import { EntryContent } from './report.ts'
import { verificationMethods } from './verification-methods.ts'

/** Why a claim weighs in the draw, with its points. */
export const RiskPart = z.object({
  reason: z.enum([
    'done',
    'figures',
    'no-evidence',
    'late',
    'changed',
    'contradicted-before',
    'continuing',
    'base',
  ]),
  points: z.int(),
})
export type RiskPart = z.infer<typeof RiskPart>

/** 抽核: one claim drawn for verification by another unit. */
export const Verification = z.object({
  id: Id,
  periodId: Id,
  periodName: z.object({ zh: z.string(), en: z.string() }),
  reportId: Id,
  obligationId: Id,
  unit: UnitRef,
  task: z.object({ no: z.string(), title: z.string().nullable(), text: z.string() }),
  claim: EntryContent.nullable(),
  verifier: UnitRef,
  plannedOn: Day,
  risk: z.int(),
  basis: z.array(RiskPart),
  result: z.enum(['verified', 'contradicted']).nullable(),
  method: z.enum(verificationMethods).nullable(),
  found: z.string().nullable(),
  doneOn: Day.nullable(),
  doneBy: z.string().nullable(),
  drawnAt: Instant,
  /** the finding that its contradiction was raised as, where the caller may see it */
  finding: z.object({ id: Id, closed: z.boolean() }).nullable(),
  can: z.object({ record: z.boolean() }),
})
export type Verification = z.infer<typeof Verification>

/** What stands behind the claims of a period; the four add up to all claims. */
export const VerificationCounts = z.object({
  claimed: z.int(),
  verified: z.int(),
  contradicted: z.int(),
  /** drawn, and not looked at yet */
  waiting: z.int(),
  notSampled: z.int(),
})
export type VerificationCounts = z.infer<typeof VerificationCounts>

export const listVerifications = defineEndpoint({
  id: 'reporting.listVerifications',
  method: 'GET',
  path: '/api/verifications',
  title: { zh: '抽核', en: 'Claims drawn for verification' },
  access: 'report.read',
  input: z.object({ periodId: Id.optional() }),
  output: z.object({
    verifications: z.array(Verification),
    counts: VerificationCounts,
    can: z.object({ plan: z.boolean() }),
  }),
  errors: [],
})

export const planVerification = defineEndpoint({
  id: 'reporting.planVerification',
  method: 'POST',
  path: '/api/report-periods/:periodId/verifications',
  title: { zh: '抽取核查样本', en: 'Draw a sample of claims to verify' },
  access: 'report.review',
  input: z.object({
    periodId: Id,
    size: z.int().min(1).max(500),
    plannedOn: Day,
    /** who verifies; a claim goes to one of them that is another unit than the one that claims */
    verifierIds: z.array(Id).min(1).max(50),
  }),
  output: z.object({ drawn: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const recordVerification = defineEndpoint({
  id: 'reporting.recordVerification',
  method: 'POST',
  path: '/api/verifications/:verificationId/result',
  title: { zh: '登记核查结果', en: 'Record what was found' },
  access: 'report.verify',
  input: z.object({
    verificationId: Id,
    result: z.enum(['verified', 'contradicted']),
    method: z.enum(verificationMethods),
    doneOn: Day,
    found: z.string().trim().min(1).max(2000),
  }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
