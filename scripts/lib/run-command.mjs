import { spawn } from 'node:child_process'

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 1 when ended by a signal or when it could not be started
 * @property {string} output stdout and stderr in the order they came; empty when shown
 * @property {boolean} timedOut
 */

/** Groups that were started and still run: they are ended when this process is. @type {Set<number>} */
const running = new Set()

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // already gone
  }
}

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  for (const pid of running) signalGroup(pid, 'SIGTERM')
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

/** Signals are only ours while a command runs: afterwards they belong to whatever this process becomes. */
function watchSignals() {
  for (const signal of endings) {
    process.off(signal, endAll)
    if (running.size > 0) process.on(signal, endAll)
  }
}

/**
 * Runs a command to its end. It gets a process group of its own, so that a time limit or Ctrl-C ends its
 * children too. Never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, show?: boolean }} [options]
 *   `show` passes the output on as it comes instead of keeping it
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = []
    let timedOut = false
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      detached: process.platform !== 'win32',
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    const pid = child.pid
    if (pid !== undefined) running.add(pid)
    watchSignals()
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const timer = options.timeoutMs
      ? setTimeout(() => {
          timedOut = true
          if (pid !== undefined) signalGroup(pid, 'SIGKILL')
        }, options.timeoutMs)
      : undefined
    /** @param {number | null} code @param {string} [problem] */
    const finish = (code, problem = '') => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      watchSignals()
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') + problem, timedOut })
    }
    child.on('error', (error) => finish(1, `${command}: ${error.message}\n`))
    child.on('close', (code) => finish(code))
  })
}
