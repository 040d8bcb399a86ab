import { useSyncExternalStore } from 'react'

let lost = false
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const whenBack = new Set<() => void>()
const pause = 4000

function set(next: boolean) {
  if (lost === next) return
  lost = next
  for (const listener of listeners) listener()
  if (!next) for (const listener of whenBack) listener()
}

function look() {
  clearTimeout(timer)
  timer = setTimeout(async () => {
    const up = await fetch('/api/health').then(
      (answer) => answer.ok,
      () => false,
    )
    if (up) set(false)
    else look()
  }, pause)
}

/** Called when the server did not answer; it is then asked every few seconds until it does. */
export function noteLost(): void {
  set(true)
  look()
}

/** Called whenever the server answered. */
export function noteReached(): void {
  if (!lost) return
  clearTimeout(timer)
  set(false)
}

/** Calls back each time the server is there again, until the function it answers with is called. */
export function onReconnect(listener: () => void): () => void {
  whenBack.add(listener)
  return () => whenBack.delete(listener)
}

/** Whether the server can be reached. */
export function useConnection(): 'up' | 'lost' {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => (lost ? 'lost' : 'up'),
  )
}
