import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A document in another format, by LibreOffice; null where that is not installed. `to` may name the filter too, as
 * in `doc:MS Word 97`.
 */
export function convertDocument(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'wanwu-bench-'))
  try {
    const file = join(folder, `plan.${from}`)
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file])
    const made = join(folder, `plan.${to.replace(/:.*/, '')}`)
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
