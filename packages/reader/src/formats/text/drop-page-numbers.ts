const dashed = /^[\s　]*[-—–－─·•]+\s*(?:\d{1,4}|[IVXivx]{1,6})\s*[-—–－─·•]+[\s　]*$/
const spoken = /^[\s　]*第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?[\s　]*$/
const bare = /^[\s　]*(\d{1,3})[\s　]*$/

/**
 * Takes page numbers out of the lines of a plain text: -3-, 第3页 共9页, and bare numbers where they count up
 * through the document.
 */
export function dropPageNumbers(lines: readonly string[]): { lines: string[]; furniture: string[] } {
  const furniture: string[] = []
  const counting = countUp(lines)
  const kept = lines.filter((line, index) => {
    const isNumber = dashed.test(line) || spoken.test(line) || counting.has(index)
    if (isNumber) furniture.push(line.trim())
    return !isNumber
  })
  return { lines: kept, furniture: furniture.slice(0, 1) }
}

/** Lines that are a bare number, if there are at least three and each is one more than the one before. */
function countUp(lines: readonly string[]): Set<number> {
  const found = lines.flatMap((line, index) => {
    const match = bare.exec(line)
    return match ? [{ index, value: Number(match[1]) }] : []
  })
  const rising = found.every((entry, at) => at === 0 || entry.value === (found[at - 1]?.value ?? 0) + 1)
  return new Set(rising && found.length >= 3 ? found.map((entry) => entry.index) : [])
}
