/**
 * @typedef {import('./direct-dependencies.mjs').DirectDependency} DirectDependency
 */

const head = '| package | version | licence | used by | what for |\n| --- | --- | --- | --- | --- |'

/** @param {DirectDependency} dependency */
const facts = ({ name, version, licence, usedBy }) => [name, version, licence, usedBy.join(', ')]

/**
 * The rows of the table: the cells of each, without padding, by package.
 * @param {string} document Markdown
 * @returns {Map<string, string[]>}
 */
function readRows(document) {
  const lines = document.split('\n').filter((line) => line.startsWith('|'))
  const rows = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const isRow = (/** @type {string[]} */ [name]) => name !== 'package' && !/^-+$/.test(name ?? '')
  return new Map(rows.filter(isRow).map((row) => [row[0] ?? '', row]))
}

/**
 * Writes the table anew, keeping the purposes that are there.
 * @param {string} document Markdown with one such table
 * @param {readonly DirectDependency[]} dependencies
 * @returns {string}
 */
export function rewriteTable(document, dependencies) {
  const known = readRows(document)
  const rows = dependencies.map((dependency) => {
    const purpose = known.get(dependency.name)?.[4] ?? ''
    return `| ${[...facts(dependency), purpose].join(' | ')} |`
  })
  const start = document.search(/^\| package +\|/m)
  const rest = start < 0 ? '' : document.slice(start).replace(/^(\|.*\n?)*/, '')
  const before = start < 0 ? document : document.slice(0, start)
  return `${before}${head}\n${rows.join('\n')}\n${rest}`
}

/**
 * Compares the document with the packages that are really named.
 * @param {string} document
 * @param {readonly DirectDependency[]} dependencies
 * @returns {string[]} a line for each difference
 */
export function findTableFaults(document, dependencies) {
  const rows = readRows(document)
  const faults = dependencies.flatMap((dependency) => {
    const row = rows.get(dependency.name)
    if (!row) return [`${dependency.name} is not listed`]
    if (!row[4]) return [`${dependency.name} does not say what it is for`]
    const wanted = facts(dependency).join(' | ')
    return row.slice(0, 4).join(' | ') === wanted ? [] : [`${dependency.name} differs, should be: ${wanted}`]
  })
  const used = new Set(dependencies.map(({ name }) => name))
  return [
    ...faults,
    ...[...rows.keys()].filter((name) => !used.has(name)).map((name) => `${name} is not used`),
  ]
}
