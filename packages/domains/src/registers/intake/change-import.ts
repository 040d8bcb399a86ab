import { AppError, confirmImport, discardImport, mapImport } from '@wanwu/contract'
import { type AuditNote, defineCommand } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { importAsked } from './import-asked.ts'
import { askForCheck, endImport, type ImportRow, readImport } from './import-row.ts'
import { offeredTargets } from './offered-targets.ts'
import { wrongImportState } from './wrong-import-state.ts'

const note = (row: ImportRow, detail: Record<string, unknown>): AuditNote => ({
  region: row.region,
  subject: { kind: 'register-import', id: row.id, label: row.register },
  detail: { register: row.register, fileName: row.fileName, ...detail },
})

function requireTargets(
  row: ImportRow,
  targets: readonly (string | null)[],
  offered: readonly string[],
): void {
  const used = targets.filter((target) => target !== null)
  const bad =
    targets.length !== row.columns.length ||
    used.some((target) => !offered.includes(target)) ||
    new Set(used).size !== used.length
  if (!bad) return
  throw new AppError('INVALID_INPUT', {
    message: {
      zh: '表头对应关系不对：每列对应一个字段，一个字段只能对应一列。',
      en: 'Each column stands for one field, and each field for one column at most.',
    },
    data: { issues: [{ path: 'targets', reason: 'TARGETS' }] },
  })
}

/** 确认表头对应关系: what was found is forgotten, and the file looked through again. */
export const mapImportCommand = defineCommand({
  endpoint: mapImport,
  async handler({ client, input }) {
    const { declaration } = await findRegister(client, input.register)
    const row = await readImport(client, input, true)
    if (row.state !== 'checked' && row.state !== 'failed') throw wrongImportState(row)
    requireTargets(
      row,
      input.targets,
      offeredTargets(declaration).map(({ key }) => key),
    )
    const columns = row.columns.map(({ heading }, index) => ({
      heading,
      target: input.targets[index] ?? null,
    }))
    await askForCheck(client, row.id, columns)
    return { id: row.id }
  },
  audit: async ({ client, input }) => note(await readImport(client, input), { targets: input.targets }),
  emits: ({ input, actor }) => [
    importAsked({ register: input.register, id: input.id, personId: actor.personId, step: 'check' }),
  ],
})

/** 确认导入: what was checked is stored at one stroke, beside requests. */
export const confirmImportCommand = defineCommand({
  endpoint: confirmImport,
  async handler({ client, input }) {
    const row = await readImport(client, input, true)
    if (row.state !== 'checked') throw wrongImportState(row)
    if (row.counts.bad > 0 && !input.leaveOutBad) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: `有${row.counts.bad}行存在问题，没有导入任何内容。`,
          en: `${row.counts.bad} row(s) cannot be taken; nothing was imported.`,
        },
        next: {
          zh: '请改正后重新上传，或选择只导入没有问题的行。',
          en: 'Mend them and upload again, or have the good rows taken alone.',
        },
        data: { bad: row.counts.bad },
      })
    }
    const decision = { update: input.update, leaveOutBad: input.leaveOutBad }
    await client.query(`update register_import set state = 'storing', decision = $2::jsonb where id = $1`, [
      row.id,
      JSON.stringify(decision),
    ])
    return { id: row.id }
  },
  audit: async ({ client, input }) => {
    const row = await readImport(client, input)
    return note(row, { sha256: row.sha256, rows: row.rowsRead, ...row.counts, update: input.update })
  },
  emits: ({ input, actor }) => [
    importAsked({ register: input.register, id: input.id, personId: actor.personId, step: 'store' }),
  ],
})

/** 放弃导入 */
export const discardImportCommand = defineCommand({
  endpoint: discardImport,
  async handler({ client, input, now }) {
    const row = await readImport(client, input, true)
    if (row.state === 'storing' || row.state === 'done' || row.state === 'discarded')
      throw wrongImportState(row)
    await endImport(client, row.id, { state: 'discarded', at: now })
    return { id: row.id }
  },
  audit: async ({ client, input }) => note(await readImport(client, input), {}),
})
