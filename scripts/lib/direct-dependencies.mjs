import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} DirectDependency
 * @property {string} name
 * @property {string} version as pinned in package.json
 * @property {string} licence as the installed package states it
 * @property {string[]} usedBy short names of the workspaces, `root` for the root
 */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** @param {string} root @param {string} name */
function readLicence(root, name) {
  const path = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(path)) return 'not installed'
  const { license } = readJson(path)
  return typeof license === 'string' ? license : (license?.type ?? 'not stated')
}

/**
 * Every package.json of the project, by its folder ('' for the root).
 * @param {string} root
 * @returns {Record<string, import('./find-lock-faults.mjs').Manifest>}
 */
export function readManifests(root) {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  )
  const present = ['', ...folders].filter((folder) => existsSync(join(root, folder, 'package.json')))
  return Object.fromEntries(present.map((folder) => [folder, readJson(join(root, folder, 'package.json'))]))
}

/**
 * Every package of a registry that a workspace names itself, sorted by name.
 * @param {string} root
 * @returns {DirectDependency[]}
 */
export function readDirectDependencies(root) {
  /** @type {Map<string, DirectDependency>} */
  const found = new Map()
  for (const [folder, manifest] of Object.entries(readManifests(root))) {
    const user = folder.split('/')[1] ?? 'root'
    const all = { ...manifest.optionalDependencies, ...manifest.devDependencies, ...manifest.dependencies }
    for (const [name, version] of Object.entries(all)) {
      if (name.startsWith('@wanwu/')) continue
      /** @type {DirectDependency} */
      const known = found.get(name) ?? { name, version, licence: readLicence(root, name), usedBy: [] }
      if (known.version !== version) known.version = `${known.version} / ${version}`
      known.usedBy.push(user)
      found.set(name, known)
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
