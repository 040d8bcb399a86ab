import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { AppError } from '@wanwu/contract'

const names = ['soffice', 'libreoffice']
/** milliseconds that one conversion may take */
const patience = 60_000
const mostKept = 12

function look(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK)
        return join(folder, name)
      } catch {
        // not in this folder
      }
    }
  }
  return null
}

let found: string | null | undefined

/** The program on this server that makes PDF of office documents (LibreOffice), or null. */
export function officeConverter(): string | null {
  found ??= look()
  return found
}

const kept = new Map<string, Uint8Array>()
let turn: Promise<unknown> = Promise.resolve()

/**
 * Makes PDF of an office document. One at a time, in a folder and with a profile of its own that are removed
 * afterwards; the last few results are kept in memory.
 *
 * @throws AppError READ_LIMIT when it takes more than a minute or comes to nothing.
 */
export async function convertOffice(bytes: Uint8Array, ending: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(bytes).digest('hex')
  const known = kept.get(key)
  if (known) return known
  const mine = turn.then(() => kept.get(key) ?? convert(bytes, ending))
  turn = mine.catch(() => undefined)
  const pdf = await mine
  kept.set(key, pdf)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest)
  return pdf
}

async function convert(bytes: Uint8Array, ending: string): Promise<Uint8Array> {
  const program = officeConverter()
  const folder = await mkdtemp(join(tmpdir(), 'wanwu-preview-'))
  try {
    if (!program) throw new Error('no converter')
    await writeFile(join(folder, `file.${ending}`), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const words = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${profile}`]
    await promisify(execFile)(
      program,
      [...words, '--convert-to', 'pdf', '--outdir', folder, join(folder, `file.${ending}`)],
      {
        timeout: patience,
        killSignal: 'SIGKILL',
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: folder },
      },
    )
    return new Uint8Array(await readFile(join(folder, 'file.pdf')))
  } catch (cause) {
    throw new AppError('READ_LIMIT', {
      message: { zh: '这份文件没能转成可预览的样子。', en: 'This file could not be made into a preview.' },
      next: { zh: '请下载后用本机程序打开。', en: 'Download it and open it with a program of yours.' },
      cause,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
