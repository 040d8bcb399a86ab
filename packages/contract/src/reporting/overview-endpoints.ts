import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Id } from '../kernel/values.ts'
import { Change, ChangeGroup, changeKinds, PeriodStanding, StandingTask, taskStandings } from './overview.ts'

const plan = z.object({ planId: Id })

export const getPeriodStanding = defineEndpoint({
  id: 'reporting.getPeriodStanding',
  method: 'GET',
  path: '/api/overview/:planId/period',
  title: { zh: '总览：本期报送', en: 'Overview: how the present period stands' },
  access: 'report.read',
  input: plan.extend({ periodId: Id.optional() }),
  output: PeriodStanding,
  errors: ['NOT_FOUND'],
})

export const countTaskStandings = defineEndpoint({
  id: 'reporting.countTaskStandings',
  method: 'GET',
  path: '/api/overview/:planId/task-counts',
  title: { zh: '总览：任务状态', en: 'Overview: tasks by standing' },
  access: 'report.read',
  input: plan,
  output: z.object({ counts: z.record(z.enum(taskStandings), z.int()) }),
  errors: [],
})

export const listTaskStandings = defineEndpoint({
  id: 'reporting.listTaskStandings',
  method: 'GET',
  path: '/api/overview/:planId/tasks',
  title: { zh: '总览：某一状态的任务', en: 'Overview: the tasks of one standing, each with its working' },
  access: 'report.read',
  input: plan.extend({ standing: z.enum(taskStandings) }),
  output: z.object({ tasks: z.array(StandingTask) }),
  errors: [],
})

export const countChanges = defineEndpoint({
  id: 'reporting.countChanges',
  method: 'GET',
  path: '/api/overview/:planId/change-counts',
  title: { zh: '总览：比上周变了什么', en: 'Overview: what changed in the last seven days' },
  access: 'report.read',
  input: plan,
  output: z.object({ changes: z.array(ChangeGroup) }),
  errors: [],
})

export const listChanges = defineEndpoint({
  id: 'reporting.listChanges',
  method: 'GET',
  path: '/api/overview/:planId/changes',
  title: { zh: '总览：某一类变化的逐项记录', en: 'Overview: the changes of one kind' },
  access: 'report.read',
  input: plan.extend({ kind: z.enum(changeKinds), ...pageInput }),
  output: pageOf(Change),
  errors: [],
})
