import type { Connection, Submittable } from 'pg'
import type { Lease } from '../unit-of-work/session.ts'

/** What `pg` calls on the exchange that is under way. */
class CopyOut implements Submittable {
  readonly #text: string
  readonly #settle: (outcome: Buffer[] | Error) => void
  readonly #chunks: Buffer[] = []

  constructor(text: string, settle: (outcome: Buffer[] | Error) => void) {
    this.#text = text
    this.#settle = settle
  }

  submit(connection: Connection): void {
    connection.query(this.#text)
  }

  handleCopyData(message: { chunk: Buffer }): void {
    // A view of the parser's own buffer, which the next message overwrites.
    this.#chunks.push(Buffer.from(message.chunk))
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#settle(this.#chunks)
  }

  handleError(error: Error): void {
    this.#settle(error)
  }
}

/** Runs `COPY … TO STDOUT` and gives its rows, each a line in PostgreSQL's text form. */
export function copyOut(lease: Lease, text: string): Promise<Buffer[]> {
  return lease.exchange(
    (submit) =>
      new Promise((resolve, reject) => {
        submit(
          new CopyOut(text, (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome))),
        )
      }),
  )
}
