/**
 * How alike two strings are, from 0 to 1: `SequenceMatcher(None, a, b).ratio()` of Python's difflib
 * (Ratcliff and Obershelp), character for character, its "popular character" rule included.
 * Characters are code points.
 */
export function sequenceRatio(left: string, right: string): number {
  const a = [...left]
  const b = [...right]
  const length = a.length + b.length
  if (length === 0) return 1
  return (2 * countMatches(a, b, indexCharacters(b))) / length
}

/** Positions of each character of `b`; in long strings those in more than one percent of it are left out. */
function indexCharacters(b: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  b.forEach((character, index) => {
    const list = positions.get(character)
    if (list) list.push(index)
    else positions.set(character, [index])
  })
  if (b.length < 200) return positions
  const limit = Math.floor(b.length / 100) + 1
  for (const [character, list] of positions) if (list.length > limit) positions.delete(character)
  return positions
}

function countMatches(a: readonly string[], b: readonly string[], positions: Map<string, number[]>): number {
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  let matches = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [aLow, aHigh, bLow, bHigh] = next
    const [i, j, size] = findLongest(a, b, positions, next)
    if (size === 0) continue
    matches += size
    if (aLow < i && bLow < j) open.push([aLow, i, bLow, j])
    if (i + size < aHigh && j + size < bHigh) open.push([i + size, aHigh, j + size, bHigh])
  }
  return matches
}

/** The longest common block within the limits, the earliest in `a`, then in `b`. */
function findLongest(
  a: readonly string[],
  b: readonly string[],
  positions: Map<string, number[]>,
  [aLow, aHigh, bLow, bHigh]: readonly [number, number, number, number],
): [number, number, number] {
  let bestI = aLow
  let bestJ = bLow
  let bestSize = 0
  let runs = new Map<number, number>()
  for (let i = aLow; i < aHigh; i += 1) {
    const nextRuns = new Map<number, number>()
    for (const j of positions.get(a[i] ?? '') ?? []) {
      if (j < bLow) continue
      if (j >= bHigh) break
      const size = (runs.get(j - 1) ?? 0) + 1
      nextRuns.set(j, size)
      if (size > bestSize) [bestI, bestJ, bestSize] = [i - size + 1, j - size + 1, size]
    }
    runs = nextRuns
  }
  // characters left out of the index can still lengthen a block at its ends
  while (bestI > aLow && bestJ > bLow && a[bestI - 1] === b[bestJ - 1]) {
    bestI -= 1
    bestJ -= 1
    bestSize += 1
  }
  while (
    bestI + bestSize < aHigh &&
    bestJ + bestSize < bHigh &&
    a[bestI + bestSize] === b[bestJ + bestSize]
  ) {
    bestSize += 1
  }
  return [bestI, bestJ, bestSize]
}
