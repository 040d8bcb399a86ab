import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { RegisterKey } from './field.ts'
import { listInput } from './record-endpoints.ts'

/** What a list of records can be taken out as. */
export const exportFormats = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
} as const
export type ExportFormat = keyof typeof exportFormats

export const exportRecords = defineEndpoint({
  id: 'registers.export',
  method: 'GET',
  path: '/api/registers/:register/export',
  title: { zh: '导出台账', en: 'Export a register' },
  access: 'register.read',
  input: z.object({ ...listInput, format: z.enum(['xlsx', 'csv', 'geojson']) }),
  output: z.null(),
  binary: Object.values(exportFormats),
  errors: ['NOT_FOUND'],
})

export const getTemplate = defineEndpoint({
  id: 'registers.getTemplate',
  method: 'GET',
  path: '/api/registers/:register/template',
  title: { zh: '下载导入模板', en: 'Workbook to fill in' },
  access: 'register.read',
  input: z.object({ register: RegisterKey }),
  output: z.null(),
  binary: [exportFormats.xlsx],
  errors: ['NOT_FOUND'],
})
