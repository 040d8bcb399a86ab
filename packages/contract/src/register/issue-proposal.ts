import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id } from '../kernel/values.ts'

/** 出台提示: an instrument of the register that may be the one a task waits for. */
export const IssueProposal = z.object({
  id: Id,
  recordId: Id,
  instrument: z.string(),
  number: z.string().nullable(),
  issuedOn: Day,
  taskId: Id,
  task: z.object({ no: z.string(), title: z.string().nullable(), planTitle: z.string() }),
  /** what the task says it waits for */
  waitsFor: z.string(),
  /** likeness of the names, 0 to 1 */
  score: z.number(),
})
export type IssueProposal = z.infer<typeof IssueProposal>

export const listIssueProposals = defineEndpoint({
  id: 'registers.listIssueProposals',
  method: 'GET',
  path: '/api/issue-proposals',
  title: { zh: '待确认的出台提示', en: 'Instruments that tasks may have waited for' },
  access: 'report.manage',
  input: z.object({}),
  output: z.object({ proposals: z.array(IssueProposal) }),
  errors: [],
})

export const decideIssueProposal = defineEndpoint({
  id: 'registers.decideIssueProposal',
  method: 'POST',
  path: '/api/issue-proposals/:proposalId/decision',
  title: { zh: '确认出台提示', en: 'Confirm or refuse a proposed issue' },
  access: 'report.manage',
  input: z.object({
    proposalId: Id,
    confirmed: z.boolean(),
    /** only where the plan prints none */
    deadlineOn: Day.nullable().default(null),
  }),
  /** null where it was refused */
  output: z.object({ issueId: Id.nullable() }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})
