import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 */

/**
 * Compares what the lock file asks for with what npm says it put into node_modules. Packages for other
 * machines (optional ones) may be absent.
 * @param {Record<string, LockedPackage>} wanted "packages" of package-lock.json
 * @param {Record<string, LockedPackage>} installed "packages" of node_modules/.package-lock.json
 * @returns {string | undefined} the first package that is missing or different
 */
export function findDifferentPackage(wanted, installed) {
  for (const [path, package_] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue
    const there = installed[path]
    if (!there) {
      if (package_.optional || package_.devOptional) continue
      return path
    }
    if (there.version !== package_.version || there.integrity !== package_.integrity) return path
    if (Boolean(there.link) !== Boolean(package_.link)) return path
  }
  return undefined
}

/**
 * Says why the dependencies must be installed, or undefined when node_modules is as the lock file asks.
 * npm writes node_modules/.package-lock.json last, so an interrupted installation is noticed too.
 * Takes some milliseconds and starts no process.
 * @param {string} root
 * @returns {'missing' | 'changed' | undefined}
 */
export function findInstallProblem(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return 'missing'
  /** @param {string} path */
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  return findDifferentPackage(packagesOf(join(root, 'package-lock.json')), packagesOf(record))
    ? 'changed'
    : undefined
}
