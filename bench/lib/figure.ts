/** One measured figure. `limit` is what it must not pass; without one it is only shown. */
export interface Figure {
  what: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'kB' | 'x' | 'rows'
  limit?: number
}

/** Figures of a bench, or the word why it could not run here. */
export type Measured = Figure[] | { skipped: string }

/** A bench: a file `bench/<name>.bench.ts` exports one as `bench`. */
export interface Bench {
  name: string
  run(): Promise<Measured>
}
