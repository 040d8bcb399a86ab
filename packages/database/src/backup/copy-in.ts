import type { Connection, Submittable } from 'pg'
import type { Lease } from '../unit-of-work/session.ts'

/** Longest piece of data in one message, in bytes. */
const pieceSize = 1024 * 1024

function message(type: string, body: Uint8Array): Buffer {
  const header = Buffer.alloc(5)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([header, body])
}

/**
 * Statement and data go out together, without waiting to be asked for the data: the embedded engine has to
 * have all of a request before it begins, and a server does not mind.
 */
class CopyIn implements Submittable {
  readonly #request: Buffer
  readonly #settle: (outcome: number | Error) => void
  #rows = 0

  constructor(text: string, data: Uint8Array, settle: (outcome: number | Error) => void) {
    const messages = [message('Q', Buffer.from(`${text}\0`))]
    for (let at = 0; at < data.length; at += pieceSize) {
      messages.push(message('d', data.subarray(at, at + pieceSize)))
    }
    messages.push(message('c', Buffer.alloc(0)))
    this.#request = Buffer.concat(messages)
    this.#settle = settle
  }

  submit(connection: Connection): void {
    connection.stream.write(this.#request)
  }

  handleCopyInResponse(): void {}

  handleCommandComplete(tag: { text: string }): void {
    this.#rows = Number(tag.text.split(' ')[1])
  }

  handleReadyForQuery(): void {
    this.#settle(this.#rows)
  }

  handleError(error: Error): void {
    this.#settle(error)
  }
}

/** Runs `COPY … FROM STDIN` with whole lines of data; the number of rows comes back. */
export function copyIn(lease: Lease, text: string, data: Uint8Array): Promise<number> {
  return lease.exchange(
    (submit) =>
      new Promise((resolve, reject) => {
        submit(
          new CopyIn(text, data, (outcome) =>
            outcome instanceof Error ? reject(outcome) : resolve(outcome),
          ),
        )
      }),
  )
}
