import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findStaleParts } from './build-stamp.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Builds the parts of dist/ whose sources have changed. A release archive has no sources: what it holds is used.
 * @param {string} root
 * @returns {Promise<{ built: string[] }>} the parts that were built
 * @throws {Error} with the output of the build
 */
export async function ensureBuilt(root) {
  if (!existsSync(join(root, 'apps'))) return { built: [] }
  const stale = findStaleParts(root)
  if (stale.length === 0) return { built: [] }
  const { code, output } = await runCommand(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
  })
  if (code === 0) return { built: stale.map(({ part }) => part) }
  throw new Error(`${output.trim()}\n构建失败，原因见上。\nThe build failed, for the reason above.`)
}
