import type { Change, Fields } from './change.ts'

/** Whose unsent changes, and of what. */
export interface DraftPlace {
  personId: string
  /** the thing they are part of, a report */
  subjectId: string
}

/** The part of the browser's storage that is needed. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const root = 'wanwu.draft'
const prefixOf = (place: DraftPlace) => `${root}/${place.personId}/${place.subjectId}/`

function keysUnder(storage: KeptStorage, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  return keys.filter((key): key is string => key?.startsWith(prefix) ?? false)
}

/** Unsent changes of one person to one thing, by the name of its part. What cannot be read is left out. */
export function readKept<T extends Fields>(storage: KeptStorage, place: DraftPlace): Map<string, Change<T>> {
  const prefix = prefixOf(place)
  const changes = keysUnder(storage, prefix).flatMap((key): [string, Change<T>][] => {
    try {
      return [[key.slice(prefix.length), JSON.parse(storage.getItem(key) ?? '')]]
    } catch {
      return []
    }
  })
  return new Map(changes)
}

/** Keeps a change in the browser, or takes it away once there is nothing left to send. Says whether it could. */
export function keepChange<T extends Fields>(
  storage: KeptStorage,
  place: DraftPlace,
  part: string,
  change: Change<T> | null,
): boolean {
  const key = `${prefixOf(place)}${part}`
  try {
    if (change) storage.setItem(key, JSON.stringify(change))
    else storage.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** The things of which a person has unsent changes in this browser. */
export function keptSubjects(storage: KeptStorage, personId: string): string[] {
  const prefix = `${root}/${personId}/`
  return [...new Set(keysUnder(storage, prefix).map((key) => key.slice(prefix.length).split('/')[0] ?? ''))]
}

/** Takes away whatever a person has kept in this browser. */
export function forgetKept(storage: KeptStorage, personId: string): void {
  for (const key of keysUnder(storage, `${root}/${personId}/`)) storage.removeItem(key)
}
