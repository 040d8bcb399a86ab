import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

/** Below this the embedded database may not be able to write its log. */
const leastFreeBytes = 500 * 1024 * 1024

/** Something about the machine that a person must mend before the server can run. */
export class PlaceProblem extends Error {}

/** @param {unknown} error @returns {string} */
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system answers ENOENT below
 * a folder that exists, as /proc does.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

/**
 * Checks that the data folder can be made, written and has room.
 * @param {string} folder
 * @throws {PlaceProblem}
 */
export function checkDataFolder(folder) {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw noSpace(folder, 0)
    throw new PlaceProblem(
      `不能写入数据目录 ${folder}（${codeOf(error)}）。请用目录的所有者运行，或修改目录权限：chown -R $(id -un) "${folder}"\n` +
        `The data folder ${folder} cannot be written (${codeOf(error)}). Run as its owner or give it to yourself: chown -R $(id -un) "${folder}"`,
    )
  }
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < leastFreeBytes) throw noSpace(folder, bavail * bsize)
}

/** @param {string} folder @param {number} bytes */
function noSpace(folder, bytes) {
  const free = Math.floor(bytes / 1024 / 1024)
  const least = leastFreeBytes / 1024 / 1024
  return new PlaceProblem(
    `磁盘空间不足：${folder} 所在磁盘只剩 ${free} MB，至少需要 ${least} MB。请清理磁盘后重试。\n` +
      `Not enough disk space: ${free} MB left for ${folder}, ${least} MB needed. Free some and try again.`,
  )
}

/**
 * Checks that the address can be listened on, by doing so for a moment.
 * @param {string} host
 * @param {number} port 0 means any
 * @returns {Promise<void>}
 * @throws {PlaceProblem}
 */
export async function checkAddress(host, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlaceProblem('PORT 应为 0 到 65535 的整数。\nPORT must be a whole number from 0 to 65535.')
  }
  /** @type {unknown} */
  const error = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (error === undefined) return
  const other = port < 1024 ? 8080 : port + 1
  const reasons = {
    EADDRINUSE: [
      `端口 ${port} 已被占用（可能已有一个万物在运行）。请先停止它，或换一个端口：PORT=${other} npm start`,
      `Port ${port} is in use (perhaps by another Wanwu). Stop that, or choose another: PORT=${other} npm start`,
    ],
    EACCES: [
      `没有权限使用端口 ${port}。请换一个 1024 以上的端口：PORT=${other} npm start`,
      `No permission to use port ${port}. Choose one above 1024: PORT=${other} npm start`,
    ],
  }
  const [zh, en] = reasons[/** @type {keyof typeof reasons} */ (codeOf(error))] ?? [
    `不能在 ${host}:${port} 上监听（${codeOf(error)}）。请检查 HOST 和 PORT。`,
    `Cannot listen on ${host}:${port} (${codeOf(error)}). Check HOST and PORT.`,
  ]
  throw new PlaceProblem(`${zh}\n${en}`)
}
