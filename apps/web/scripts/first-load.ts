import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { filesOf, type Manifest } from './files-of.ts'

/**
 * Weighs what a first visit loads: signing in and then the overview, in Chinese. Prints each file, largest
 * first, and the sum in kB (1000 bytes) of Brotli JavaScript; ends with 1 above the limit.
 */
const limit = 250
const directory = fileURLToPath(new URL('../../../dist/web', import.meta.url))
const manifest: Manifest = JSON.parse(await readFile(join(directory, '.vite/manifest.json'), 'utf8'))

const firstVisit = [
  'index.html',
  'src/i18n/zh/start.ts',
  'src/pages/door/sign-in-page.tsx',
  'src/shell/shell.tsx',
  'src/pages/overview/overview-page.tsx',
]
const sizes = await Promise.all(
  filesOf(manifest, firstVisit).map(async (file) => ({
    file,
    size: brotliCompressSync(await readFile(join(directory, file))).length,
  })),
)
sizes.sort((a, b) => b.size - a.size)
for (const { file, size } of sizes)
  process.stdout.write(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}\n`)
const sum = sizes.reduce((total, { size }) => total + size, 0) / 1000
process.stdout.write(
  `${sum.toFixed(1).padStart(8)} kB  sign-in and overview, Brotli JavaScript (limit ${limit} kB)\n`,
)
process.exitCode = sum > limit ? 1 : 0
