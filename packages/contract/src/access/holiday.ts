import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Instant, Line } from '../kernel/values.ts'

/** A day that differs from the week: off 放假 or, at a weekend, worked 调休上班. */
export const HolidayDay = z.object({ day: Day, kind: z.enum(['off', 'work']), name: Line })
export type HolidayDay = z.infer<typeof HolidayDay>

/** One line of how a deadline was found. Printed as it is, in the order given. */
export const WorkingLine = z.object({
  kind: z.enum([
    'start',
    'rule',
    'holiday',
    'weekend',
    'made-up',
    'pause',
    'extension',
    'moved',
    'uncovered',
    'result',
  ]),
  zh: z.string(),
  en: z.string(),
})
export type WorkingLine = z.infer<typeof WorkingLine>

/** 放假调休安排 of one year as it stands: its latest version with the notice it was taken from. */
export const HolidayArrangement = z.object({
  year: z.int(),
  version: z.int(),
  /** 文号 of the notice of the State Council's office */
  notice: z.string(),
  issuedOn: Day,
  days: z.array(HolidayDay),
  /** null: shipped with the product */
  enteredBy: z.string().nullable(),
  enteredAt: Instant,
})
export type HolidayArrangement = z.infer<typeof HolidayArrangement>

export const listHolidays = defineEndpoint({
  id: 'access.listHolidays',
  method: 'GET',
  path: '/api/holidays',
  title: { zh: '放假调休安排', en: 'Holidays and weekends worked, by year' },
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ years: z.array(HolidayArrangement), can: z.object({ enter: z.boolean() }) }),
  errors: [],
})

/**
 * Enters the arrangement of a year, or a further version of it; earlier versions stay. `version` is the one that
 * was looked at, 0 where there is none yet. INVALID_INPUT names the days that cannot be.
 */
export const enterHolidays = defineEndpoint({
  id: 'access.enterHolidays',
  method: 'PUT',
  path: '/api/holidays/:year',
  title: { zh: '录入放假调休安排', en: 'Enter the holidays of a year' },
  access: 'system.manage',
  input: z.object({
    year: z.coerce.number().int().min(2000).max(2100),
    version: z.int().min(0),
    notice: Line,
    issuedOn: Day,
    days: z.array(HolidayDay).min(1).max(120),
  }),
  output: z.object({ version: z.int() }),
  errors: ['CONFLICT'],
})
