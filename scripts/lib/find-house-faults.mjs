const longest = 500

/**
 * Tests that are left out or are the only ones to run. `describe.skipIf(…)` is allowed: it is for fixtures that
 * may be absent and says so.
 */
const halfRunTest =
  /\b(?:it|test|describe|suite|bench)(?:\.(?:concurrent|sequential|each))*\.(?:only|skip|todo|fails)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/

/** SQL that a script wrote from declarations: nobody reads it as a file, the declarations are what is kept short. */
const written = /^-- Tables of registers, written from their declarations/

/** @param {string} path */
const isCode = (path) => /\.(ts|tsx|mjs|cjs|js|css|sql)$/.test(path)

/**
 * @param {string} path
 * @param {string} content
 * @returns {string[]} what is wrong with the file, a line each
 */
export function findHouseFaults(path, content) {
  const faults = []
  const lines = content.split('\n')
  if (path.endsWith('package-lock.json')) {
    const resolved = lines.findIndex((line) => /"resolved": "http/.test(line))
    if (resolved >= 0)
      faults.push(`${path}:${resolved + 1}: names a registry; install with the project's .npmrc`)
  }
  if (!isCode(path)) return faults
  const length = content.endsWith('\n') ? lines.length - 1 : lines.length
  if (length > longest && !written.test(content))
    faults.push(`${path}: ${length} lines, ${longest} at most: split it`)
  if (/\.test\.(tsx?|mjs)$/.test(path)) {
    for (const [index, line] of lines.entries()) {
      if (halfRunTest.test(line)) faults.push(`${path}:${index + 1}: ${line.trim()}`)
    }
  }
  return faults
}
