import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Instant, Line, UnitRef } from '../kernel/values.ts'

const optional = z.string().trim().max(100).nullable()
const phone = z
  .string()
  .trim()
  .regex(/^[0-9 +()-]{5,30}$/)
  .nullable()

/** What a unit says of who answers for it. */
export const ContactFields = z.object({
  leader: Line,
  leaderPost: optional,
  leaderPhone: phone.default(null),
  office: optional,
  liaison: Line,
  liaisonPost: optional,
  officePhone: phone,
  mobile: phone,
  email: z.email().max(200).nullable(),
  remark: optional,
})
export type ContactFields = z.infer<typeof ContactFields>

/** 联系人: one state of it, from a day to a day. */
export const Contact = ContactFields.extend({
  id: Id,
  unit: UnitRef,
  leaderPhone: z.string().nullable(),
  officePhone: z.string().nullable(),
  mobile: z.string().nullable(),
  email: z.string().nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  enteredBy: z.string(),
  enteredAt: Instant,
  /** numbers are shortened, because the caller is not entitled to them */
  masked: z.boolean(),
  can: z.object({ edit: z.boolean() }),
})
export type Contact = z.infer<typeof Contact>

export const listContacts = defineEndpoint({
  id: 'reporting.listContacts',
  method: 'GET',
  path: '/api/contacts',
  title: { zh: '联系人名单', en: 'Who answers for each unit' },
  access: 'report.read',
  input: z.object({ unitId: Id.optional(), history: z.stringbool().optional() }),
  output: z.object({ contacts: z.array(Contact), missing: z.array(UnitRef) }),
  errors: [],
})

export const saveContact = defineEndpoint({
  id: 'reporting.saveContact',
  method: 'PUT',
  path: '/api/units/:unitId/contact',
  title: { zh: '登记联系人', en: 'Enter who answers for a unit' },
  access: 'report.contact',
  input: z.object({ unitId: Id, fields: ContactFields }),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND'],
})
