/** Numbers of an OFD attribute, parted by blanks. */
export function numbersOf(value: string | undefined): number[] {
  return (value ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((number) => Number.isFinite(number))
}

const longest = 20_000

/** Distances such as `5.6 g 10 12.7` (`g n d` repeats d n times), GB/T 33190 table 46. */
export function deltasOf(value: string | undefined): number[] {
  const tokens = (value ?? '').trim().split(/\s+/)
  const deltas: number[] = []
  for (let at = 0; at < tokens.length && deltas.length < longest; at += 1) {
    if (tokens[at] !== 'g') {
      deltas.push(Number(tokens[at]) || 0)
      continue
    }
    const count = Math.min(longest, Number(tokens[at + 1]) || 0)
    deltas.push(...new Array<number>(count).fill(Number(tokens[at + 2]) || 0))
    at += 2
  }
  return deltas
}
