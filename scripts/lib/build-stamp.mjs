import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestBuildInputs } from './build-inputs.mjs'

/** What must be there for a part to count as built, whatever its stamp says. */
const products = { node: 'server/main.mjs', web: 'web/index.html' }

/** @param {string} root @param {'node' | 'web'} part */
const stampPath = (root, part) => join(root, 'dist', `.${part}.stamp`)

/**
 * The parts of dist/ that are missing or made from other sources than those there now.
 * @param {string} root
 * @returns {{ part: 'node' | 'web', digest: string }[]}
 */
export function findStaleParts(root) {
  /** @type {('node' | 'web')[]} */
  const parts = ['node', 'web']
  return parts
    .map((part) => ({ part, digest: digestBuildInputs(root, part) }))
    .filter(({ part, digest }) => {
      const stamp = stampPath(root, part)
      if (!existsSync(stamp) || !existsSync(join(root, 'dist', products[part]))) return true
      return readFileSync(stamp, 'utf8') !== digest
    })
}

/**
 * Records what a part was made from.
 * @param {string} root
 * @param {'node' | 'web'} part
 * @param {string} digest taken before the build began, so that a change meanwhile leaves the part stale
 */
export function writeBuildStamp(root, part, digest) {
  writeFileSync(stampPath(root, part), digest)
}
