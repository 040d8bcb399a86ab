#!/usr/bin/env node
/**
 * Starts the command line: the bundle in dist/ when it is there and made from the sources as they are now,
 * else the sources themselves, which need tsx. A release archive has no sources, only the bundle.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const bundle = join(root, 'dist', 'cli', 'main.mjs')
const source = join(root, 'apps', 'cli', 'src', 'main.ts')
const stamps = join(root, 'scripts', 'lib', 'build-stamp.mjs')

async function isBundleCurrent() {
  if (!existsSync(bundle)) return false
  if (!existsSync(source) || !existsSync(stamps)) return true
  const { findStaleParts } = await import(pathToFileURL(stamps).href)
  return !findStaleParts(root).some(({ part }) => part === 'node')
}

function findTsx() {
  try {
    return import.meta.resolve('tsx')
  } catch {
    return undefined
  }
}

if (await isBundleCurrent()) {
  await import(pathToFileURL(bundle).href)
} else {
  const tsx = existsSync(source) ? findTsx() : undefined
  if (tsx) {
    // A process of its own, because workers inherit --import from the command line and from nowhere else.
    const child = spawn(process.execPath, ['--import', tsx, source, ...process.argv.slice(2)], {
      stdio: 'inherit',
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
    })
  } else {
    console.error(
      '缺少可运行的程序：请在项目目录中先运行 npm install，再运行 npm run build。\n' +
        'Nothing to run: run npm install and then npm run build in the project folder.',
    )
    process.exitCode = 1
  }
}
