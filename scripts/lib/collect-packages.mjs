import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listNativeFiles } from './list-native-files.mjs'

/**
 * @typedef {object} CollectedPackages
 * @property {string[]} folders relative to the root, each to be copied without the node_modules inside
 * @property {string[]} leftOut optional packages with machine code, which an archive for every machine cannot hold
 */

/**
 * The package that an import belongs to: `a/b.js` → `a`, `@a/b/c` → `@a/b`.
 * @param {string} specifier
 */
export function packageOfImport(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * Finds a package as Node does: in the node_modules of the folder that asks, then of each folder above.
 * @param {string} root @param {string} from folder relative to root @param {string} name
 * @returns {string | undefined} folder relative to root
 */
function findPackage(root, from, name) {
  for (let folder = from; ; folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '') {
    const candidate = `${folder ? `${folder}/` : ''}node_modules/${name}`
    if (!folder.endsWith('node_modules') && existsSync(join(root, candidate, 'package.json')))
      return candidate
    if (folder === '') return undefined
  }
}

/**
 * Everything that the named packages need at run time, from what is installed.
 * @param {string} root
 * @param {readonly string[]} imports as the bundles name them
 * @returns {CollectedPackages}
 * @throws {Error} when a needed package is not installed
 */
export function collectPackages(root, imports) {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @type {Set<string>} */
  const leftOut = new Set()
  /** @param {string} from @param {string} name @param {boolean} optional */
  const visit = (from, name, optional) => {
    const folder = findPackage(root, from, name)
    if (!folder) {
      if (optional) return
      throw new Error(`${name}, needed by ${from || 'the bundles'}, is not installed`)
    }
    if (folders.has(folder)) return
    if (optional && listNativeFiles(join(root, folder)).length > 0) {
      leftOut.add(name)
      return
    }
    folders.add(folder)
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const isOptional = (/** @type {string} */ peer) => Boolean(peerDependenciesMeta?.[peer]?.optional)
    for (const next of Object.keys(dependencies ?? {})) {
      visit(folder, next, next in (optionalDependencies ?? {}))
    }
    for (const next of Object.keys(optionalDependencies ?? {})) visit(folder, next, true)
    for (const next of Object.keys(peerDependencies ?? {})) if (!isOptional(next)) visit(folder, next, true)
  }
  for (const name of new Set(imports.map(packageOfImport))) visit('', name, false)
  return { folders: [...folders].sort(), leftOut: [...leftOut].sort() }
}
