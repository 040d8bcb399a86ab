import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const sources = ['apps/web/src', 'packages/ui/src', 'packages/contract/src', 'packages/core/src']

/** Builds the web into `dist/web`, unless what stands there is younger than every source. */
export async function buildWeb(): Promise<void> {
  const built = await stat(join(root, 'dist/web/index.html')).then(
    (file) => file.mtimeMs,
    () => 0,
  )
  if (built > (await youngest())) return
  // In a process of its own: inside a test runner React would be bundled for development.
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: join(root, 'apps/web'),
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

async function youngest(): Promise<number> {
  const times = await Promise.all(
    sources.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true })
      const stats = await Promise.all(names.map((name) => stat(join(root, folder, name))))
      return Math.max(...stats.map((file) => file.mtimeMs))
    }),
  )
  return Math.max(...times)
}
