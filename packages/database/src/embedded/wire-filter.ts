const readyForQuery = 0x5a
const flushAt = 256 * 1024

/**
 * Passes the engine's protocol bytes on in large pieces and keeps `ReadyForQuery` single.
 *
 * After a failed statement PGlite sends ReadyForQuery twice, once by itself and once for the Sync; a client
 * would take the second as the answer to its next statement. So each is held back, and at the end of a
 * request the last one is sent.
 */
export class WireFilter {
  #pieces: Uint8Array[] = []
  #size = 0
  #header: number[] = []
  /** Bytes of the present message still to come after its header. */
  #left = 0
  #holding = false
  #held: number[] = []
  #ready: Uint8Array | undefined
  readonly #send: (bytes: Uint8Array) => void

  constructor(send: (bytes: Uint8Array) => void) {
    this.#send = send
  }

  /** Takes bytes that lie in the engine's memory: they are copied. */
  take(bytes: Uint8Array): void {
    let from = 0
    let at = 0
    while (at < bytes.length) {
      if (this.#left > 0) {
        const step = Math.min(this.#left, bytes.length - at)
        if (this.#holding) for (let i = 0; i < step; i++) this.#held.push(bytes[at + i] ?? 0)
        at += step
        this.#left -= step
        if (this.#holding) from = at
        if (this.#left === 0) this.#endMessage()
        continue
      }
      if (this.#header.length === 0 && bytes[at] === readyForQuery) {
        this.#keep(bytes.subarray(from, at))
        this.#holding = true
      }
      this.#header.push(bytes[at] ?? 0)
      at++
      if (this.#holding) from = at
      if (this.#header.length === 5) this.#startBody()
    }
    if (!this.#holding) this.#keep(bytes.subarray(from))
    if (this.#size >= flushAt) this.#flush()
  }

  /** The request has been served: what was held back follows. */
  end(): void {
    if (this.#ready) this.#keep(this.#ready)
    this.#ready = undefined
    this.#flush()
  }

  #startBody(): void {
    const [type = 0, a = 0, b = 0, c = 0, d = 0] = this.#header
    this.#left = ((a << 24) | (b << 16) | (c << 8) | d) - 4
    if (this.#holding) this.#held = [type, a, b, c, d]
    this.#header = []
    if (this.#left === 0) this.#endMessage()
  }

  #endMessage(): void {
    if (!this.#holding) return
    this.#ready = Uint8Array.from(this.#held)
    this.#holding = false
    this.#held = []
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#pieces.push(bytes.slice())
    this.#size += bytes.length
  }

  #flush(): void {
    if (this.#size === 0) return
    const all = new Uint8Array(this.#size)
    let at = 0
    for (const piece of this.#pieces) {
      all.set(piece, at)
      at += piece.length
    }
    this.#pieces = []
    this.#size = 0
    this.#send(all)
  }
}
