import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { JourneyClock } from './journey-clock.ts'
import { runServer } from './run-server.ts'

/** A server of the product with a database of its own. */
export interface RunningServer {
  address: string
  /** Ends it and removes its data. */
  stop: () => Promise<void>
}

/**
 * Starts the built product on a free port, with the demo or as a first run. With a `clock` it is the clock's time
 * there, from the loading of the demo on.
 */
export async function startServer(options: { demo: boolean; clock?: JourneyClock }): Promise<RunningServer> {
  const { demo, clock } = options
  const data = await mkdtemp(join(tmpdir(), 'wanwu-journey-'))
  const remove = () => rm(data, { recursive: true, force: true })
  try {
    if (demo && !clock) await cp(inject('demoData'), data, { recursive: true })
    const { address, end } = await runServer({ data, demo, ...(clock ? { env: clock.env } : {}) })
    return {
      address,
      async stop() {
        await end()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
