/** Where each frozen column sticks (pixels from the inline start); undefined from the first loose column on. */
export function frozenOffsets(
  columns: readonly { width: number; frozen?: boolean }[],
): (number | undefined)[] {
  let at = 0
  let frozen = true
  return columns.map((column) => {
    frozen = frozen && column.frozen === true
    if (!frozen) return undefined
    const offset = at
    at += column.width
    return offset
  })
}
