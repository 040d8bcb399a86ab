/** Which of the waiting goes first. */
export type GatePriority = 'interactive' | 'background'

interface Waiting {
  admit: () => void
  refuse: (error: Error) => void
}

/**
 * Lets one holder at a time to the embedded engine's only session: interactive calls in the order they
 * came, and background work when none of those waits.
 */
export class Gate {
  #held = false
  #closed: Error | undefined
  readonly #waiting: Record<GatePriority, Waiting[]> = { interactive: [], background: [] }

  /** Resolves when the session is the caller's; it must be left again. */
  enter(priority: GatePriority): Promise<void> {
    if (this.#closed) return Promise.reject(this.#closed)
    if (!this.#held) {
      this.#held = true
      return Promise.resolve()
    }
    return new Promise((admit, refuse) => this.#waiting[priority].push({ admit, refuse }))
  }

  leave(): void {
    const next = this.#waiting.interactive.shift() ?? this.#waiting.background.shift()
    if (next) next.admit()
    else this.#held = false
  }

  /** Refuses everybody who waits; those who come later wait as usual. */
  refuseWaiting(error: Error): void {
    const waiting = [...this.#waiting.interactive.splice(0), ...this.#waiting.background.splice(0)]
    for (const each of waiting) each.refuse(error)
  }

  /** Refuses everybody from now on. */
  close(error: Error): void {
    this.#closed = error
    this.refuseWaiting(error)
  }

  /** Whether nobody holds the session or waits for it. */
  get idle(): boolean {
    return !this.#held
  }
}
