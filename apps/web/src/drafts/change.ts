/** What a draft consists of: named fields, each of them compared as a whole. */
export type Fields = Record<string, unknown>

/** A draft as the server has it. */
export interface Stored<T extends Fields> {
  value: T
  /** counts its changes; 0 where none was made */
  revision: number
  by: string | null
  at: string | null
}

/** What was written here and the server does not have yet. Plain data: it outlives a reload. */
export interface Change<T extends Fields> {
  /** what it was written upon */
  base: Stored<T>
  mine: T
  /** what was sent of it, the last first: an answer may have been lost */
  sent: readonly T[]
  /** what somebody else stored meanwhile in the same field; nothing is sent until a person has chosen */
  theirs: Stored<T> | null
}

const mostSent = 5

const sameField = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether two drafts say the same. */
export function sameFields<T extends Fields>(one: T, other: T): boolean {
  return Object.keys(one).every((name) => sameField(one[name], other[name]))
}

/** Something was written; null where it is what the server has, and nothing is under way. */
export function writeChange<T extends Fields>(
  change: Change<T> | null,
  stored: Stored<T>,
  mine: T,
): Change<T> | null {
  const next = change ? { ...change, mine } : { base: stored, mine, sent: [], theirs: null }
  return next.sent.length === 0 && !next.theirs && sameFields(mine, next.base.value) ? null : next
}

/** It is on its way to the server. */
export function noteSent<T extends Fields>(change: Change<T>): Change<T> {
  return { ...change, sent: [change.mine, ...change.sent].slice(0, mostSent) }
}

/** The server has stored what was sent; what was written since then is still to go. */
export function noteStored<T extends Fields>(change: Change<T>, stored: Stored<T>): Change<T> | null {
  return sameFields(change.mine, stored.value)
    ? null
    : { base: stored, mine: change.mine, sent: [], theirs: null }
}

/** Fields that were changed here and by somebody else, and not to the same. */
export function clashesOf<T extends Fields>(change: Change<T>): (keyof T & string)[] {
  const { base, mine, theirs } = change
  if (!theirs) return []
  return Object.keys(mine).filter(
    (name) =>
      !sameField(mine[name], base.value[name]) &&
      !sameField(theirs.value[name], base.value[name]) &&
      !sameField(mine[name], theirs.value[name]),
  )
}

/**
 * The server has something else than this was written upon. Where it is what was sent from here, or no field
 * was changed on both sides, the two go together by themselves; else `theirs` waits for a person to choose.
 */
export function meetStored<T extends Fields>(change: Change<T>, present: Stored<T>): Change<T> | null {
  if (present.revision <= change.base.revision) return change
  if (change.sent.some((sent) => sameFields(sent, present.value))) return noteStored(change, present)
  const met = { ...change, theirs: present }
  return clashesOf(met).length > 0 ? met : settleClash(met, {})
}

/** A person has chosen: `picks` holds what each field with a clash shall say. */
export function settleClash<T extends Fields>(change: Change<T>, picks: Partial<T>): Change<T> | null {
  const { base, mine, theirs } = change
  if (!theirs) return change
  const own = Object.keys(mine).filter((name) => !sameField(mine[name], base.value[name]))
  const kept = Object.fromEntries(own.map((name) => [name, mine[name]]))
  return noteStored({ ...change, mine: { ...theirs.value, ...kept, ...picks } }, theirs)
}
