import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** Whether LibreOffice is there, which renders Word documents. */
export const hasOffice = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')))

/** Renders a Word document as PDF, as an office would print it; gives the number of its pages. */
export async function countPages(docx: Uint8Array): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'wanwu-render-'))
  try {
    await writeFile(join(folder, 'paper.docx'), docx)
    // A profile of its own: another one that is open elsewhere would take the job and answer nothing.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')]
    await promisify(execFile)('soffice', [profile, ...convert], { timeout: 120_000 })
    const pdf = await readFile(join(folder, 'paper.pdf'), 'latin1')
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
