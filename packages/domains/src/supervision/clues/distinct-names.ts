/** Names of columns told apart: a heading that stands twice gets its count, so that nothing of a row is lost. */
export function distinctNames(columns: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return columns.map((column) => {
    const count = (seen.get(column) ?? 0) + 1
    seen.set(column, count)
    return count === 1 ? column : `${column}（${count}）`
  })
}
