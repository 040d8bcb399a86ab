import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id, Line, UnitRef } from '../kernel/values.ts'
import {
  Appraisal,
  ApprovalDocument,
  appraisalFacts,
  FactRecord,
  Scheme,
  SchemeDraft,
  UnitResult,
} from './appraisal.ts'

const text = z.string().trim().min(1).max(4000)

export const listSchemes = defineEndpoint({
  id: 'reporting.listSchemes',
  method: 'GET',
  path: '/api/appraisal-schemes',
  title: { zh: '考核办法', en: 'Schemes of appraisal, every version' },
  access: 'report.read',
  input: z.object({}),
  output: z.object({ schemes: z.array(Scheme), can: z.object({ create: z.boolean() }) }),
  errors: [],
})

export const createScheme = defineEndpoint({
  id: 'reporting.createScheme',
  method: 'POST',
  path: '/api/appraisal-schemes',
  title: { zh: '设立考核办法或其新版本', en: 'Add a scheme, or a further version of one' },
  access: 'report.manage',
  input: z.object({
    name: Line,
    /** the newest version as its writer saw it; 0 for a new scheme */
    base: z.int().min(0),
    /** why it changes; null only for a first version */
    reason: Line.nullable(),
    definition: SchemeDraft,
    approval: ApprovalDocument.nullable(),
  }),
  output: Scheme,
  errors: ['CONFLICT', 'INCOMPLETE'],
})

export const previewFacts = defineEndpoint({
  id: 'reporting.previewFacts',
  method: 'GET',
  path: '/api/plans/:planId/appraisal-facts',
  title: {
    zh: '试算用的事实：各单位在一段时间内的记录',
    en: 'What could be counted of each unit, for a trial run',
  },
  access: 'report.manage',
  input: z.object({ planId: Id, from: Day, to: Day }).refine(({ from, to }) => from <= to, { path: ['to'] }),
  output: z.object({
    units: z.array(
      z.object({ unit: UnitRef, facts: z.record(z.enum(appraisalFacts), z.array(FactRecord).readonly()) }),
    ),
  }),
  errors: ['NOT_FOUND'],
})

export const listAppraisals = defineEndpoint({
  id: 'reporting.listAppraisals',
  method: 'GET',
  path: '/api/appraisals',
  title: { zh: '考核', en: 'Appraisals' },
  access: 'report.read',
  input: z.object({}),
  output: z.object({ appraisals: z.array(Appraisal) }),
  errors: [],
})

export const createAppraisal = defineEndpoint({
  id: 'reporting.createAppraisal',
  method: 'POST',
  path: '/api/appraisals',
  title: { zh: '开展考核', en: 'Work out an appraisal' },
  access: 'report.manage',
  input: z
    .object({ planId: Id, schemeId: Id, from: Day, to: Day })
    .refine(({ from, to }) => from <= to, { path: ['to'] }),
  output: z.object({ appraisalId: Id, units: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const getAppraisal = defineEndpoint({
  id: 'reporting.getAppraisal',
  method: 'GET',
  path: '/api/appraisals/:appraisalId',
  title: { zh: '一次考核的分项得分', en: 'The scores of an appraisal, item by item' },
  access: 'report.read',
  input: z.object({ appraisalId: Id }),
  output: z.object({
    appraisal: Appraisal,
    results: z.array(UnitResult.extend({ id: Id, revision: z.int() })),
  }),
  errors: ['NOT_FOUND'],
})

export const assessSelf = defineEndpoint({
  id: 'reporting.assessSelf',
  method: 'POST',
  path: '/api/appraisal-results/:resultId/self-assessment',
  title: { zh: '自评', en: 'Say how the unit sees itself' },
  access: 'report.file',
  input: z.object({ resultId: Id, revision: z.int(), text }),
  output: Done,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const reviewResult = defineEndpoint({
  id: 'reporting.reviewResult',
  method: 'POST',
  path: '/api/appraisal-results/:resultId/review',
  title: { zh: '复核', en: 'Review a result; what is changed has its reason' },
  access: 'report.review',
  input: z.object({
    resultId: Id,
    revision: z.int(),
    adjustments: z
      .array(
        z.object({
          itemId: z.string(),
          score: z.number().min(0).max(1000),
          reason: z.string().trim().min(1).max(500),
        }),
      )
      .max(100),
    /** the answer to an appeal, where there is one */
    answer: text.nullable(),
  }),
  output: Done,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const appealResult = defineEndpoint({
  id: 'reporting.appealResult',
  method: 'POST',
  path: '/api/appraisal-results/:resultId/appeal',
  title: { zh: '申诉', en: 'Appeal against a result' },
  access: 'report.file',
  input: z.object({ resultId: Id, revision: z.int(), text }),
  output: Done,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const closeAppraisal = defineEndpoint({
  id: 'reporting.closeAppraisal',
  method: 'POST',
  path: '/api/appraisals/:appraisalId/closing',
  title: { zh: '定结果', en: 'Make the results final' },
  access: 'report.manage',
  input: z.object({ appraisalId: Id }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const exportAppraisal = defineEndpoint({
  id: 'reporting.exportAppraisal',
  method: 'GET',
  path: '/api/appraisals/:appraisalId/scores',
  title: { zh: '导出分项得分与依据', en: 'Scores and their evidence as a workbook' },
  access: 'report.read',
  input: z.object({ appraisalId: Id }),
  output: z.null(),
  binary: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  errors: ['NOT_FOUND'],
})
