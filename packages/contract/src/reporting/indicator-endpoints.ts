import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id } from '../kernel/values.ts'
import { GoalLine, goalResults, IndicatorContent, IndicatorFields, IndicatorLine } from './indicator.ts'
import { verificationMethods } from './verification-methods.ts'

/**
 * Targets of the plans in force with their path, claimed and verified values by year; goals without a figure with
 * their judgements. Claims are shown of units whose reports the caller may read, and to who is to verify them.
 */
export const listIndicators = defineEndpoint({
  id: 'reporting.listIndicators',
  method: 'GET',
  path: '/api/indicators',
  title: { zh: '指标的路径、所报值与核查值', en: 'Targets: path, claimed and verified values by year' },
  access: 'report.read',
  input: z.object({ planId: Id.optional() }),
  output: z.object({ indicators: z.array(IndicatorLine), goals: z.array(GoalLine) }),
  errors: [],
})

/** `revision` is that of what was looked at; 0 where nothing was confirmed yet. */
export const confirmIndicator = defineEndpoint({
  id: 'reporting.confirmIndicator',
  method: 'PUT',
  path: '/api/indicators',
  title: { zh: '确定指标的责任单位与口径', en: 'Confirm owner, source and calibre of a target' },
  access: 'report.manage',
  input: z.object({
    planId: Id,
    kind: z.enum(['figure', 'goal']),
    /** of a goal, its phrase */
    name: z.string().min(1).max(500),
    revision: z.int().min(0),
    fields: IndicatorFields,
  }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT'],
})

export const saveValue = defineEndpoint({
  id: 'reporting.saveValue',
  method: 'PUT',
  path: '/api/reports/:reportId/values/:obligationId',
  title: { zh: '保存指标值草稿', en: 'Keep the draft of an indicator value' },
  access: 'report.file',
  input: z.object({ reportId: Id, obligationId: Id, revision: z.int(), content: IndicatorContent }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const planValueCheck = defineEndpoint({
  id: 'reporting.planValueCheck',
  method: 'POST',
  path: '/api/indicator-obligations/:obligationId/check',
  title: { zh: '安排核查指标值', en: 'Have a claimed value verified by another unit' },
  access: 'report.review',
  input: z.object({ obligationId: Id, verifierId: Id, plannedOn: Day }),
  output: z.object({ checkId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const recordValueCheck = defineEndpoint({
  id: 'reporting.recordValueCheck',
  method: 'POST',
  path: '/api/indicator-checks/:checkId/result',
  title: { zh: '登记指标核查结果', en: 'Record what was found of a claimed value' },
  access: 'report.verify',
  input: z.object({
    checkId: Id,
    result: z.enum(['verified', 'contradicted']),
    value: z.number(),
    method: z.enum(verificationMethods),
    doneOn: Day,
    found: z.string().trim().min(1).max(2000),
  }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

/** By somebody of another unit than the one that answers for the goal. */
export const judgeGoal = defineEndpoint({
  id: 'reporting.judgeGoal',
  method: 'POST',
  path: '/api/goal-judgements',
  title: { zh: '判定没有数字的目标', en: 'Judge a goal without a figure' },
  access: 'report.review',
  input: z.object({
    planId: Id,
    phrase: z.string().min(1).max(500),
    year: z.int().min(2000).max(2100),
    result: z.enum(goalResults),
    reason: z.string().trim().min(1).max(2000),
  }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
