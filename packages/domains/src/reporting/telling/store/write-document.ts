import { AppError, type BinaryAnswer } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { writeLedgerDocx, writePaperDocx } from '@wanwu/writer'
import { chooseLedger } from '../../../plan/index.ts'
import { composePaper } from '../compose/compose-paper.ts'
import { ledgerStatus } from '../compose/ledger-status.ts'
import { unitsOf } from '../compose/unit-table.ts'
import { packFiles } from '../pack-files.ts'
import type { CircularRow } from './circular-row.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A name that every file system takes. */
const fileName = (title: string, ending: string): string =>
  `${[...title.replace(/[\\/:*?"<>|\s]/gu, '_')].slice(0, 80).join('')}.${ending}`

/**
 * Writes a paper as it stands: one Word document, for letters without `unitId` a zip with one for each unit. Figures
 * open at `origin` to the rows behind them.
 *
 * @throws AppError NOT_FOUND for a letter to a unit that is not in the facts, or a ledger without tasks.
 */
export async function writeDocument(
  client: SqlClient,
  row: CircularRow,
  origin: string,
  unitId?: string,
): Promise<BinaryAnswer> {
  const { fields, facts } = row
  if (row.kind === 'ledger') return writeLedger(client, row)
  const addressOf = (figure: string) =>
    `${origin}/reporting/circulars/${row.id}?figure=${encodeURIComponent(figure)}`
  const write = (unit?: string) => writePaperDocx(composePaper(row, unit), { addressOf })
  if (row.kind !== 'letters')
    return { bytes: await write(), mediaType: docx, fileName: fileName(fields.title, 'docx') }
  const units = unitsOf(facts)
  if (unitId !== undefined) {
    const unit = units.find(({ id }) => id === unitId)
    if (!unit) throw nothingFor()
    return {
      bytes: await write(unit.id),
      mediaType: docx,
      fileName: fileName(`${unit.name} ${fields.title}`, 'docx'),
    }
  }
  const files: [string, Uint8Array][] = []
  for (const [index, unit] of units.entries()) {
    files.push([fileName(`${String(index + 1).padStart(3, '0')} ${unit.name}`, 'docx'), await write(unit.id)])
  }
  return {
    bytes: await packFiles(files),
    mediaType: 'application/zip',
    fileName: fileName(fields.title, 'zip'),
  }
}

function nothingFor(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '本期没有这个单位的函。', en: 'There is no letter to this unit in this period.' },
    next: { zh: '请从列出的单位中选择。', en: 'Choose one of the units listed.' },
  })
}

async function writeLedger(client: SqlClient, row: CircularRow): Promise<BinaryAnswer> {
  const ledger = await chooseLedger(client, { planId: row.planId })
  if (!ledger) {
    throw new AppError('NOT_FOUND', {
      message: { zh: '方案没有生效的台账。', en: 'The plan has no ledger in force.' },
      next: { zh: '请先让方案生效。', en: 'Put the plan in force first.' },
    })
  }
  const bytes = await writeLedgerDocx(ledger, {
    title: row.fields.title,
    statusColumns: ledgerStatus(row.facts),
  })
  return { bytes, mediaType: docx, fileName: fileName(row.fields.title, 'docx') }
}
