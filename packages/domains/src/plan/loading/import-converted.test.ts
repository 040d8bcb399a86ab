import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDocument } from '@wanwu/reader'
import { writeLedgerXlsx } from '@wanwu/writer'
import { dropColumns, openSheet, writeSheet } from '@wanwu/writer/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldEdits } from '../draft/apply-edits.ts'
import { firstPrint } from '../testing/sample-plan.ts'
import { compareLedgers } from '../versions/compare-ledgers.ts'
import { askMatches } from './ask-matches.ts'
import type { FollowedPrint } from './follow-print.ts'
import { settleMatches } from './settle-matches.ts'

const missing = spawnSync('soffice', ['--help']).error !== undefined
const reason = missing ? ' (left out: soffice not installed; apt-get install libreoffice-calc)' : ''

/** What an office suite saves; `.et` is the same workbook under WPS's name. */
const filters = [
  ['.xls and .et', 'xls:MS Excel 97'],
  ['.xlsx', 'xlsx:Calc MS Excel 2007 XML'],
] as const

describe.skipIf(missing)(`a ledger that an office suite saved again${reason}`, () => {
  let folder = ''
  let print: FollowedPrint

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wanwu-import-'))
    const { ledger } = await readDocument(new TextEncoder().encode(firstPrint))
    print = { versionId: 'v1', ordinal: 1, ledger, dropped: [] }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function convert(bytes: Uint8Array, filter: string): Uint8Array {
    const [extension = ''] = filter.split(':')
    const from = join(folder, 'ledger.xlsx')
    const to = join(folder, extension)
    writeFileSync(from, bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', to, from],
      { stdio: 'ignore' },
    )
    return readFileSync(join(to, `ledger.${extension}`))
  }

  it.each(filters)(
    'as %s: nothing is asked and nothing differs',
    async (_, filter) => {
      const reading = await readDocument(convert(await writeLedgerXlsx(print.ledger), filter))
      expect(askMatches(print, reading)).toMatchObject({ sure: 6, questions: [] })
      const { edits } = settleMatches(print, reading, undefined)
      const { ledger, continues } = foldEdits(reading.ledger, edits)
      const { counts } = compareLedgers(print.ledger, ledger, continues)
      expect(counts).toEqual({ added: 0, dropped: 0, changed: 0, moved: 0, same: 6 })
    },
    120_000,
  )

  it.each(filters)(
    'as %s: what is doubtful is asked with its address, what is missing is kept',
    async (_, filter) => {
      const sheet = await openSheet(await writeLedgerXlsx(print.ledger))
      dropColumns(sheet, '完成时限', '配合单位')
      const [first] = sheet.rows
      sheet.rows.push({ ...first, 序号: '7', 重点任务: '开展自然教育', 工作内容: '在中小学开设自然课堂。' })
      const reading = await readDocument(convert(await writeSheet(sheet), filter))
      const matching = askMatches(print, reading)
      expect(matching.kept).toEqual(expect.arrayContaining(['schedule', 'support']))
      expect(matching.questions).toMatchObject([
        { reason: 'none', task: { no: '7' }, address: expect.stringMatching(/^台账!A\d+$/), proposal: 'new' },
      ])
    },
    120_000,
  )
})
