import { getImport, listImports } from '@wanwu/contract'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { readImport, readImports } from './import-row.ts'
import { offeredTargets } from './offered-targets.ts'

/** 导入进度与问题: for whoever uploaded it. */
export const getImportQuery = defineQuery({
  endpoint: getImport,
  async handler({ client, input }) {
    const { declaration } = await findRegister(client, input.register)
    const row = await readImport(client, input)
    const names = await namesOf(client, [row.region], [row.unit])
    const { counts, state } = row
    return {
      ...row,
      unit: names.unit(row.unit),
      region: names.region(row.region),
      startedAt: row.startedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      targets: offeredTargets(declaration),
      can: {
        map: state === 'checked' || state === 'failed',
        confirm: state === 'checked' && counts.add + counts.update > 0,
        discard: state === 'checked' || state === 'failed' || state === 'checking',
      },
    }
  },
})

/** 我的导入, the newest first. */
export const listImportsQuery = defineQuery({
  endpoint: listImports,
  async handler({ client, input }) {
    await findRegister(client, input.register)
    const rows = await readImports(client, input.register)
    return { items: rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString() })) }
  },
})
