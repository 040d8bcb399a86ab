import {
  type AppError,
  actOnRecord,
  type Client,
  createRecord,
  type FieldValue,
  getRecord,
  listRecords,
  type RegisterDeclaration,
  type RegisterField,
  rolePermissions,
  roles,
} from '@wanwu/contract'
import { quickestEngine } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedRegisters } from './declarations/index.ts'
import { shippedVocabularies } from './vocabularies/index.ts'

const line = [
  [103.1, 25.1],
  [103.2, 25.1],
]
const shapes = {
  point: { type: 'Point', coordinates: [103.1, 25.1] },
  any: { type: 'Point', coordinates: [103.1, 25.1] },
  line: { type: 'LineString', coordinates: line },
  polygon: { type: 'Polygon', coordinates: [[...line, [103.2, 25.2], [103.1, 25.1]]] },
}

// the rules follow from the declarations, so one engine says enough of them
describe('every register', () => {
  let server: SmallOffice
  let office: Client
  let stranger: Client
  const made = new Map<string, string>()

  beforeAll(async () => {
    server = await startSmallOffice({ engine: quickestEngine })
    office = await server.as('office')
    const water = await server.createUnit({ name: '云岭市水务局', region: server.regions.city })
    stranger = await server.as('liaison', { onlyUnit: water })
  })
  afterAll(() => server?.close())

  /** A value that fits a field; null where it may stay empty and nothing is learnt from it. */
  async function sample(field: RegisterField): Promise<FieldValue> {
    switch (field.kind) {
      case 'number':
        return field.least ?? Math.min(1, field.most ?? 1)
      case 'money':
        return 1
      case 'date':
        return '2026-01-01'
      case 'period':
        return { from: '2026-01-01', to: '2026-12-31' }
      case 'yes-no':
        return true
      case 'choice': {
        const code = shippedVocabularies.find(({ key }) => key === field.vocabulary)?.terms[0]?.code ?? ''
        return field.many ? [code] : code
      }
      case 'unit':
        return server.units.forestry
      case 'region':
        return server.regions.city
      case 'record':
        return field.required ? make(field.register) : null
      case 'place':
        return shapes[field.shape]
      case 'files':
      case 'computed':
        return null
      case 'text':
        // the one form that shipped registers ask of a text: the last four of an identity card
        if (field.pattern) return '123X'
        return `示例${field.key}`.slice(0, field.max)
      default:
        return `示例${field.key}`.slice(0, 200)
    }
  }

  /** A record of a register with every field of its form filled in, made once. */
  async function make(register: string): Promise<string> {
    const known = made.get(register)
    if (known) return known
    const declaration = shippedRegisters.find(({ key }) => key === register)
    if (!declaration) throw new Error(`There is no register ${register}`)
    const inForm = new Set(declaration.form.flatMap((part) => part.fields))
    const values: Record<string, FieldValue> = {}
    for (const field of declaration.fields) {
      const value = inForm.has(field.key) || field.required ? await sample(field) : null
      if (value !== null) values[field.key] = value
    }
    const { id } = await office.call(createRecord, { register, unit: server.units.forestry, values })
    made.set(register, id)
    return id
  }

  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'OK',
      (error: AppError) => error.code,
    )
  const filled = (declaration: RegisterDeclaration, values: Record<string, unknown>, wanted: string) =>
    declaration.fields.filter((field) => field.class === wanted && field.key in values).map(({ key }) => key)

  it.each(roles)(
    'shows a %s what the classes of its fields allow, and lets them write or not',
    async (role) => {
      // of the unit that keeps the records: a steward sees those of the involved there alone
      const client = await server.as(role, { unitId: server.units.forestry })
      const held = new Set<string>(rolePermissions[role])
      for (const declaration of shippedRegisters) {
        const register = declaration.key
        const id = await make(register)
        const seen = declaration.rows === 'open' || held.has('register.involved')
        const items = (await client.call(listRecords, { register })).items
        expect([register, items.some((item) => item.id === id)]).toEqual([register, seen])
        if (!seen) {
          expect(await codeOf(client.call(getRecord, { register, id }))).toBe('NOT_FOUND')
          continue
        }
        const { record, offered, can } = await client.call(getRecord, { register, id })
        for (const visibility of ['sensitive', 'personal'] as const) {
          const closed = declaration.fields.filter((field) => field.class === visibility)
          const entitled = held.has(visibility === 'personal' ? declaration.personalBy : 'register.sensitive')
          const hidden = entitled ? [] : closed.map(({ key }) => key)
          expect([
            register,
            record.masked.filter((key) => closed.some((field) => field.key === key)),
          ]).toEqual([register, hidden])
          const told = filled(declaration, record.values, visibility)
          // a place that is closed shows blurred, nothing else of a closed class shows at all
          if (!entitled)
            expect([
              register,
              told.filter((key) => closed.find((field) => field.key === key)?.kind !== 'place'),
            ]).toEqual([register, []])
        }
        const write = held.has('register.write')
        expect([register, can.change && !write, !write && offered.length > 0]).toEqual([
          register,
          false,
          false,
        ])
        if (write) continue
        const refused = { register, id, revision: record.revision, values: {}, note: null }
        expect(await codeOf(client.call(createRecord, { register, values: {} }))).toBe('FORBIDDEN')
        for (const act of [...declaration.transitions.map(({ key }) => key), 'void'])
          expect([register, act, await codeOf(client.call(actOnRecord, { ...refused, act }))]).toEqual([
            register,
            act,
            'FORBIDDEN',
          ])
      }
    },
    120_000,
  )

  it('gives nobody a step on a record that is not their unit’s, for any act of any register', async () => {
    for (const declaration of shippedRegisters) {
      const register = declaration.key
      const id = await make(register)
      const { record } = await office.call(getRecord, { register, id })
      const call = { register, id, revision: record.revision, values: {}, note: '示例' }
      for (const act of [...declaration.transitions.map(({ key }) => key), 'void']) {
        const code = await codeOf(stranger.call(actOnRecord, { ...call, act }))
        expect([register, act, ['FORBIDDEN', 'NOT_FOUND', 'WRONG_STATE'].includes(code), code]).toEqual([
          register,
          act,
          true,
          code,
        ])
      }
      expect((await office.call(getRecord, { register, id })).record).toMatchObject({
        revision: record.revision,
        state: record.state,
      })
    }
  }, 120_000)
})
