import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, UnitRef } from '../kernel/values.ts'
import { Labels } from '../register/field.ts'

/** How a supervised object stands: looked at as often as it should be, too long ago, never; or nobody said how often. */
export const objectStandings = ['in-time', 'late', 'never', 'unset'] as const

const LookedAt = z.object({
  id: Id,
  name: z.string(),
  kind: Labels,
  supervisor: UnitRef.nullable(),
  frequency: Labels.nullable(),
  lastOn: Day.nullable(),
  dueOn: Day.nullable(),
  standing: z.enum(objectStandings),
})

const Counts = z.object({ total: z.int(), inTime: z.int(), late: z.int(), never: z.int(), unset: z.int() })

export const getObjectCoverage = defineEndpoint({
  id: 'supervision.getObjectCoverage',
  method: 'GET',
  path: '/api/supervision/coverage',
  title: { zh: '监管对象检查覆盖面', en: 'Which supervised objects were looked at' },
  access: 'register.read',
  input: z.object({
    /** counted as of this day; today where absent */
    on: Day.optional(),
    kind: z.string().max(60).optional(),
    supervisor: Id.optional(),
  }),
  output: z.object({
    on: Day,
    all: Counts,
    groups: z.array(Counts.extend({ kind: z.string(), kindLabels: Labels, supervisor: UnitRef.nullable() })),
    /** those never looked at or too long ago, the longest first */
    missed: z.array(LookedAt),
    more: z.boolean(),
  }),
  errors: [],
})

export const getCampaignCoverage = defineEndpoint({
  id: 'supervision.getCampaignCoverage',
  method: 'GET',
  path: '/api/supervision/campaigns/:id/coverage',
  title: { zh: '专项行动覆盖面', en: 'What a campaign looked at' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: z.object({
    name: z.string(),
    from: Day.nullable(),
    to: Day.nullable(),
    /** as the campaign's plan says; null where it does not */
    planned: z.int().nullable(),
    /** objects of its kinds in its region */
    objects: z.int(),
    lookedAt: z.int(),
    inspections: z.int(),
    problems: z.int(),
    findings: z.int(),
    /** objects it has not come to; `lastOn` is any other look at them */
    missed: z.array(LookedAt),
    more: z.boolean(),
  }),
  errors: ['NOT_FOUND'],
})

/** 巡护努力量 in a stretch of days. */
const Effort = z.object({
  patrols: z.int(),
  /** days on which somebody was out */
  days: z.int(),
  personDays: z.number(),
  kilometres: z.number(),
  hours: z.number(),
})

export const getPatrolEffort = defineEndpoint({
  id: 'supervision.getPatrolEffort',
  method: 'GET',
  path: '/api/supervision/patrol-effort',
  title: { zh: '巡护努力量', en: 'Patrol effort' },
  access: 'register.read',
  input: z.object({ from: Day, to: Day }),
  output: z.object({
    all: Effort,
    areas: z.array(
      Effort.extend({
        id: Id,
        name: z.string(),
        /** squares of one kilometre that touch the area, and those a track passed through; null without a boundary */
        cells: z.int().nullable(),
        visited: z.int().nullable(),
      }),
    ),
  }),
  errors: [],
})
