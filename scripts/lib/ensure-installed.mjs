import { findInstallProblem } from './find-install-problem.mjs'
import { npmCommand } from './npm-command.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Installs the dependencies with `npm ci` when they are missing or the lock file has changed.
 * @param {string} root
 * @returns {Promise<{ installed: boolean }>}
 * @throws {Error} with npm's own words and what to try next
 */
export async function ensureInstalled(root) {
  if (!findInstallProblem(root)) return { installed: false }
  const [command, args] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  const { code, output } = await runCommand(command, args, { cwd: root })
  if (code === 0) return { installed: true }
  throw new Error(
    `${output.trim()}\n安装依赖失败：请检查网络、npm 镜像设置（npm config get registry）和磁盘空间，然后重试。\n` +
      'Installing failed: check the network, the npm registry setting (npm config get registry) and the disk space, then try again.',
  )
}
