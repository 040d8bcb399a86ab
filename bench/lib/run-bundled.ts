import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
/** CommonJS packages ask for Node's own modules with `require`. */
const banner =
  "import { createRequire as createRequireHere } from 'node:module';const require = createRequireHere(import.meta.url);"

/**
 * Runs a script of bench/lib in a process of its own, bundled as the product is, so that neither the time nor the
 * memory of a compiler counts; gives what it printed.
 */
export async function runBundled(script: string, args: readonly string[]): Promise<string> {
  const outfile = join(root, 'dist/bench', script.replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['pdfjs-dist'],
    banner: { js: banner },
    logLevel: 'error',
  })
  try {
    return execFileSync(process.execPath, [outfile, ...args]).toString()
  } finally {
    rmSync(join(root, 'dist/bench'), { recursive: true, force: true })
  }
}
