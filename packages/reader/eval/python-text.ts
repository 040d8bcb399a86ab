/** What Python's `\\s` matches: not the byte order mark, but the information separators and the next-line mark. */
const separators = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x1f, 0x85)
const space = new RegExp(`[^\\S\\uFEFF]|[${separators}]`, 'g')

/** Rounds to four decimals as Python does: exact ties go to the even digit. */
export function roundFour(value: number): number {
  const ties = value * 32
  // a tie at the fifth decimal is an odd number of thirty-seconds, nothing else is
  if (Number.isInteger(ties) && ties % 2 !== 0) {
    const below = Math.floor(value * 10_000)
    return (below % 2 === 0 ? below : below + 1) / 10_000
  }
  return Number(value.toFixed(4))
}

/** Removes what Python's `\s` matches, which is not what JavaScript's does. */
export function removeSpace(text: string): string {
  return text.replace(space, '')
}

/** `str(value)` of Python for what a ledger may hold in `where`: text, number, nothing, or a list of them. */
export function pythonString(value: unknown): string {
  if (typeof value === 'string') return value
  return represent(value)
}

function represent(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(represent).join(', ')}]`
  return String(value)
}

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)
  return `${mark}${body.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}${mark}`
}

/** The first `count` characters, counted in code points. */
export function takeFirst(text: string, count: number): string {
  return text.length <= count ? text : [...text].slice(0, count).join('')
}
