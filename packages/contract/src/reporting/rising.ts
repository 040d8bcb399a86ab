import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'
import { EntryContent, reportStates } from './report.ts'

/** One unit's part of a lower period, as it stood when it was reported up; `content` only where it was accepted. */
export const RisenPart = z.object({
  reportId: Id,
  unit: UnitRef,
  state: z.enum(reportStates),
  content: EntryContent.nullable(),
})
export type RisenPart = z.infer<typeof RisenPart>

/** What was compiled for one duty of the higher report. */
export const RisenLine = z.object({
  obligationId: Id,
  no: z.string(),
  title: z.string().nullable(),
  accepted: z.int(),
  missing: z.int(),
  content: EntryContent,
  parts: z.array(RisenPart),
})
export type RisenLine = z.infer<typeof RisenLine>

/** 上报: what a lower period held when it was compiled into the higher report; never changed afterwards. */
export const Risen = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  period: z.object({ id: Id, name: z.object({ zh: z.string(), en: z.string() }) }),
  at: Instant,
  by: z.string(),
  lines: z.array(RisenLine),
})
export type Risen = z.infer<typeof Risen>

export const getRising = defineEndpoint({
  id: 'reporting.getRising',
  method: 'GET',
  path: '/api/reports/:reportId/rising',
  title: {
    zh: '上报：可汇入的下级报送期，已汇入的内容',
    en: 'What lower periods a report can be compiled from, and what was',
  },
  access: 'report.read',
  input: z.object({ reportId: Id }),
  output: z.object({
    /** periods of the plans that the handed-down duties of this report became, the latest first */
    periods: z.array(
      z.object({
        id: Id,
        planTitle: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        dueOn: Day,
        expected: z.int(),
        accepted: z.int(),
      }),
    ),
    risen: z.array(Risen),
    can: z.object({ rise: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const riseReport = defineEndpoint({
  id: 'reporting.riseReport',
  method: 'POST',
  path: '/api/reports/:reportId/rising',
  title: {
    zh: '上报：把下级报送期已审定的内容汇入本报送，并冻结',
    en: 'Report up: compile what a lower period accepted into this report, and freeze it',
  },
  access: 'report.file',
  input: z.object({ reportId: Id, periodId: Id }),
  output: z.object({
    risenId: Id,
    accepted: z.int(),
    missing: z.int(),
    /** duties whose draft a person had written: left as it was */
    kept: z.int(),
  }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
