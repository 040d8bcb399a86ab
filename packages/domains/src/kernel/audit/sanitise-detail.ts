const secretKey = /password|secret|token|cookie|authorization|密码|口令/i
const longestText = 500
const longestList = 100
const deepest = 6

/** Makes particulars fit for keeping for ever: no secrets, no long texts, nothing JSON cannot hold. */
export function sanitiseDetail(detail: Record<string, unknown>): Record<string, unknown> {
  return sanitiseRecord(detail, 0)
}

function sanitiseRecord(record: object, depth: number): Record<string, unknown> {
  const clean: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined || secretKey.test(key)) continue
    clean[cleanText(key)] = sanitiseValue(value, depth + 1)
  }
  return clean
}

function sanitiseValue(value: unknown, depth: number): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'string') return cleanText(value)
  if (value instanceof Date) return value.toISOString()
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) {
    const kept = value.slice(0, longestList).map((item) => sanitiseValue(item, depth + 1))
    return value.length > longestList ? [...kept, `… ${value.length}`] : kept
  }
  return typeof value === 'object' ? sanitiseRecord(value, depth) : String(value)
}

/** PostgreSQL refuses U+0000 and lone surrogates in jsonb; encoding to UTF-8 replaces the latter. */
function cleanText(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText)}…` : text
  return Buffer.from(cut.replaceAll('\u0000', ''), 'utf8').toString('utf8')
}
