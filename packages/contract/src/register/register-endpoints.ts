import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Instant } from '../kernel/values.ts'
import { RegisterDeclaration, Vocabulary } from './declaration.ts'
import { Labels, RegisterKey } from './field.ts'

/** One register among all: what asked for it, who keeps it, how full and how fresh it is. */
export const RegisterSummary = z.object({
  key: z.string(),
  labels: Labels,
  group: z.string(),
  purpose: Labels,
  answers: z.array(z.string()),
  /** records that are not void, counted to 100,000 */
  rows: z.int(),
  /** records in a state in which something is still owed */
  open: z.int(),
  /** units that keep records in it */
  keepers: z.int(),
  lastChangedAt: Instant.nullable(),
  own: z.boolean(),
})
export type RegisterSummary = z.infer<typeof RegisterSummary>

export const listRegisters = defineEndpoint({
  id: 'registers.list',
  method: 'GET',
  path: '/api/registers',
  title: { zh: '台账目录', en: 'All registers' },
  access: 'register.read',
  input: z.object({}),
  output: z.object({ registers: z.array(RegisterSummary), can: z.object({ declare: z.boolean() }) }),
  errors: [],
})

export const getRegister = defineEndpoint({
  id: 'registers.get',
  method: 'GET',
  path: '/api/registers/:register',
  title: { zh: '一本台账的声明', en: 'The declaration of a register' },
  access: 'register.read',
  input: z.object({ register: RegisterKey }),
  output: z.object({
    declaration: RegisterDeclaration,
    version: z.int(),
    vocabularies: z.array(Vocabulary),
    can: z.object({ create: z.boolean(), import: z.boolean(), extend: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const describeRegister = defineEndpoint({
  id: 'registers.describe',
  method: 'GET',
  path: '/api/registers/:register/openapi',
  title: { zh: '一本台账的接口说明', en: 'OpenAPI of a register' },
  access: 'register.read',
  input: z.object({ register: RegisterKey }),
  /** OpenAPI 3.1 */
  output: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  errors: ['NOT_FOUND'],
})

export const declareRegister = defineEndpoint({
  id: 'registers.declare',
  method: 'POST',
  path: '/api/registers',
  title: { zh: '自建台账', en: 'Declare a register' },
  access: 'register.declare',
  input: z.object({
    declaration: RegisterDeclaration,
    vocabularies: z.array(Vocabulary).max(20).default([]),
  }),
  output: z.object({ key: z.string(), version: z.int() }),
  errors: ['ALREADY_EXISTS'],
})

export const extendRegister = defineEndpoint({
  id: 'registers.extend',
  method: 'PUT',
  path: '/api/registers/:register',
  title: { zh: '修改自建台账', en: 'Extend a declared register' },
  access: 'register.declare',
  input: z.object({
    register: RegisterKey,
    version: z.int(),
    declaration: RegisterDeclaration,
    vocabularies: z.array(Vocabulary).max(20).default([]),
  }),
  output: z.object({ key: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const listVocabularies = defineEndpoint({
  id: 'registers.listVocabularies',
  method: 'GET',
  path: '/api/vocabularies',
  title: { zh: '代码表', en: 'Vocabularies' },
  access: 'register.read',
  input: z.object({}),
  output: z.object({ vocabularies: z.array(Vocabulary), can: z.object({ change: z.boolean() }) }),
  errors: [],
})

export const saveVocabulary = defineEndpoint({
  id: 'registers.saveVocabulary',
  method: 'PUT',
  path: '/api/vocabularies/:vocabulary',
  title: { zh: '发布代码表新版本', en: 'Publish a version of a vocabulary' },
  access: 'register.declare',
  input: z.object({
    vocabulary: RegisterKey,
    /** the version it follows; 0 for a new one */
    after: z.int().min(0),
    labels: Labels,
    source: z.string().max(200).nullable(),
    terms: Vocabulary.shape.terms,
  }),
  output: z.object({ key: z.string(), version: z.int() }),
  errors: ['CONFLICT', 'WRONG_STATE'],
})
