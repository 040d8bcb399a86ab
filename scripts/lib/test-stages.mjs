import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countVitest } from './count-tests.mjs'
import { findBrowser } from './find-browser.mjs'
import { runCommand } from './run-command.mjs'

const minute = 60_000

/**
 * @typedef {import('./count-tests.mjs').Counts} Counts
 * @typedef {object} StageResult
 * @property {Counts} counts
 * @property {string} output shown when anything failed
 * @property {string} [note] a word beside the stage's line
 * @typedef {object} Stage
 * @property {string} name
 * @property {(root: string, env: NodeJS.ProcessEnv) => Promise<StageResult>} run
 */

/** @param {boolean} ok @returns {Counts} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/**
 * A command that either holds or does not: it counts as one test.
 * @param {string} name
 * @param {readonly string[]} nodeArgs a script run by this Node, with its arguments
 * @returns {Stage}
 */
function check(name, nodeArgs) {
  return {
    name,
    async run(root, env) {
      const result = await runCommand(process.execPath, nodeArgs, { cwd: root, env, timeoutMs: 5 * minute })
      const late = result.timedOut ? `\n${name}: not finished after 5 minutes, ended` : ''
      return { counts: one(result.code === 0), output: result.output + late }
    },
  }
}

/**
 * A Vitest project, counted by its JSON report.
 * @param {string} name
 * @param {string} project
 * @param {number} minutes time limit
 * @param {(env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv} [prepare] the environment it gets
 * @returns {Stage}
 */
function vitest(name, project, minutes, prepare = (env) => env) {
  return {
    name,
    async run(root, env) {
      const folder = mkdtempSync(join(tmpdir(), 'wanwu-vitest-'))
      const reportPath = join(folder, 'report.json')
      try {
        const { code, output, timedOut } = await runCommand(
          process.execPath,
          [
            'node_modules/vitest/vitest.mjs',
            ...['run', '--project', project, '--reporter=default', '--reporter=json'],
            `--outputFile.json=${reportPath}`,
          ],
          { cwd: root, env: prepare(env), timeoutMs: minutes * minute },
        )
        const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
        const late = timedOut ? `\n${name}: not finished after ${minutes} minutes, ended` : ''
        return { counts: countVitest(report, code), output: output + late }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/**
 * A stage that needs something the machine may lack. Without it: one skipped test and the way to get it, or one
 * failed test when REQUIRE_ALL=1.
 * @param {Stage} stage
 * @param {(env: NodeJS.ProcessEnv) => boolean} isThere
 * @param {string} howToGet
 * @returns {Stage}
 */
export function needs(stage, isThere, howToGet) {
  return {
    name: stage.name,
    async run(root, env) {
      if (isThere(env)) return stage.run(root, env)
      const required = env.REQUIRE_ALL === '1'
      return {
        counts: { passed: 0, failed: required ? 1 : 0, skipped: required ? 0 : 1 },
        output: `${howToGet}\n`,
        note: required ? 'REQUIRE_ALL=1' : howToGet,
      }
    },
  }
}

/** @param {NodeJS.ProcessEnv} env */
const withoutServer = ({ WANWU_TEST_DATABASE_URL: _server, ...env }) => env

const noServer =
  '没有数据库服务器 no server: WANWU_TEST_DATABASE_URL=postgres://… (PostgreSQL ≥ 15 with PostGIS: apt-get install postgresql-15-postgis-3)'

/**
 * The HTTP suite: every file runs on each engine there is. Without a server its half is one skipped test, or
 * one failed test when REQUIRE_ALL=1.
 * @type {Stage}
 */
const httpStage = {
  name: 'http',
  async run(root, env) {
    const both = Boolean(env.WANWU_TEST_DATABASE_URL)
    const result = await vitest('http', 'http', 35).run(root, env)
    if (both) return { ...result, note: 'both engines' }
    const required = env.REQUIRE_ALL === '1'
    const { passed, failed, skipped } = result.counts
    return {
      counts: { passed, failed: failed + (required ? 1 : 0), skipped: skipped + (required ? 0 : 1) },
      output: `${result.output}\n${noServer}\n`,
      note: noServer,
    }
  },
}

/** Those that wait for nothing and for nobody: they run two at a time. @type {readonly Stage[]} */
export const quickStages = [
  check('types', [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'],
  ]),
  check('build', ['scripts/build.mjs']),
  check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  check('house', ['scripts/check-house.mjs']),
  check('rooms', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', 'packages', 'apps'],
  ]),
  check('types of scripts', ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.json']),
  vitest('unit', 'unit', 15),
]

/** Those that start servers and fill the machine: one after the other. @type {readonly Stage[]} */
export const suiteStages = [
  httpStage,
  needs(
    vitest('browser', 'browser', 30, (env) => ({
      ...withoutServer(env),
      CHROMIUM_PATH: findBrowser(env) ?? '',
    })),
    (env) => findBrowser(env) !== undefined,
    '没有浏览器 no browser: apt-get install chromium fonts-noto-cjk, or CHROMIUM_PATH=…',
  ),
]
