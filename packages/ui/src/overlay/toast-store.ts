/** A short message about an act that is done; `undo` offers the way back. */
export interface Toast {
  id: number
  text: string
  tone: 'done' | 'ochre'
  act?: { label: string; onPress: () => void } | undefined
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

/**
 * Shows a message at the lower edge and says it aloud. It goes after six seconds; one that offers an act or
 * tells of trouble stays until it is dismissed. Errors of a form belong beside the form, not here.
 */
export function showToast(text: string, options: Partial<Pick<Toast, 'tone' | 'act'>> = {}): void {
  last += 1
  const toast: Toast = { id: last, text, tone: options.tone ?? 'done', act: options.act }
  set([...toasts.slice(-2), toast])
  if (toast.tone === 'done' && !toast.act) setTimeout(() => dismissToast(toast.id), 6000)
}

/** For `useSyncExternalStore`. */
export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): readonly Toast[] => toasts,
}
