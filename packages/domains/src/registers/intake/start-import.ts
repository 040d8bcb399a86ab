import { createHash } from 'node:crypto'
import { AppError, startImport } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { keepingUnit } from '../store/keeping-unit.ts'
import { chooseSheet, readFirstRows } from './first-rows.ts'
import { importAsked } from './import-asked.ts'
import { noCounts } from './import-row.ts'

const sampleRows = 5
const sampleText = 60
const keptDays = 7

/** 导入工作簿: kept until it is stored or dropped; it is looked through beside requests. */
export const startImportCommand = defineCommand({
  endpoint: startImport,
  prepare: ({ file }) => readFirstRows(file),
  async handler(context, sheets) {
    const { client, input, file, now, actor } = context
    const register = await findRegister(client, input.register)
    const { unit, region } = await keepingUnit(context, input)
    const { rows, found } = chooseSheet(register.declaration, sheets)
    const head = rows[found.index]
    if (!head) {
      throw new AppError('EMPTY_FILE', {
        message: { zh: '文件中没有数据。', en: 'The file holds no rows.' },
        next: { zh: '请确认数据在可见的工作表中。', en: 'Check that the data is on a visible sheet.' },
      })
    }
    const old = new Date(now.getTime() - keptDays * 86_400_000).toISOString()
    await client.query(
      `update register_import set bytes = null, state = 'discarded', ended_at = $1
       where person_id = wanwu_actor() and started_at < $2 and state in ('checked', 'failed') and bytes is not null`,
      [now.toISOString(), old],
    )
    await client.query(
      `delete from register_import_row where import_id in (
         select id from register_import where person_id = wanwu_actor() and state = 'discarded')`,
    )
    const id = newId()
    const sample = rows
      .slice(found.index + 1, found.index + 1 + sampleRows)
      .map(({ cells }) => found.columns.map((_, column) => (cells[column] ?? '').slice(0, sampleText)))
    await client.query(
      `insert into register_import (id, register, person_id, unit_id, region_code, file_name, sha256, bytes, state,
         columns, sample, sheet, heading_row, counts, faults, differences, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'checking', $9::jsonb, $10::jsonb, $11, $12, $13::jsonb, '[]', '[]', $14)`,
      [
        id,
        input.register,
        actor.personId,
        unit,
        region,
        input.fileName,
        createHash('sha256').update(file).digest('hex'),
        Buffer.from(file.buffer, file.byteOffset, file.byteLength),
        JSON.stringify(found.columns),
        JSON.stringify(sample),
        head.sheet,
        head.row,
        JSON.stringify(noCounts),
        now.toISOString(),
      ],
    )
    return { id }
  },
  audit: async (context, { id }) => ({
    region: (await keepingUnit(context, context.input)).region,
    subject: { kind: 'register-import', id, label: context.input.register },
    detail: {
      register: context.input.register,
      fileName: context.input.fileName,
      size: context.file.byteLength,
    },
  }),
  emits: ({ input, actor }, { id }) => [
    importAsked({ register: input.register, id, personId: actor.personId, step: 'check' }),
  ],
})
