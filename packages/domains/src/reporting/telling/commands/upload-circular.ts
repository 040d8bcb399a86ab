import { AppError, type FigureDifference, type SourceDocument, uploadCircular } from '@wanwu/contract'
import { defineCommand } from '../../../kernel/index.ts'
import { readUpload } from '../../../plan/index.ts'
import { noSuch } from '../../no-such.ts'
import { compareFigures } from '../compare/compare-figures.ts'
import { composePaper } from '../compose/compose-paper.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'
import type { CircularRow } from '../store/circular-row.ts'
import { keepFile } from '../store/keep-file.ts'
import { lockCircular } from '../store/lock-circular.ts'

/** The text of a final version; null where it has none (a scan), which is no reason to refuse it. */
async function textOf(file: Uint8Array): Promise<SourceDocument | null> {
  try {
    return (await readUpload(file, undefined)).reading.source
  } catch (error) {
    if (error instanceof AppError && error.code === 'NO_TEXT_LAYER') return null
    throw error
  }
}

/** A ledger holds tasks and words, no figures of the facts: there is nothing to compare. */
function differencesOf(
  row: CircularRow,
  unitId: string | undefined,
  source: SourceDocument | null,
): FigureDifference[] | null {
  if (source === null || row.kind === 'ledger') return null
  if (row.kind === 'letters' && unitId === undefined) return null
  return compareFigures(composePaper(row, unitId), source)
}

/** 上传定稿: keeps it and lists the figures that are not those of the facts. A difference is told, never refused. */
export const uploadCircularCommand = defineCommand({
  endpoint: uploadCircular,
  prepare: ({ file }) => textOf(file),
  async handler(context, source) {
    const { client, input, file, actor, now } = context
    const row = await lockCircular(context, input.circularId, input.revision, [
      'drafting',
      'checking',
      'countersigning',
    ])
    const { unitId } = input
    if (unitId !== undefined && !row.facts.reports.some((report) => report.unitId === unitId)) {
      throw noSuch('单位', 'unit in this paper')
    }
    const differences = differencesOf(row, unitId, source)
    const kept = await keepFile(
      client,
      row.id,
      { source: 'final', unitId: unitId ?? null, name: input.fileName, bytes: file, differences },
      { actor, now },
    )
    await client.query('update circular set revision = revision + 1 where id = $1', [row.id])
    await addCircularAct(client, row.id, { kind: 'uploaded', actor, at: now, note: input.fileName })
    return kept
  },
  audit: ({ client, input }, answer) =>
    auditCircular(client, input.circularId, {
      fileName: input.fileName,
      differences: answer.differences?.length ?? null,
    }),
})
