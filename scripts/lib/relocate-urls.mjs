import { posix } from 'node:path'

const pattern = /new URL\(\s*(['"`])(\.{1,2}\/[^'"`$]*)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g

/**
 * Bundles that a package names itself, for what its own source calls otherwise: the name → the module.
 * @type {Readonly<Record<string, string>>}
 */
const namedBundles = {
  'packages/reader/src/worker/reader-worker.mjs': 'packages/reader/src/worker/read-here.ts',
}

/**
 * @typedef {object} Relocation
 * @property {string} code the source with its addresses changed
 * @property {string[]} entries modules that were pointed at (workers): each becomes a bundle of its own
 * @property {string[]} assets other files that were pointed at: they are copied into dist/assets
 */

/**
 * The name of the bundle of a worker module, below dist/.
 * @param {string} module path relative to the root, as packages/reader/src/worker/run.ts
 * @returns {string} as workers/reader-worker-run
 */
export function nameWorkerBundle(module) {
  return `workers/${module
    .replace(/^(packages|apps)\//, '')
    .replace(/\/src\//, '/')
    .replace(/\.[cm]?tsx?$/, '')
    .replaceAll('/', '-')}`
}

/**
 * Bundled code lies elsewhere than its source, so `new URL('./beside.ts', import.meta.url)` would point nowhere.
 * Every bundle lies exactly one folder below dist/, therefore each address can be written as `../…`:
 * modules → the worker's bundle, migrations/… → dist/migrations/…, dist/… → itself, the rest → dist/assets/….
 * @param {string} source
 * @param {string} path of the source, relative to the root
 * @returns {Relocation}
 */
export function relocateUrls(source, path) {
  /** @type {string[]} */
  const entries = []
  /** @type {string[]} */
  const assets = []
  const code = source.replaceAll(pattern, (_all, _quote, /** @type {string} */ relative) => {
    const named = posix.join(posix.dirname(path), relative)
    const target = namedBundles[named] ?? named
    let moved = `../assets/${target}`
    if (/\.[cm]?tsx?$/.test(target)) {
      entries.push(target)
      moved = `../${nameWorkerBundle(target)}.mjs`
    } else if (/^(migrations|dist)(\/|$)/.test(target)) {
      moved = `../${target.replace(/^dist\/?/, '')}`
    } else assets.push(target)
    return `new URL(${JSON.stringify(moved)}, import.meta.url)`
  })
  return { code, entries, assets }
}
