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
 * Every package of a registry that a workspace names itself, sorted by name.
 * @param {string} root
 * @returns {DirectDependency[]}
 */
export function readDirectDependencies(root) {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => ({ name, path: join(root, group, name) })),
  )
  /** @type {Map<string, DirectDependency>} */
  const found = new Map()
  for (const { name: user, path } of [{ name: 'root', path: root }, ...folders]) {
    if (!existsSync(join(path, 'package.json'))) continue
    const { dependencies, devDependencies, optionalDependencies } = readJson(join(path, 'package.json'))
    const all = { ...optionalDependencies, ...devDependencies, ...dependencies }
    for (const [name, version] of Object.entries(all)) {
      if (name.startsWith('@wanwu/')) continue
      /** @type {DirectDependency} */
      const known = found.get(name) ?? {
        name,
        version: String(version),
        licence: readLicence(root, name),
        usedBy: [],
      }
      if (known.version !== version) known.version = `${known.version} / ${version}`
      known.usedBy.push(user)
      found.set(name, known)
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
