import type { EntryContent, EntryField, FieldReturn } from '@wanwu/contract'

/** Words by which a document asks for a field of a report. */
const askedBy: readonly [EntryField, RegExp][] = [
  ['problem', /问题|困难|不足/],
  ['cause', /原因/],
  ['next', /下一?步|下阶段|打算|安排|计划/],
  ['help', /协调|建议|支持|帮助/],
  ['figures', /指标|数据|数字/],
]

/**
 * Fields that stand open from the start: those the document asks for, those in which something is written or
 * was returned, and where nothing has begun the cause and the next step. The rest opens when it is wanted.
 */
export function fieldsAsked(
  asked: readonly string[],
  content: EntryContent,
  returned: readonly FieldReturn[],
): EntryField[] {
  const words = asked.join('、')
  const byDocument = askedBy.filter(([, pattern]) => pattern.test(words)).map(([field]) => field)
  const written = askedBy.map(([field]) => field).filter((field) => (content[field]?.length ?? 0) > 0)
  const back = returned.flatMap(({ field }) => (field === null ? [] : [field]))
  const notBegun: EntryField[] = content.claim === 'not-started' ? ['cause', 'next'] : []
  return [...new Set([...byDocument, ...written, ...back, ...notBegun])]
}
