import { useEffect } from 'react'
import { writing } from './writing.ts'

/** Ctrl Z takes the last act of the review back; in a field it stays the field's own. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!undo || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return
      if (target?.closest(writing)) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
