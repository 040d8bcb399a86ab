/**
 * Checks what formatter and compiler do not: length of files, tests left out, what would make `npm ci` refuse, and
 * that docs/dependencies.md lists exactly the direct dependencies. `--write` brings its table up to date.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTableFaults, rewriteTable } from './lib/dependency-table.mjs'
import { readDirectDependencies, readManifests } from './lib/direct-dependencies.mjs'
import { findHouseFaults } from './lib/find-house-faults.mjs'
import { findLockFaults } from './lib/find-lock-faults.mjs'
import { listFiles } from './lib/list-files.mjs'
import { projectRoot } from './lib/project-root.mjs'

/** What git keeps or would keep; without git, what lies in the project's folders. */
function listProjectFiles() {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  if (git.status === 0) return git.stdout.split('\0').filter(Boolean)
  return listFiles(projectRoot, [
    'packages',
    'apps',
    'scripts',
    'bench',
    'migrations',
    'docs',
    'package-lock.json',
  ])
}

/** @param {string} path @returns {string[]} */
function readFaults(path) {
  try {
    return findHouseFaults(path, readFileSync(join(projectRoot, path), 'utf8'))
  } catch {
    return [] // deleted but still in git's index
  }
}

const tablePath = join(projectRoot, 'docs/dependencies.md')
const dependencies = readDirectDependencies(projectRoot)
if (process.argv.includes('--write')) {
  writeFileSync(tablePath, rewriteTable(readFileSync(tablePath, 'utf8'), dependencies))
}
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))
const faults = [
  ...listProjectFiles().flatMap(readFaults),
  ...findLockFaults(lock.packages, readManifests(projectRoot)),
  ...findTableFaults(readFileSync(tablePath, 'utf8'), dependencies).map(
    (fault) => `docs/dependencies.md: ${fault}`,
  ),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
