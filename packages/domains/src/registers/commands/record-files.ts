import { AppError, addRecordFile, evidenceKinds, removeRecordFile } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { type Actor, defineCommand, forbidden, type Policy } from '../../kernel/index.ts'
import { inspectFile } from '../../reporting/index.ts'
import { auditRecord } from '../store/audit-record.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { noSuchRecord, readWhole } from '../store/lock-record.ts'
import { mayAct } from '../store/may-act.ts'
import { readFacts } from '../store/read-facts.ts'
import { readFiles } from '../store/read-files.ts'
import { requireOpen } from '../store/require-open.ts'
import { writeAct } from '../store/write-act.ts'

interface Who {
  client: SqlClient
  actor: Actor
  policy: Policy
  now: Date
}

/** Files are put to a record by who may write it, or may do an act on it in its present state. */
async function requireMayAttach({ client, actor, policy, now }: Who, register: EquippedRegister, id: string) {
  const row = await readWhole(client, register, id)
  requireOpen(register, row)
  if (await policy.allows('register.write', { unit: row.unit, region: row.region })) return row
  const facts = await readFacts(client, register, row, actor, now)
  for (const act of register.declaration.transitions) {
    if (act.from.includes(row.state) && (await mayAct(policy, act, row, facts))) return row
  }
  throw forbidden('register.write')
}

async function requireRoom(
  client: SqlClient,
  register: EquippedRegister,
  id: string,
  key: string,
): Promise<void> {
  const field = register.declaration.fields.find((each) => each.key === key)
  if (field?.kind !== 'files') {
    throw new AppError('INVALID_INPUT', {
      message: { zh: `“${key}”不是附件字段。`, en: `"${key}" takes no files.` },
      data: { issues: [{ path: 'field', reason: 'NO_FILES' }] },
    })
  }
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from record_file where register = $1 and record_id = $2 and field = $3 and removed_at is null',
    [register.declaration.key, id, key],
  )
  if ((rows[0]?.count ?? 0) < field.most) return
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `“${field.labels.zh}”最多${field.most}个附件。`,
      en: `"${field.labels.en}" takes ${field.most} files at most.`,
    },
    next: { zh: '请撤下不需要的再添加。', en: 'Take one away first.' },
  })
}

/** 添加附件: kept once by its content, on record as an act. */
export const addRecordFileCommand = defineCommand({
  endpoint: addRecordFile,
  prepare: ({ file, input }) => inspectFile(file, input.fileName),
  async handler(context, { kind, sha256 }) {
    const { client, input, file, now, actor } = context
    const register = await findRegister(client, input.register)
    const row = await requireMayAttach(context, register, input.id)
    await requireRoom(client, register, row.id, input.field)
    await client.query(
      `insert into evidence_file (sha256, media_type, size, bytes, stored_at) values ($1, $2, $3, $4, $5)
       on conflict (sha256) do nothing`,
      [sha256, evidenceKinds[kind].mediaType, file.byteLength, Buffer.from(file), now.toISOString()],
    )
    const id = newId()
    await client.query(
      `insert into record_file (id, register, record_id, field, sha256, name, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, input.register, row.id, input.field, sha256, input.fileName, actor.personId, now.toISOString()],
    )
    await writeAct(client, register.declaration, {
      register: input.register,
      recordId: row.id,
      act: 'file-added',
      from: row.state,
      to: row.state,
      at: now,
      person: { id: actor.personId, name: actor.name },
      unitId: actor.unitId ?? row.unit,
      note: null,
      changes: { [input.field]: { before: null, after: input.fileName } },
    })
    const added = (
      await readFiles(client, register.declaration, { id: row.id, seesSensitive: true, seesPersonal: true })
    ).find((one) => one.id === id)
    if (!added) throw new Error('A file that was just added is not there')
    return added
  },
  audit: ({ client, input }, answer, { sha256 }) =>
    auditRecord(client, input, { file: answer.name, size: answer.size, sha256 }),
})

/** 撤下附件: it stays in the history. */
export const removeRecordFileCommand = defineCommand({
  endpoint: removeRecordFile,
  async handler(context) {
    const { client, input, now, actor } = context
    const register = await findRegister(client, input.register)
    const row = await requireMayAttach(context, register, input.id)
    const { rows } = await client.query<{ name: string; field: string }>(
      `update record_file set removed_at = $4 where id = $3 and register = $1 and record_id = $2 and removed_at is null
       returning name, field`,
      [input.register, row.id, input.file, now.toISOString()],
    )
    if (!rows[0]) throw noSuchRecord()
    await writeAct(client, register.declaration, {
      register: input.register,
      recordId: row.id,
      act: 'file-removed',
      from: row.state,
      to: row.state,
      at: now,
      person: { id: actor.personId, name: actor.name },
      unitId: actor.unitId ?? row.unit,
      note: null,
      changes: { [rows[0].field]: { before: rows[0].name, after: null } },
    })
    return { id: input.file }
  },
  audit: ({ client, input }) => auditRecord(client, input, { removedFile: input.file }),
})
