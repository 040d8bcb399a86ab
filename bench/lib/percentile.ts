/** The value below which the given part (0 to 1) of the samples lies, by nearest rank. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

/** Times an act `times` times, in milliseconds each, after `warm` runs that do not count. */
export async function timeEach(act: () => Promise<unknown>, times: number, warm = 2): Promise<number[]> {
  const samples: number[] = []
  for (let run = -warm; run < times; run++) {
    const start = performance.now()
    await act()
    if (run >= 0) samples.push(performance.now() - start)
  }
  return samples
}
