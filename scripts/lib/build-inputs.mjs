import { digestFiles } from './digest-files.mjs'
import { listFiles } from './list-files.mjs'

/** @param {string} path */
const isShipped = (path) => !/\.(test|bench)\.tsx?$/.test(path) && !/\/(fixtures|__fixtures__)\//.test(path)

const buildScripts = [
  'scripts/build.mjs',
  'scripts/lib/relocate-urls.mjs',
  'package-lock.json',
  'tsconfig.json',
]

const packagesInBrowser = ['contract', 'core', 'indices', 'darwin-core', 'ui']
const packagesInNode = [
  'contract',
  'core',
  'reader',
  'writer',
  'darwin-core',
  'indices',
  'database',
  'register',
  'domains',
]

/** @param {readonly string[]} names */
const sources = (names) => names.flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`])

/**
 * What each part of dist/ is made from: a part is stale when the hash of these changes.
 * @type {Readonly<Record<'node' | 'web', readonly string[]>>}
 */
export const buildInputs = {
  node: [
    ...buildScripts,
    'scripts/lib/build-node.mjs',
    ...sources(packagesInNode),
    'apps/server',
    'apps/cli',
    'migrations',
  ],
  web: [...buildScripts, 'scripts/lib/build-web.mjs', ...sources(packagesInBrowser), 'apps/web'],
}

/**
 * The hash of what a part is made from.
 * @param {string} root
 * @param {'node' | 'web'} part
 * @returns {string}
 */
export function digestBuildInputs(root, part) {
  return digestFiles(root, listFiles(root, buildInputs[part], isShipped))
}
