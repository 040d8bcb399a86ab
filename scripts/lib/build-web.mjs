import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds the web with its own Vite configuration into dist/web. The old one stands until the new one is complete.
 * @param {string} root
 * @param {string} target folder, dist/ in the end
 */
export async function buildWeb(root, target) {
  const fresh = join(target, `.web-${process.pid}`)
  const final = join(target, 'web')
  try {
    await build({
      root: join(root, 'apps/web'),
      configFile: join(root, 'apps/web/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    })
    rmSync(final, { recursive: true, force: true })
    renameSync(fresh, final)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
