import type { Submittable } from 'pg'
import type { QueryConfig, SqlResult } from '../database.ts'

/** One session of an engine, held by one caller until released. */
export interface Lease {
  query(config: QueryConfig): Promise<SqlResult<unknown> & { command: string }>
  /** Runs a protocol exchange of its own (COPY): `make` submits it and resolves when it has ended. */
  exchange<T>(make: (submit: (item: Submittable) => void) => Promise<T>): Promise<T>
  /** Longest time a statement may take from now on, in milliseconds. */
  limit(statementTimeout: number): void
  release(discard?: boolean): void
}

/** What a caller of `acquire` wants. */
export interface LeaseRequest {
  role: 'owner' | 'member'
  priority: 'interactive' | 'background'
}

/** Where sessions come from: one behind a gate (embedded), or a pool (server). */
export interface SessionSource {
  readonly engine: 'embedded' | 'server'
  acquire(request: LeaseRequest): Promise<Lease>
  close(): Promise<void>
}
