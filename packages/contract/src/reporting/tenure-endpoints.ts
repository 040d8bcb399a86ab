import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id, Line } from '../kernel/values.ts'
import { TenureFile, TenureHead } from './tenure.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const listTenureFiles = defineEndpoint({
  id: 'reporting.listTenureFiles',
  method: 'GET',
  path: '/api/tenure-files',
  title: { zh: '离任审计档案', en: 'Tenure files that I may read' },
  access: 'tenure.read',
  input: z.object({}),
  output: z.object({ files: z.array(TenureHead), can: z.object({ compile: z.boolean() }) }),
  errors: [],
})

export const compileTenureFile = defineEndpoint({
  id: 'reporting.compileTenureFile',
  method: 'POST',
  path: '/api/tenure-files',
  title: {
    zh: '编制离任审计档案：一个单位在一段任期内的全部记录，编成即冻结',
    en: 'Compile what is on record of a unit during a tenure; frozen once compiled',
  },
  access: 'tenure.compile',
  input: z
    .object({ unitId: Id, leaderName: Line, leaderPost: Line, from: Day, to: Day })
    .refine(({ from, to }) => from <= to, { path: ['to'] }),
  output: z.object({ fileId: Id, sha256: z.string(), rows: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const getTenureFile = defineEndpoint({
  id: 'reporting.getTenureFile',
  method: 'GET',
  path: '/api/tenure-files/:fileId',
  title: { zh: '一份离任审计档案', en: 'One tenure file with its rows and the record of its use' },
  access: 'tenure.read',
  input: z.object({ fileId: Id }),
  output: TenureFile,
  errors: ['NOT_FOUND'],
})

export const downloadTenureFile = defineEndpoint({
  id: 'reporting.downloadTenureFile',
  method: 'GET',
  path: '/api/tenure-files/:fileId/document',
  title: {
    zh: '取出档案：Word文书或Excel明细；取出留痕',
    en: 'The file as Word document or workbook of its rows; who took it is on record',
  },
  access: 'tenure.read',
  input: z.object({ fileId: Id, form: z.enum(['docx', 'xlsx']) }),
  output: z.null(),
  binary: [docx, xlsx],
  errors: ['NOT_FOUND'],
})

export const handTenureFile = defineEndpoint({
  id: 'reporting.handTenureFile',
  method: 'POST',
  path: '/api/tenure-files/:fileId/handing',
  title: { zh: '送被审计单位', en: 'Hand the file to its unit, whose leader may then read it' },
  access: 'tenure.compile',
  input: z.object({ fileId: Id }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const recordTenureUse = defineEndpoint({
  id: 'reporting.recordTenureUse',
  method: 'POST',
  path: '/api/tenure-files/:fileId/uses',
  title: { zh: '登记档案使用', en: 'Record who asked for the file, and how it was used' },
  access: 'tenure.compile',
  input: z.object({
    fileId: Id,
    askedBy: Line,
    letterNumber: Line,
    purpose: Line,
    usedOn: Day,
    how: z.string().trim().min(1).max(4000),
  }),
  output: z.object({ useId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

/** Every endpoint of tenure files. */
export const tenureEndpoints = [
  listTenureFiles,
  compileTenureFile,
  getTenureFile,
  downloadTenureFile,
  handTenureFile,
  recordTenureUse,
] as const
