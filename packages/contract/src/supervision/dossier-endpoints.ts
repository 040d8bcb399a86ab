import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id } from '../kernel/values.ts'

/** Registers of which one record makes one file. */
export const dossierRegisters = ['finding', 'case', 'tip', 'damage-compensation', 'litigation'] as const

export const getDossier = defineEndpoint({
  id: 'supervision.getDossier',
  method: 'GET',
  path: '/api/supervision/dossiers/:register/:id',
  title: { zh: '一案一档', en: 'The file of one case' },
  access: 'register.read',
  input: z.object({
    register: z.enum(dossierRegisters),
    id: Id,
    /** `zip`: the document with every original beside it */
    form: z.enum(['docx', 'pdf', 'zip']).default('docx'),
  }),
  output: z.null(),
  binary: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/pdf',
    'application/zip',
  ],
  errors: ['NOT_FOUND', 'UNSUPPORTED_FORMAT', 'READ_LIMIT', 'TOO_LARGE'],
})
