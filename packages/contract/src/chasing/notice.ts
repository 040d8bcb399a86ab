import { z } from 'zod'
import { Day, Id, Instant } from '../kernel/values.ts'

const Words = z.object({ zh: z.string(), en: z.string() })

const about = { unit: z.string(), plan: z.string(), period: Words }

/** What a reminder asks somebody to do: 报送, 修改后重报, 签发. */
export const chasedActs = ['file', 'refile', 'sign'] as const
export type ChasedAct = (typeof chasedActs)[number]

/** One report in a person's digest of the day. */
export const DigestItem = z.object({
  reportId: Id,
  ...about,
  dueOn: Day,
  /** days since the due day: negative before it, 0 on it */
  days: z.int(),
  act: z.enum(chasedActs),
  /** the person is told because those who owe it let the day pass, not because it is theirs to do */
  escalated: z.boolean(),
})
export type DigestItem = z.infer<typeof DigestItem>

/** One due item of a register in a person's digest of the day. */
export const DigestRecord = z.object({
  register: Words,
  /** null for a register seen by those involved only: a message may pass through other hands */
  title: z.string().nullable(),
  /** what is due by the rule of the register: 整改期限 */
  rule: Words,
  unit: z.string().nullable(),
  dueOn: Day,
  /** days since the due day: negative before it, 0 on it */
  days: z.int(),
  escalated: z.boolean(),
  link: z.string(),
})
export type DigestRecord = z.infer<typeof DigestRecord>

/** 下发, 接收, 退回, 撤回. */
export const handingActs = ['handed', 'received', 'refused', 'withdrawn'] as const
export type HandingAct = (typeof handingActs)[number]

/** What a notice 消息 says: its kind with the particulars its words are made of. */
export const NoticeContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('period-opened'), ...about, dueOn: Day, duties: z.int() }),
  z.object({ kind: z.literal('to-sign'), ...about, dueOn: Day, by: z.string() }),
  z.object({ kind: z.literal('returned'), ...about, dueOn: Day, reason: z.string(), by: z.string() }),
  z.object({ kind: z.literal('accepted'), ...about }),
  z.object({
    kind: z.literal('request-asked'),
    ...about,
    request: z.enum(['extension', 'waiver', 'reopening', 'hand-over']),
    reason: z.string(),
    by: z.string(),
  }),
  z.object({
    kind: z.literal('request-decided'),
    ...about,
    request: z.enum(['extension', 'waiver', 'reopening', 'hand-over']),
    approved: z.boolean(),
    reason: z.string().nullable(),
    dueOn: Day,
  }),
  z.object({
    kind: z.literal('digest'),
    day: Day,
    items: z.array(DigestItem),
    records: z.array(DigestRecord).optional(),
  }),
  /** an instrument was issued that a task of the unit waited for */
  z.object({
    kind: z.literal('instrument-issued'),
    unit: z.string(),
    plan: z.string(),
    task: z.string(),
    instrument: z.string(),
    number: z.string().nullable(),
    issuedOn: Day,
    deadlineOn: Day.nullable(),
  }),
  /** an instrument of the register may be the one that a task waits for: for the office to confirm */
  z.object({
    kind: z.literal('issue-proposed'),
    plan: z.string(),
    task: z.string(),
    instrument: z.string(),
    waitsFor: z.string(),
  }),
  /** a problem was raised that the unit rectifies, or that it supervises; what it is stands behind the link alone */
  z.object({
    kind: z.literal('finding-raised'),
    part: z.enum(['rectifies', 'supervises']),
    /** who rectifies */
    unit: z.string(),
    /** what it was raised from, by the vocabulary of sources */
    source: Words,
    foundOn: Day,
    dueOn: Day.nullable(),
  }),
  /** clauses of a plan were handed down to a region, taken, refused or withdrawn: told to the other office */
  z.object({
    kind: z.literal('handing'),
    act: z.enum(handingActs),
    from: z.string(),
    to: z.string(),
    plan: z.string(),
    number: z.string(),
    deadlineOn: Day,
    tasks: z.int(),
    /** why it was refused or withdrawn */
    reason: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('period-announced'),
    plan: z.string(),
    period: Words,
    dueOn: Day,
    units: z.int(),
  }),
  z.object({
    kind: z.literal('owing'),
    plan: z.string(),
    period: Words,
    dueOn: Day,
    days: z.int(),
    expected: z.int(),
    missing: z.array(z.string()),
  }),
  z.object({ kind: z.literal('test'), channel: z.string() }),
])
export type NoticeContent = z.infer<typeof NoticeContent>
export type NoticeKind = NoticeContent['kind']

/** Notices to a person, which a channel may carry to their address. */
export const personalNotices = [
  'period-opened',
  'to-sign',
  'returned',
  'accepted',
  'request-asked',
  'request-decided',
  'digest',
  'instrument-issued',
  'issue-proposed',
  'finding-raised',
  'handing',
] as const satisfies readonly NoticeKind[]

/** Notices to a group: what a robot says in the group of a region's units, or another system is told. */
export const groupNotices = ['period-announced', 'owing'] as const satisfies readonly NoticeKind[]

/** A notice as its person reads it. */
export const Notice = z.object({
  id: Id,
  kind: z.string(),
  title: Words,
  text: Words,
  /** address within the product */
  link: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
})
export type Notice = z.infer<typeof Notice>
