import { useEffect } from 'react'

/** Keys of a report: Ctrl Enter goes on to the next duty that asks for something, Alt ↑ ↓ step, Ctrl S stores now. */
export function useFilingKeys(acts: {
  next: () => void
  step: (by: 1 | -1) => void
  save: () => void
  enabled: boolean
}): void {
  useEffect(() => {
    if (!acts.enabled) return
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest('[role=dialog], [role=listbox], [role=menu]')) return
      const control = event.ctrlKey || event.metaKey
      if (control && event.key === 'Enter') acts.next()
      else if (control && event.key.toLowerCase() === 's') acts.save()
      else if (event.altKey && event.key === 'ArrowDown') acts.step(1)
      else if (event.altKey && event.key === 'ArrowUp') acts.step(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
