import { defaultStatementTimeout } from '../unit-of-work/begin-statement.ts'
import { leaseOver } from '../unit-of-work/lease-over.ts'
import { isLostSession, lostSession } from '../unit-of-work/lost-session.ts'
import type { Lease, LeaseRequest, SessionSource } from '../unit-of-work/session.ts'
import { StatementTimeout } from '../unit-of-work/statement-timeout.ts'
import type { SyncCounters } from './durable-node-fs.ts'
import { EngineConnection } from './engine-connection.ts'
import { Gate } from './gate.ts'

/** Why the embedded engine was restarted, and how long it took. */
export interface EngineRestart {
  reason: 'statement-timeout' | 'thread-ended' | 'session-discarded'
  detail: string
  milliseconds: number
}

/** How the embedded engine is run. */
export interface EmbeddedEngineOptions {
  clusterDirectory: string
  workerUrl: URL | undefined
  onRestart: ((restart: EngineRestart) => void) | undefined
  /** A holder that sends nothing for so long loses the session, in milliseconds. */
  idleLimit: number
}

/** The embedded engine behind its gate: one session, lent to one caller at a time, reopened when it dies. */
export class EmbeddedEngine implements SessionSource {
  readonly engine = 'embedded'
  readonly #options: EmbeddedEngineOptions
  readonly #gate = new Gate()
  #connection: Promise<EngineConnection>
  #closing = false

  constructor(options: EmbeddedEngineOptions) {
    this.#options = options
    this.#connection = this.#open()
  }

  /** Resolves when the cluster is open, rejects when it cannot be opened. */
  async whenOpen(): Promise<void> {
    await this.#connection
  }

  /** Nobody holds the session or waits for it. */
  get idle(): boolean {
    return this.#gate.idle
  }

  async acquire(request: LeaseRequest): Promise<Lease> {
    await this.#gate.enter(request.priority)
    try {
      return this.#lend(await this.#connection)
    } catch (error) {
      this.#gate.leave()
      // The next caller tries again to open it.
      this.#connection = this.#open()
      this.#connection.catch(() => undefined)
      throw error
    }
  }

  /** How often the engine wrote through to the disk since the last reset. */
  async countSyncs(reset = false): Promise<SyncCounters> {
    return (await this.#connection).countSyncs(reset)
  }

  async close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    await this.#gate.enter('background')
    this.#gate.close(new Error('The database is closed'))
    const connection = await this.#connection.catch(() => undefined)
    await connection?.close()
  }

  #open(): Promise<EngineConnection> {
    const { clusterDirectory, workerUrl } = this.#options
    const opening = EngineConnection.open({ directory: clusterDirectory }, workerUrl, (reason) => {
      if (!this.#closing) void this.#reopen('thread-ended', reason.message, opening)
    })
    return opening
  }

  async #reopen(reason: EngineRestart['reason'], detail: string, dead: Promise<EngineConnection>) {
    if (this.#connection !== dead) return
    const started = performance.now()
    this.#connection = dead
      .then((connection) => connection.kill())
      .catch(() => undefined)
      .then(() => this.#open())
    this.#gate.refuseWaiting(lostSession())
    try {
      await this.#connection
      this.#options.onRestart?.({ reason, detail, milliseconds: Math.round(performance.now() - started) })
    } catch {
      // Whoever calls next is told, and makes the engine try again.
    }
  }

  #lend(connection: EngineConnection): Lease {
    const held = this.#connection
    let limit = defaultStatementTimeout
    let idle: NodeJS.Timeout | undefined
    let ended: Error | undefined
    let left = false

    const leave = () => {
      if (left) return
      left = true
      this.#gate.leave()
    }
    const watchIdle = () => {
      idle = setTimeout(() => {
        ended = lostSession(new Error('The session was held without use'))
        connection.client.query('ROLLBACK').then(leave, leave)
      }, this.#options.idleLimit)
      idle.unref()
    }

    watchIdle()
    return leaseOver(connection.client, {
      guard: async (exchange) => {
        if (ended) throw ended
        if (!connection.alive) throw lostSession()
        clearTimeout(idle)
        let timedOut = false as boolean
        const timer = setTimeout(() => {
          timedOut = true
          ended = lostSession()
          void this.#reopen('statement-timeout', `a statement ran for ${limit} ms`, held)
          void connection.kill()
        }, limit)
        try {
          return await exchange()
        } catch (error) {
          if (timedOut) throw new StatementTimeout(limit)
          throw connection.alive && !isLostSession(error) ? error : lostSession(error)
        } finally {
          clearTimeout(timer)
          if (!ended) watchIdle()
        }
      },
      limit: (statementTimeout) => {
        limit = statementTimeout
      },
      release: (discard) => {
        clearTimeout(idle)
        if (!left && discard && connection.alive)
          void this.#reopen('session-discarded', 'rollback failed', held)
        if (!ended || !connection.alive) leave()
      },
    })
  }
}
