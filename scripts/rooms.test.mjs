import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './lib/project-root.mjs'

/** A small house in which every rule is broken once: rule → the file that breaks it and what it says. */
const breaches = {
  'contract-imports-nothing-of-ours': ['packages/contract/src/a.ts', "import '@wanwu/core'"],
  'pure-imports-only-contract': ['packages/reader/src/a.ts', "import '@wanwu/database'"],
  'pure-touches-no-server': ['packages/core/src/a.ts', "import 'node:http'"],
  'database-knows-no-domain': ['packages/database/src/a.ts', "import '@wanwu/domains'"],
  'declares-what-it-imports-packages-ui': ['packages/ui/src/a.ts', "import '@wanwu/contract'"],
  'domain-edges-of-kernel': ['packages/domains/src/kernel/a.ts', "import '../plan/index.ts'"],
  'domain-edges-of-plan': ['packages/domains/src/plan/a.ts', "import '../unlisted/index.ts'"],
  'domain-edges-unlisted': ['packages/domains/src/unlisted/a.ts', "import '../plan/index.ts'"],
  'domains-by-their-door': ['packages/domains/src/plan/b.ts', "import '../access/inside.ts'"],
  'domains-import-no-app-nor-page': ['packages/domains/src/access/a.ts', "import '@wanwu/ui'"],
  'ui-imports-only-contract': ['packages/ui/src/b.ts', "import '@wanwu/database'"],
  'web-imports-contract-ui-and-pure': ['apps/web/src/a.ts', "import '@wanwu/database'"],
  'web-uses-no-node': ['apps/web/src/b.ts', "import 'node:fs'"],
  'nothing-imports-apps': ['packages/database/src/b.ts', "import '@wanwu/server'"],
  'apps-are-apart': ['apps/cli/src/a.ts', "import '@wanwu/server'"],
  'packages-by-their-name': ['packages/core/src/b.ts', "import '../../contract/src/index.ts'"],
  'no-testing-in-production': ['apps/server/src/a.ts', "import '@wanwu/testing'"],
  'no-dev-dependency-in-production': ['packages/core/src/c.ts', "import 'dev-only'"],
  'no-undeclared-dependency': ['packages/core/src/d.ts', "import 'not-named'"],
  'no-unresolvable': ['packages/core/src/e.ts', "import './gone.ts'"],
  'no-cycles': ['packages/core/src/f.ts', "import './f-back.ts'"],
  'no-orphans': ['packages/core/src/g.ts', 'export const alone = 1'],
}

/** What the breaches need around them, and some things that are allowed. */
const surroundings = {
  'packages/core/src/f-back.ts': "import './f.ts'",
  'packages/domains/src/access/index.ts': "import './inside.ts'",
  'packages/domains/src/access/inside.ts': "import '../kernel/index.ts'",
  'packages/domains/src/kernel/index.ts': "import '@wanwu/contract'",
  'packages/domains/src/plan/index.ts': "import '../access/index.ts'",
  'packages/domains/src/unlisted/index.ts': "import '../kernel/index.ts'",
  'packages/reader/src/allowed.ts': "import type {} from '@wanwu/contract'",
  'packages/core/src/allowed.test.ts': "import '@wanwu/testing'; import 'dev-only'",
  'packages/testing/src/allowed.ts': "import '@wanwu/server'",
}

const allowed = Object.keys(surroundings).filter((path) =>
  /allowed|(access|kernel|plan)\/(index|inside)/.test(path),
)

const packages = ['contract', 'core', 'reader', 'database', 'domains', 'ui', 'testing']
const apps = ['server', 'web', 'cli']
const all = [...packages, ...apps].map((name) => `@wanwu/${name}`)

let root = ''
/** @type {{ from: string, to: string, rule: { name: string } }[]} */
let violations = []

/** @param {string} path @param {string | object} content */
function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? `${content}\n` : JSON.stringify(content))
}

/** @param {string} name */
function addRegistryPackage(name) {
  write(`node_modules/${name}/package.json`, { name, version: '1.0.0', main: 'index.js' })
  write(`node_modules/${name}/index.js`, '')
}

/** @param {string} folder @param {string} name */
function addWorkspace(folder, name) {
  const dependencies = name === 'ui' ? [] : all
  write(`${folder}/package.json`, {
    name: `@wanwu/${name}`,
    type: 'module',
    exports: { '.': './src/index.ts' },
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '0.1.0'])),
    devDependencies: { 'dev-only': '1.0.0' },
  })
  write(`${folder}/src/index.ts`, 'export {}')
  symlinkSync(join(root, folder), join(root, 'node_modules/@wanwu', name))
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wanwu-rooms-'))
  copyFileSync(join(projectRoot, '.dependency-cruiser.cjs'), join(root, '.dependency-cruiser.cjs'))
  copyFileSync(join(projectRoot, 'tsconfig.json'), join(root, 'tsconfig.json'))
  write('package.json', { name: 'house', type: 'module', workspaces: ['packages/*', 'apps/*'] })
  mkdirSync(join(root, 'node_modules/@wanwu'), { recursive: true })
  for (const name of ['dev-only', 'not-named']) addRegistryPackage(name)
  for (const name of packages) addWorkspace(`packages/${name}`, name)
  for (const name of apps) addWorkspace(`apps/${name}`, name)
  for (const [path, content] of Object.entries(surroundings)) write(path, content)
  for (const [path = '', content = ''] of Object.values(breaches)) {
    write(path, content)
  }
  const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'apps'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (!stdout) throw new Error(stderr)
  violations = JSON.parse(stdout).summary.violations
}, 60_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A cycle is reported once, from either end. @param {string} path */
const rulesBrokenBy = (path) =>
  violations
    .filter(({ from, to, rule }) => from === path || (rule.name === 'no-cycles' && to === path))
    .map(({ rule }) => rule.name)

describe('the rules between rooms', () => {
  it.each(Object.entries(breaches))('%s catches its breach', (rule, [path]) => {
    expect(rulesBrokenBy(path ?? '')).toContain(rule)
  })

  it.each(allowed)('%s is allowed', (path) => {
    expect(rulesBrokenBy(path)).toEqual([])
  })

  it('has a breach here for every rule', async () => {
    const { default: config } = await import('../.dependency-cruiser.cjs')
    const names = config.forbidden.map((/** @type {{ name: string }} */ { name }) => name)
    const shown = Object.keys(breaches)
    const isShown = (/** @type {string} */ name) =>
      shown.includes(name) ||
      name.startsWith('declares-what-it-imports-') ||
      name.startsWith('domain-edges-of-')
    expect(names.filter((/** @type {string} */ name) => !isShown(name))).toEqual([])
  })
})
