import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id, Line } from '../kernel/values.ts'
import { Action, ActionRule, givenEvery, InstrumentIssue, WaitingTask } from './action.ts'

const clause = { planId: Id, lineageId: Id, phrase: z.string().min(1).max(200) }

export const listActions = defineEndpoint({
  id: 'reporting.listActions',
  method: 'GET',
  path: '/api/actions',
  title: { zh: '行动义务、周期与待出台文件', en: 'Action obligations, their intervals, and tasks that wait' },
  access: 'report.read',
  input: z.object({ planId: Id.optional() }),
  output: z.object({
    actions: z.array(Action),
    rules: z.array(ActionRule),
    waiting: z.array(WaitingTask),
    issues: z.array(InstrumentIssue),
  }),
  errors: [],
})

export const recordAction = defineEndpoint({
  id: 'reporting.recordAction',
  method: 'POST',
  path: '/api/action-records',
  title: { zh: '记录已办的行动', en: 'Record that an action was done' },
  access: 'report.file',
  input: z.object({
    ...clause,
    unitId: Id,
    dueOn: Day,
    doneOn: Day,
    text: z.string().trim().min(1).max(2000),
  }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const setActionInterval = defineEndpoint({
  id: 'reporting.setActionInterval',
  method: 'PUT',
  path: '/api/action-intervals',
  title: { zh: '给定周期', en: 'Give a clause its interval' },
  access: 'report.manage',
  input: z.object({ ...clause, revision: z.int(), every: z.enum(givenEvery).nullable(), from: Day }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT'],
})

export const recordIssue = defineEndpoint({
  id: 'reporting.recordIssue',
  method: 'POST',
  path: '/api/instrument-issues',
  title: { zh: '登记文件出台', en: 'Record the issue of an instrument that a task waits for' },
  access: 'report.manage',
  input: z.object({
    taskId: Id,
    instrument: Line,
    number: Line.nullable(),
    issuedOn: Day,
    deadlineOn: Day.nullable(),
  }),
  output: z.object({ issueId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const setIssueDeadline = defineEndpoint({
  id: 'reporting.setIssueDeadline',
  method: 'PUT',
  path: '/api/instrument-issues/:issueId/deadline',
  title: { zh: '给定出台后的完成时限', en: 'Give a deadline to a task whose instrument was issued' },
  access: 'report.manage',
  input: z.object({ issueId: Id, revision: z.int(), deadlineOn: Day }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})
