import {
  actOnRecord,
  addRecordFile,
  createRecord,
  describeRegister,
  type Endpoint,
  endpoints,
  FieldKey,
  RecordValues,
  type RegisterDeclaration,
} from '@wanwu/contract'
import { valuesSchema } from '@wanwu/register'
import { defineQuery, describeApi } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'

/** Which endpoints touch the records of a register: those under its address, and the commands that alone do an act of it. */
function endpointsOf({ transitions }: RegisterDeclaration): Endpoint[] {
  const commands = new Set(transitions.flatMap(({ command }) => command ?? []))
  return endpoints.filter(({ id, path }) => path.startsWith('/api/registers/:register/') || commands.has(id))
}

/** States and acts in words: states travel as their keys. */
function describeLife({ purpose, states, transitions }: RegisterDeclaration): string {
  const stateLines = states.map(({ key, labels }) => `- \`${key}\` ${labels.zh} · ${labels.en}`)
  const actLines = transitions.map(
    ({ key, labels, from, to, command }) =>
      `- \`${key}\` ${labels.zh} · ${labels.en}: ${from.join(', ')} → ${to}${command ? ` (${command})` : ''}`,
  )
  return [
    `${purpose.zh} ${purpose.en}`,
    ['状态 States:', ...stateLines].join('\n'),
    ...(actLines.length > 0 ? [['办理 Acts:', ...actLines].join('\n')] : []),
  ].join('\n\n')
}

/** What stands where the endpoints of all registers leave open what values, acts and fields there are. */
function nameOf(part: unknown, endpoint: Endpoint): string | undefined {
  if (!endpoint.path.startsWith('/api/registers/:register/')) return undefined
  if (part === RecordValues) return endpoint.id === createRecord.id ? 'NewValues' : 'Values'
  if (part !== FieldKey) return undefined
  if (endpoint.id === actOnRecord.id) return 'Act'
  return endpoint.id === addRecordFile.id ? 'FileField' : undefined
}

const someOf = (keys: readonly string[]) => (keys.length > 0 ? { type: 'string', enum: keys } : { not: {} })

/** 接口说明: OpenAPI of one register, shipped or declared here, from its declaration. */
export const describeRegisterQuery = defineQuery({
  endpoint: describeRegister,
  async handler({ client, input }) {
    const { declaration, version, vocabularies } = await findRegister(client, input.register)
    const { required, ...values } = valuesSchema(declaration, vocabularies)
    const acts = declaration.transitions.flatMap(({ key, command }) => (command ? [] : key))
    const fileFields = declaration.fields.flatMap(({ key, kind }) => (kind === 'files' ? key : []))
    return describeApi(endpointsOf(declaration), {
      title: `${declaration.labels.zh} ${declaration.labels.en}`,
      version: String(version),
      description: describeLife(declaration),
      bound: { register: declaration.key },
      schemas: {
        Values: values,
        NewValues: { allOf: [{ $ref: '#/components/schemas/Values' }], required },
        Act: someOf([...acts, 'void']),
        FileField: someOf(fileFields),
      },
      standsFor: nameOf,
    })
  },
})
