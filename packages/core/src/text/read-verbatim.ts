/**
 * What a text that was kept as it came says: name and content of each cell of a row (a JSON object), or the headings of
 * a table (a JSON array) without content. Null where the text is neither.
 */
export function readVerbatim(text: string): { name: string; content: string | null }[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (Array.isArray(parsed)) return parsed.map((name) => ({ name: String(name), content: null }))
  if (typeof parsed !== 'object' || parsed === null) return null
  return Object.entries(parsed).map(([name, value]) => ({
    name,
    content: value === null || value === undefined ? null : String(value),
  }))
}

/** The same in one line: `图斑编号：A-1；面积：12.5`; a text that is neither as it is. */
export function sayVerbatim(text: string): string {
  const cells = readVerbatim(text)
  if (!cells) return text
  const filled = cells.filter(({ content }) => content !== null && content !== '')
  return filled.length > 0
    ? filled.map(({ name, content }) => `${name}：${content}`).join('；')
    : cells.map(({ name }) => name).join('、')
}
