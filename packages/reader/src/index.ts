import type { Reading, ReadOptions } from '@wanwu/contract'
import { readSource } from './formats/read-source.ts'
import { interpret } from './grammar/interpret.ts'

export { readSource } from './formats/read-source.ts'
export { interpret } from './grammar/interpret.ts'
export { type Grid, type GridCell, layGrid } from './grammar/table/grid.ts'

/** Names this reader in what it produces; changes when a reading of the same file may change. */
export const readerVersion = 'wanwu-reader/1'

/**
 * Reads a plan document of any known format into its ledger. Throws the errors of `readSource`; what is odd in the
 * plan itself comes back as anomalies.
 */
export async function readDocument(bytes: Uint8Array, options?: ReadOptions): Promise<Reading> {
  const source = await readSource(bytes)
  const { ledger, secrecy, tables } = interpret(source, options)
  return { reader: readerVersion, source, ledger, secrecy, tables }
}
