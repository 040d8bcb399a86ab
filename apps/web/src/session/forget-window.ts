/** What begins the names of everything this window keeps of a person's work. */
export const keptInWindow = 'wanwu.kept.'

/** Forgets what this window kept of the work of the person who signs out. */
export function forgetWindow(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(keptInWindow)) sessionStorage.removeItem(key)
    }
  } catch {
    // Storage is closed: nothing was kept.
  }
}
