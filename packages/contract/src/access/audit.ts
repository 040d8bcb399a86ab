import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Day, Id, Instant, PersonRef, RegionCode, RegionRef } from '../kernel/values.ts'

/** One entry of the audit chain 审计链: who did what to what. Each is sealed with the hash of the one before. */
export const AuditEntry = z.object({
  id: Id,
  /** the region that owns the chain; `000000` for what belongs to none */
  region: RegionRef,
  /** place in the chain, from 1 */
  sequence: z.int(),
  at: Instant,
  /** null for somebody unknown (a refused sign-in); without an id the system itself */
  actor: PersonRef.extend({ id: Id.nullable() }).nullable(),
  address: z.string().nullable(),
  /** id of the endpoint, or of the act where one endpoint has several */
  action: z.string(),
  /** the action in words, where the action is an endpoint of this version */
  title: z.object({ zh: z.string(), en: z.string() }).nullable(),
  subject: z.object({ kind: z.string(), id: z.string(), label: z.string().nullable() }),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** Audit entries, latest first. */
export const listAudit = defineEndpoint({
  id: 'access.listAudit',
  method: 'GET',
  path: '/api/audit',
  title: { zh: '审计记录', en: 'Audit entries' },
  access: 'audit.read',
  input: z.object({
    region: RegionCode.optional(),
    actorId: Id.optional(),
    action: z.string().max(100).optional(),
    subjectKind: z.string().max(60).optional(),
    subjectId: z.string().max(100).optional(),
    /** first and last day, in Asia/Shanghai */
    from: Day.optional(),
    to: Day.optional(),
    ...pageInput,
  }),
  output: pageOf(AuditEntry).extend({ can: z.object({ verify: z.boolean() }) }),
  errors: [],
})

/** What checking one chain found. */
export const ChainCheck = z.object({
  region: RegionRef,
  entries: z.int(),
  head: z.string().nullable(),
  ok: z.boolean(),
  /** sequence of the first entry that does not fit, where one does not */
  brokenAt: z.int().nullable(),
  reason: z.enum(['HASH', 'GAP', 'HEAD', 'EXPORTED_HEAD']).nullable(),
})
export type ChainCheck = z.infer<typeof ChainCheck>

/** Recomputes the chains one may read. */
export const verifyAudit = defineEndpoint({
  id: 'access.verifyAudit',
  method: 'GET',
  path: '/api/audit/verify',
  title: { zh: '校验审计链', en: 'Check the audit chain' },
  access: 'audit.read',
  input: z.object({ region: RegionCode.optional() }),
  output: z.object({ checkedAt: Instant, chains: z.array(ChainCheck) }),
  errors: [],
})
