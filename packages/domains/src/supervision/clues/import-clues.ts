import { createHash } from 'node:crypto'
import { AppError, type BadClue, importClues, type RecordValues } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import {
  extentOf,
  findRegister,
  insertCheckedRecords,
  insertRecord,
  keepingUnit,
  recordActed,
} from '../../registers/index.ts'
import { guessColumns } from './guess-columns.ts'
import { readClueFile } from './read-clue-file.ts'
import { takeClues } from './take-clues.ts'

function badRows(bad: readonly BadClue[]): AppError {
  const named = bad.slice(0, 5)
  return new AppError('INCOMPLETE', {
    message: {
      zh: `有${bad.length}处不能导入：${named.map(({ row, problem }) => `第${row}行${problem.zh}`).join('')}`,
      en: `${bad.length} cannot be taken. ${named.map(({ row, problem }) => `Row ${row}: ${problem.en}`).join(' ')}`,
    },
    next: {
      zh: '请改正后重新导入，或选择只导入合格的行；没有任何内容被保存。',
      en: 'Mend them, or choose to take the good rows alone; nothing was stored.',
    },
    data: { bad },
  })
}

/** 导入线索批次: the batch and its clues at once, all of it or nothing. */
export const importCluesCommand = defineCommand({
  endpoint: importClues,
  prepare: ({ file }) => readClueFile(file),
  async handler(context, found) {
    const { client, input, now, actor } = context
    const { unit, region } = await keepingUnit(context, {})
    const clue = await findRegister(client, 'clue')
    const world = { today: shanghaiDay(now), extent: await extentOf(client, region) }
    const meanings = input.meanings ?? guessColumns(found.columns)
    const { good, bad } = takeClues(found, meanings, clue, world)
    if (good.length === 0 || (bad.length > 0 && !input.goodOnly)) throw badRows(bad)
    const by = { id: actor.personId, name: actor.name, unitId: actor.unitId ?? unit }
    const insert = { region, unit, now, by, act: 'imported' }
    const batch: RecordValues = {
      name: input.name,
      level: input.level,
      number: input.number ?? null,
      receivedOn: input.receivedOn,
      feedbackBy: input.feedbackBy ?? null,
      columns: JSON.stringify(found.columns),
    }
    const { id } = await insertRecord(client, await findRegister(client, 'clue-batch'), {
      ...insert,
      values: batch,
      note: input.fileName,
    })
    const checked = good.map(({ values, row }) => ({
      values: { ...values, batch: id },
      note: `${input.fileName} · ${row}`,
    }))
    await insertCheckedRecords(client, clue, insert, checked)
    return { id, clues: good.length, left: new Set(bad.map(({ row }) => row)).size }
  },
  audit: async (context, { id, clues, left }) => ({
    region: (await keepingUnit(context, {})).region,
    subject: { kind: 'record', id, label: context.input.name },
    detail: {
      register: 'clue-batch',
      fileName: context.input.fileName,
      sha256: createHash('sha256').update(context.file).digest('hex'),
      clues,
      left,
    },
  }),
  emits: (_, { id }) => [recordActed('clue-batch', id, 'imported', 1)],
})
