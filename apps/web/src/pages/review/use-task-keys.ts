import { useEffect } from 'react'

/** Keys of the open task: Ctrl Enter stores, Escape closes, J and K go on where no field has the focus. */
export function useTaskKeys(acts: {
  next: () => void
  previous: () => void
  close: () => void
  save: () => void
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest('[role=dialog], [role=listbox], [role=menu]')) return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) acts.save()
      else if (event.ctrlKey || event.metaKey || event.altKey) return
      // An open list closes first.
      else if (event.key === 'Escape' && !target?.closest('[aria-expanded=true]')) acts.close()
      else if (target?.closest('input, textarea')) return
      else if (event.key === 'j' || event.key === 'J') acts.next()
      else if (event.key === 'k' || event.key === 'K') acts.previous()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
