import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Client,
  countLedger,
  exportLedger,
  getOverview,
  listLedger,
  listPlans,
  previewDocument,
} from '@wanwu/contract'
import type { Bench } from './lib/figure.ts'
import { longPlan } from './lib/long-plan.ts'
import { type SpawnedServer, spawnServer } from './lib/spawn-server.ts'

const minutes = Number(process.env.WANWU_BENCH_MINUTES ?? 1)
/** Milliseconds between two rounds: the hour of an office, not of a load test. */
const rest = 5000

/** What an office does in a morning, once: sign in, look around, leaf, search, upload a document, export. */
async function useOnce(server: SpawnedServer): Promise<void> {
  const client = await server.signIn('office')
  await client.call(getOverview, {})
  await leaf(client)
  for (const q of ['湿地', '市', '生态环境局']) {
    await client.call(listLedger, { q })
    await client.call(countLedger, { q })
  }
  const body = new TextEncoder().encode(longPlan(40))
  await client.call(previewDocument, { fileName: '方案.txt' }, { body })
  for (const format of ['docx', 'xlsx', 'md'] as const) await client.download(exportLedger, { format })
  await client.call(listPlans, {})
}

async function leaf(client: Client): Promise<void> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await client.call(listLedger, { limit: 20, ...(cursor ? { cursor } : {}) })
    cursor = page.next
  }
}

/** Memory of the server under mixed use, for one minute or WANWU_BENCH_MINUTES. */
export const bench: Bench = {
  name: 'memory',
  async run() {
    const data = mkdtempSync(join(tmpdir(), 'wanwu-bench-'))
    const server = await spawnServer({ place: { directory: data } }).catch((error: unknown) => {
      rmSync(data, { recursive: true, force: true })
      throw error
    })
    try {
      const start = server.residentMegabytes()
      if (Number.isNaN(start)) return { skipped: 'the memory of a process is read from /proc' }
      let peak = start
      const watch = setInterval(() => {
        peak = Math.max(peak, server.residentMegabytes())
      }, 500)
      let rounds = 0
      for (const until = Date.now() + minutes * 60_000; Date.now() < until || rounds === 0; rounds++) {
        await useOnce(server)
        await new Promise((resolve) => setTimeout(resolve, rest))
      }
      clearInterval(watch)
      const what = `server, ${rounds} rounds of mixed use in ${minutes} min`
      return [
        { what: `${what}: memory at the start`, value: start, unit: 'MB' },
        { what: `${what}: most memory`, value: Math.max(peak, server.residentMegabytes()), unit: 'MB' },
        { what: `${what}: memory at the end`, value: server.residentMegabytes(), unit: 'MB' },
      ]
    } finally {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    }
  },
}
