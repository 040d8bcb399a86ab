import type { HeldRole, Me } from '@wanwu/contract'
import { useSyncExternalStore } from 'react'

const place = 'wanwu.scope'
const listeners = new Set<() => void>()

/** Names a held role: what, where, for whom. */
export function scopeKey(role: HeldRole): string {
  return [role.role, role.region.code, role.unit?.id ?? ''].join('/')
}

function read(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

/** Chooses the role the person is looking from. It narrows what pages show first, never what is allowed. */
export function chooseScope(role: HeldRole): void {
  try {
    localStorage.setItem(place, scopeKey(role))
  } catch {
    // Without storage the first role stays chosen.
  }
  for (const listener of listeners) listener()
}

/** The role the person is looking from: the one chosen on this device, else the first held. */
export function useScope(me: Me | undefined): HeldRole | undefined {
  const chosen = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, read)
  return me?.roles.find((role) => scopeKey(role) === chosen) ?? me?.roles[0]
}
