import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listLedger } from '@wanwu/contract'
import type { Bench } from './lib/figure.ts'
import { percentile } from './lib/percentile.ts'
import { spawnServer } from './lib/spawn-server.ts'

const runs = 3

/** A start with everything made before: from the start of the process to the first page, and to a page of the ledger. */
export const bench: Bench = {
  name: 'start',
  async run() {
    const data = mkdtempSync(join(tmpdir(), 'wanwu-bench-'))
    try {
      await (await spawnServer({ place: { directory: data } })).stop()
      const pages: number[] = []
      const lists: number[] = []
      for (let run = 0; run < runs; run++) {
        const server = await spawnServer({ place: { directory: data } })
        try {
          const client = await server.signIn('office')
          const { rows } = await client.call(listLedger, {})
          if (rows.length === 0) throw new Error('The ledger of the demo is empty')
          pages.push(server.firstPage / 1000)
          lists.push(server.elapsed() / 1000)
        } finally {
          await server.stop()
        }
      }
      return [
        {
          what: 'second start to the first page, median',
          value: percentile(pages, 0.5),
          unit: 's',
          limit: 6,
        },
        { what: 'second start to a page of the ledger, median', value: percentile(lists, 0.5), unit: 's' },
      ]
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  },
}
