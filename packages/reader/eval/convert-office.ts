import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EvalCase } from './load-cases.ts'

const targets = [
  { from: /docx$/, to: 'pdf' },
  { from: /docx$/, to: 'doc' },
  { from: /xlsx$/, to: 'xls' },
] as const

/**
 * Our own plans once more as .pdf, .doc and .xls, converted from their Word and Excel forms by LibreOffice.
 * Throws where `soffice` is not installed.
 */
export function convertOwnPlans(cases: readonly EvalCase[]): EvalCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'wanwu-eval-'))
  try {
    return targets.flatMap(({ from, to }) => {
      const sources = cases.filter((item) => item.origin === 'own' && from.test(item.name))
      if (sources.length === 0) return []
      const files = sources.map((item, index) => {
        const stem = join(folder, `${to}-${index}`)
        const source = `${stem}.${to === 'xls' ? 'xlsx' : 'docx'}`
        writeFileSync(source, item.bytes)
        return { item, source, target: `${stem}.${to}` }
      })
      convert(
        folder,
        to,
        files.map((file) => file.source),
      )
      return files
        .filter((file) => existsSync(file.target))
        .map(({ item, target }) => ({
          ...item,
          name: `${item.name} ${to}`,
          bytes: new Uint8Array(readFileSync(target)),
        }))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function convert(folder: string, to: string, sources: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const done = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    ...sources,
  ])
  if (done.error) throw new Error(`soffice cannot be started: ${done.error.message}`)
}
