const kinds = /** @type {const} */ ([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
])

/**
 * @typedef {Partial<Record<typeof kinds[number], Record<string, string>>>} Manifest
 */

/**
 * Finds what would make `npm ci` refuse: a package.json that asks for something else than the lock file records
 * for it, and a package asked for by a locked one for which there is no entry.
 * @param {Record<string, Manifest>} locked "packages" of package-lock.json
 * @param {Record<string, Manifest>} manifests package.json by folder, '' for the root
 * @returns {string[]} what is wrong, a line each
 */
export function findLockFaults(locked, manifests) {
  const faults = []
  for (const [folder, manifest] of Object.entries(manifests)) {
    for (const kind of kinds) {
      const asked = manifest[kind] ?? {}
      const recorded = locked[folder]?.[kind] ?? {}
      for (const name of new Set([...Object.keys(asked), ...Object.keys(recorded)])) {
        if (asked[name] === recorded[name]) continue
        const path = `${folder ? `${folder}/` : ''}package.json`
        faults.push(
          `${path}: ${name} is ${asked[name] ?? 'not named'}, in the lock file ${recorded[name] ?? 'absent'}`,
        )
      }
    }
  }
  for (const [folder, entry] of Object.entries(locked)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!locked[`node_modules/${name}`] && !locked[`${folder}/node_modules/${name}`]) {
        faults.push(`package-lock.json: ${name}, an optional part of ${folder}, has no entry: npm ci refuses`)
      }
    }
  }
  return faults
}
