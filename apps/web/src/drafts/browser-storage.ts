import type { KeptStorage } from './kept-changes.ts'

/** What a device that stores nothing has instead: changes then last as long as the page. */
const nothing: KeptStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser stores nothing.')
  },
}

/** The browser's storage; on a device where it is closed, one that keeps nothing. */
export function browserStorage(): KeptStorage {
  try {
    return window.localStorage
  } catch {
    return nothing
  }
}
