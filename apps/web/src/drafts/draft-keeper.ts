import { AppError } from '@wanwu/contract'
import { Unreachable } from '../api/unreachable.ts'
import {
  type Change,
  type Fields,
  meetStored,
  noteSent,
  noteStored,
  type Stored,
  settleClash,
  writeChange,
} from './change.ts'
import { type DraftPlace, type KeptStorage, keepChange, readKept } from './kept-changes.ts'

/** Sends one part to the server; answers with its new revision. Throws CONFLICT with what is there. */
export type SendDraft<T extends Fields> = (part: string, value: T, revision: number) => Promise<number>

/** What a keeper needs of its surroundings. */
export interface KeeperSetting<T extends Fields> {
  place: DraftPlace
  storage: KeptStorage
  send: SendDraft<T>
  /** reads what a CONFLICT holds; null where it cannot be read */
  presentOf: (part: string, error: AppError) => Stored<T> | null
  onStored?: (part: string, stored: Stored<T>) => void
  /** milliseconds without a key pressed until what was written is sent */
  pause?: number
}

/** What a page shows of a keeper. */
export interface KeeperState<T extends Fields> {
  changes: ReadonlyMap<string, Change<T>>
  /** parts that the server refused, with what it said; sent again once they are written in */
  refused: ReadonlyMap<string, AppError>
  sending: boolean
  savedAt: Date | null
  /** the browser keeps changes over a reload */
  kept: boolean
}

const retryPause = 15_000

/**
 * Keeps what is written until the server has it: in the browser at once, on the server a moment later, in the
 * order of writing, one at a time. While the server cannot be reached it waits; `flush` tries again.
 */
export class DraftKeeper<T extends Fields> {
  private readonly setting: KeeperSetting<T>
  private readonly stored = new Map<string, Stored<T>>()
  private readonly changes: Map<string, Change<T>>
  private readonly refused = new Map<string, AppError>()
  private readonly listeners = new Set<() => void>()
  private running: Promise<void> | null = null
  private underWay: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private savedAt: Date | null = null
  private kept = true
  private shown: KeeperState<T>

  constructor(setting: KeeperSetting<T>) {
    this.setting = setting
    this.changes = readKept(setting.storage, setting.place)
    this.shown = this.picture()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  state = (): KeeperState<T> => this.shown

  /** What a part says now: what was written here, else what the server has. */
  read(part: string): T | undefined {
    return this.changes.get(part)?.mine ?? this.stored.get(part)?.value
  }

  /** The server's state was read anew. */
  meet(present: ReadonlyMap<string, Stored<T>>): void {
    for (const [part, now] of present) {
      const known = this.stored.get(part)
      if (part === this.underWay || (known && known.revision > now.revision)) continue
      this.stored.set(part, now)
      const change = this.changes.get(part)
      if (change) this.put(part, meetStored(change, now))
    }
    this.tell()
    this.schedule(0)
  }

  /** Something was written. */
  write(part: string, mine: T): void {
    const stored = this.stored.get(part)
    if (!stored) return
    this.refused.delete(part)
    this.put(part, writeChange(this.changes.get(part) ?? null, stored, mine))
    this.tell()
    this.schedule(this.setting.pause ?? 900)
  }

  /** A person has chosen between what two people wrote. */
  settle(part: string, picks: Partial<T>): void {
    const change = this.changes.get(part)
    if (!change) return
    this.put(part, settleClash(change, picks))
    this.tell()
    this.schedule(0)
  }

  /** What was written here of a part is not wanted any more. */
  drop(part: string): void {
    this.refused.delete(part)
    this.put(part, null)
    this.tell()
  }

  /** Sends what waits; resolves when it is stored, refused, or the server is out of reach. */
  flush = (): Promise<void> => {
    clearTimeout(this.timer)
    this.running ??= this.sendAll().finally(() => {
      this.running = null
      this.tell()
    })
    return this.running
  }

  /** Whether nothing is left that the server does not have. */
  get clear(): boolean {
    return this.changes.size === 0
  }

  close(): void {
    clearTimeout(this.timer)
    void this.flush()
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer)
    if (this.changes.size > 0) this.timer = setTimeout(() => void this.flush(), pause)
  }

  private next(): [string, Change<T>] | undefined {
    return [...this.changes].find(([part, change]) => !change.theirs && !this.refused.has(part))
  }

  private async sendAll(): Promise<void> {
    for (let next = this.next(); next; next = this.next()) {
      if (!(await this.sendOne(...next))) return
    }
  }

  /** Answers whether it makes sense to go on with the next one. */
  private async sendOne(part: string, change: Change<T>): Promise<boolean> {
    const { mine, base } = change
    this.put(part, noteSent(change))
    this.underWay = part
    this.tell()
    try {
      const revision = await this.setting.send(part, mine, base.revision)
      this.underWay = null
      this.accept(part, { value: mine, revision, by: null, at: new Date().toISOString() })
      return true
    } catch (error) {
      this.underWay = null
      return this.fail(part, error)
    }
  }

  private accept(part: string, stored: Stored<T>): void {
    this.stored.set(part, stored)
    this.savedAt = new Date()
    const change = this.changes.get(part)
    this.put(part, change ? noteStored(change, stored) : null)
    this.setting.onStored?.(part, stored)
    this.tell()
  }

  private fail(part: string, error: unknown): boolean {
    if (error instanceof Unreachable) return false
    if (!(error instanceof AppError)) throw error
    const present = error.code === 'CONFLICT' ? this.setting.presentOf(part, error) : null
    const change = this.changes.get(part)
    if (present && change) {
      this.stored.set(part, present)
      this.put(part, meetStored(change, present))
      this.tell()
      return true
    }
    // Nobody is signed in, or the server is in trouble: it stays in the browser and goes the next time.
    if (error.code === 'NOT_SIGNED_IN') return false
    if (['ENGINE_RESTARTED', 'INTERNAL', 'RATE_LIMITED'].includes(error.code)) {
      this.schedule(retryPause)
      return false
    }
    this.refused.set(part, error)
    this.tell()
    return true
  }

  private put(part: string, change: Change<T> | null): void {
    if (change) this.changes.set(part, change)
    else this.changes.delete(part)
    this.kept = keepChange(this.setting.storage, this.setting.place, part, change)
  }

  private picture(): KeeperState<T> {
    return {
      changes: new Map(this.changes),
      refused: new Map(this.refused),
      sending: this.underWay !== null,
      savedAt: this.savedAt,
      kept: this.kept,
    }
  }

  private tell(): void {
    this.shown = this.picture()
    for (const listener of this.listeners) listener()
  }
}
