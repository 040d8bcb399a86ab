import { formatNumber } from './format-number.ts'

/** One level of a list: how its number is counted and printed. */
export interface ListLevel {
  start: number
  format: string
  /** the printed form; `%1` to `%9` stand for the counts of the levels */
  text: string
  /** the level (1-based) after which the count starts again; null for any higher one, 0 for none */
  restartAfter: number | null
  /** all counts in decimals, whatever the other levels' formats */
  legal: boolean
}

/** A list in use: its definition, and starts that it sets anew. */
export interface ListUse {
  /** lists with one key go on counting together */
  key: string
  /** names this use: a start that is set anew counts once per use */
  use: string
  levels: readonly ListLevel[]
  /** level → start value that this use sets */
  starts: ReadonlyMap<number, number>
}

/** Counts the automatic numbers of a document in reading order, as a word processor does. */
export class ListCounter {
  readonly #counts = new Map<string, (number | null)[]>()
  readonly #started = new Set<string>()

  /** Counts one paragraph at `level` (0-based) and returns its printed number, or null for a bullet. */
  next(list: ListUse, level: number): string | null {
    const definition = list.levels[level]
    if (!definition) return null
    const counts = this.#counts.get(list.key) ?? []
    this.#counts.set(list.key, counts)
    const mark = `${list.use}/${level}`
    const start = list.starts.get(level)
    const current = counts[level]
    if (start !== undefined && !this.#started.has(mark)) {
      this.#started.add(mark)
      counts[level] = start
    } else {
      counts[level] = current === null || current === undefined ? (start ?? definition.start) : current + 1
    }
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const after = list.levels[deeper]?.restartAfter ?? null
      if (after === null || (after > 0 && level < after)) counts[deeper] = null
    }
    return print(list, level, counts)
  }
}

function print(list: ListUse, level: number, counts: readonly (number | null)[]): string | null {
  const definition = list.levels[level]
  if (!definition || definition.format === 'bullet') return null
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = definition.legal && index < level ? 'decimal' : (list.levels[index]?.format ?? 'decimal')
    return formatNumber(counts[index] ?? list.levels[index]?.start ?? 1, format)
  })
  return text.trim() === '' ? null : text.trim()
}
