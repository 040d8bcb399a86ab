import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Line, UnitRef } from '../kernel/values.ts'
import { maxDocumentBytes, readErrors } from '../plan/plan-endpoints.ts'
import { ContactFields } from './contact-endpoints.ts'
import { BadCell } from './intake.ts'

/** What the columns of a contact register mean; `phone` is whose column stands before it. */
export const contactColumns = [
  'unit',
  'leader',
  'leaderPost',
  'leaderPhone',
  'office',
  'liaison',
  'liaisonPost',
  'officePhone',
  'mobile',
  'phone',
  'email',
  'remark',
] as const
export type ContactColumn = (typeof contactColumns)[number]

/** What a row says of a contact, and only that: what it leaves blank stays as it is. */
export const GivenContact = z.object({
  leader: Line.optional(),
  leaderPost: ContactFields.shape.leaderPost.unwrap().optional(),
  leaderPhone: ContactFields.shape.mobile.unwrap().optional(),
  office: ContactFields.shape.office.unwrap().optional(),
  liaison: Line.optional(),
  liaisonPost: ContactFields.shape.liaisonPost.unwrap().optional(),
  officePhone: ContactFields.shape.officePhone.unwrap().optional(),
  mobile: ContactFields.shape.mobile.unwrap().optional(),
  email: ContactFields.shape.email.unwrap().optional(),
  remark: ContactFields.shape.remark.unwrap().optional(),
})
export type GivenContact = z.infer<typeof GivenContact>

/** A row of a workbook with the unit it is taken for. */
export const ContactRow = z.object({
  key: z.string(),
  /** the unit as the file prints it */
  printed: z.string(),
  unit: UnitRef.nullable(),
  /** why the unit is asked: alike but not sure, none found, or named twice; null where it is sure */
  reason: z.enum(['doubtful', 'unknown', 'again']).nullable(),
  candidates: z.array(UnitRef.extend({ score: z.number() })),
  given: GivenContact,
})
export type ContactRow = z.infer<typeof ContactRow>

/** What was understood of a contact register. Nothing of it is stored. */
export const ContactsPreview = z.object({
  columns: z.array(z.object({ heading: z.string(), meaning: z.enum(contactColumns).nullable() })),
  rows: z.array(ContactRow),
  badCells: z.array(BadCell),
  /** what stands now of every unit that the caller may enter, with the id to be sent along */
  present: z.array(z.object({ unit: UnitRef, contactId: Id.nullable(), fields: ContactFields.nullable() })),
})
export type ContactsPreview = z.infer<typeof ContactsPreview>

/** With units the caller may enter, and no others; numbers in full. */
export const exportContacts = defineEndpoint({
  id: 'reporting.exportContacts',
  method: 'GET',
  path: '/api/contacts/workbook',
  title: { zh: '下载联系人名单', en: 'The contact register as a workbook' },
  access: 'report.contact',
  input: z.object({}),
  output: z.null(),
  binary: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  errors: [],
})

export const previewContacts = defineEndpoint({
  id: 'reporting.previewContacts',
  method: 'POST',
  path: '/api/contact-previews',
  title: { zh: '试读联系人名单（不保存）', en: 'Read a contact register without storing it' },
  access: 'report.contact',
  input: z.object({}),
  output: ContactsPreview,
  upload: { maxBytes: maxDocumentBytes },
  errors: [...readErrors],
})

/** All of it or nothing. CONFLICT where the contact of a unit is no longer the one that was seen. */
export const confirmContacts = defineEndpoint({
  id: 'reporting.confirmContacts',
  method: 'POST',
  path: '/api/contact-imports',
  title: { zh: '确认导入联系人名单', en: 'Keep a contact register that was read' },
  access: 'report.contact',
  input: z.object({
    fileName: z.string().trim().min(1).max(255),
    /** 自…起: not later than today, not before what stands now began */
    validFrom: Day,
    entries: z
      .array(z.object({ unitId: Id, seen: Id.nullable(), given: GivenContact }))
      .min(1)
      .max(1000)
      .refine((entries) => new Set(entries.map(({ unitId }) => unitId)).size === entries.length, {
        message: 'a unit stands twice',
      }),
  }),
  output: z.object({ saved: z.int(), unchanged: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT'],
})
