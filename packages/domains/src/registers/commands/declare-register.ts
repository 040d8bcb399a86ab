import {
  AppError,
  declareRegister,
  extendRegister,
  type RegisterDeclaration,
  type Vocabulary,
} from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { checkDeclaration, checkExtension, type DeclarationFault, planTable } from '@wanwu/register'
import { type Actor, defineCommand } from '../../kernel/index.ts'
import { findRegister, readRegisters } from '../store/find-register.ts'
import { readVocabularies } from '../store/read-vocabularies.ts'

const joined = (faults: readonly DeclarationFault[]) => ({
  zh: faults.map(({ message }) => message.zh).join(''),
  en: faults.map(({ message }) => message.en).join(' '),
})

const issueOf = ({ path, message }: DeclarationFault) => ({ path, reason: 'DECLARATION', message })

/** @throws AppError INVALID_INPUT with everything that does not fit together. */
async function requireSound(
  client: SqlClient,
  declaration: RegisterDeclaration,
  vocabularies: readonly Vocabulary[],
): Promise<void> {
  const registers = (await readRegisters(client)).map((register) => register.declaration)
  const known = await readVocabularies(client, 'all')
  const faults = checkDeclaration(declaration, { registers, vocabularies: [...known, ...vocabularies] })
  if (declaration.group !== 'own') {
    faults.push({
      path: 'group',
      message: { zh: '自建台账归入“自建”一组。', en: 'A declared register belongs to the group "own".' },
    })
  }
  if (faults.length === 0) return
  throw new AppError('INVALID_INPUT', {
    message: joined(faults),
    next: {
      zh: '请改正后重新保存；没有任何内容被改动。',
      en: 'Mend it and save again; nothing was changed.',
    },
    data: { issues: faults.map(issueOf) },
  })
}

/** Vocabularies that come with a declaration are new ones; one that is there is used as it is. */
async function addVocabularies(
  client: SqlClient,
  vocabularies: readonly Vocabulary[],
  actor: Actor,
  now: Date,
): Promise<void> {
  const known = new Set((await readVocabularies(client, 'all')).map(({ key }) => key))
  for (const vocabulary of vocabularies.filter(({ key }) => !known.has(key))) {
    await client.query(
      'insert into vocabulary (key, version, content, published_by, published_at) values ($1, 1, $2::jsonb, $3, $4)',
      [vocabulary.key, JSON.stringify({ ...vocabulary, version: 1 }), actor.personId, now.toISOString()],
    )
  }
}

/** Makes the table what its declaration says, as the role that owns declared tables, and remembers how. */
async function applySteps(
  client: SqlClient,
  key: string,
  version: number,
  statements: readonly string[],
): Promise<void> {
  await client.query('set local role wanwu_registrar')
  for (const statement of statements) await client.query(statement)
  await client.query('set local role wanwu_app')
  await client.query("select pg_advisory_xact_lock(hashtext('own_register_step'))")
  await client.query(
    `insert into own_register_step (sequence, key, version, statements)
     select coalesce(max(sequence), 0) + 1, $1, $2, $3::text[] from own_register_step`,
    [key, version, statements],
  )
}

/** 自建台账: at once a register like any other. */
export const declareRegisterCommand = defineCommand({
  endpoint: declareRegister,
  async handler({ client, input, actor, now }) {
    const { declaration, vocabularies } = input
    if ((await readRegisters(client)).some((register) => register.declaration.key === declaration.key)) {
      throw new AppError('ALREADY_EXISTS', {
        message: {
          zh: `已有代号为“${declaration.key}”的台账。`,
          en: `There is a register "${declaration.key}" already.`,
        },
        next: {
          zh: '请换一个代号，或在已有台账上增加字段。',
          en: 'Choose another key, or add fields to the one that is there.',
        },
      })
    }
    await requireSound(client, declaration, vocabularies)
    await addVocabularies(client, vocabularies, actor, now)
    await client.query(
      'insert into own_register (key, version, declaration, declared_by, declared_at) values ($1, 1, $2::jsonb, $3, $4)',
      [declaration.key, JSON.stringify(declaration), actor.personId, now.toISOString()],
    )
    await applySteps(client, declaration.key, 1, planTable('own', declaration, null))
    return { key: declaration.key, version: 1 }
  },
  audit: ({ actor, input }, { key }) => ({
    region: actor.homeRegion,
    subject: { kind: 'register', id: key, label: input.declaration.labels.zh },
    detail: { fields: input.declaration.fields.map((field) => field.key) },
  }),
})

/** @throws AppError WRONG_STATE with everything that would lose what records hold. */
function requireAdditive(before: RegisterDeclaration, after: RegisterDeclaration): void {
  const faults = checkExtension(before, after)
  if (faults.length === 0) return
  throw new AppError('WRONG_STATE', {
    message: joined(faults),
    next: {
      zh: '请新增字段或状态；不再用的可不设必填、移出列表。',
      en: 'Add a field or a state; what is no longer used need not be required or stand in the list.',
    },
    data: { issues: faults.map(issueOf) },
  })
}

/** 修改自建台账: fields, states and acts are added; what holds data stays. */
export const extendRegisterCommand = defineCommand({
  endpoint: extendRegister,
  async handler({ client, input, actor, now }) {
    await client.query('select key from own_register where key = $1 for update', [input.register])
    const present = await findRegister(client, input.register)
    if (present.schema !== 'own' || present.version !== input.version) {
      throw new AppError('CONFLICT', {
        message: {
          zh: '台账已被他人修改，或不是自建台账。',
          en: 'Somebody else changed the register, or it is not one declared here.',
        },
        next: { zh: '请刷新后重试。', en: 'Reload and try again.' },
        data: { version: present.version },
      })
    }
    requireAdditive(present.declaration, input.declaration)
    await requireSound(client, input.declaration, input.vocabularies)
    await addVocabularies(client, input.vocabularies, actor, now)
    const version = present.version + 1
    await applySteps(
      client,
      input.register,
      version,
      planTable('own', input.declaration, present.declaration),
    )
    await client.query(
      'update own_register set version = $2, declaration = $3::jsonb, declared_by = $4, declared_at = $5 where key = $1',
      [input.register, version, JSON.stringify(input.declaration), actor.personId, now.toISOString()],
    )
    return { key: input.register, version }
  },
  audit: ({ actor, input }, { key, version }) => ({
    region: actor.homeRegion,
    subject: { kind: 'register', id: key, label: input.declaration.labels.zh },
    detail: { version },
  }),
})
