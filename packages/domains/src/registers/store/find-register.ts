import { AppError, type RegisterDeclaration, type Vocabulary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { RegisterSchema } from '@wanwu/register'
import { shippedRegisters } from '../declarations/index.ts'
import { readVocabularies } from './read-vocabularies.ts'

/** A register as it stands: its declaration, where its table is, and which version of it this is. */
export interface Register {
  declaration: RegisterDeclaration
  schema: RegisterSchema
  version: number
}

/** A register with the vocabularies that its fields choose from. */
export interface EquippedRegister extends Register {
  vocabularies: Vocabulary[]
}

/** Registers declared here by users. */
export async function readOwnRegisters(client: SqlClient): Promise<Register[]> {
  const { rows } = await client.query<{ declaration: RegisterDeclaration; version: number }>(
    'select declaration, version from own_register order by key',
  )
  return rows.map((row) => ({ ...row, schema: 'own' }))
}

/** Every register, shipped ones first. */
export async function readRegisters(client: SqlClient): Promise<Register[]> {
  const shipped = shippedRegisters.map((declaration) => ({
    declaration,
    schema: 'register' as const,
    version: 1,
  }))
  return [...shipped, ...(await readOwnRegisters(client))]
}

/** Which schema the table of a register is in. */
export function schemaOf(key: string): RegisterSchema {
  return shippedRegisters.some((declaration) => declaration.key === key) ? 'register' : 'own'
}

/** @throws AppError NOT_FOUND */
export async function findRegister(client: SqlClient, key: string): Promise<EquippedRegister> {
  const shipped = shippedRegisters.find((declaration) => declaration.key === key)
  const register: Register | undefined = shipped
    ? { declaration: shipped, schema: 'register', version: 1 }
    : (await readOwnRegisters(client)).find(({ declaration }) => declaration.key === key)
  if (!register) {
    throw new AppError('NOT_FOUND', {
      message: { zh: `没有台账“${key}”。`, en: `There is no register "${key}".` },
      next: { zh: '请从台账目录中选择。', en: 'Choose one from the list of registers.' },
    })
  }
  const wanted = register.declaration.fields.flatMap((field) =>
    field.kind === 'choice' ? [field.vocabulary] : [],
  )
  return { ...register, vocabularies: await readVocabularies(client, wanted) }
}
