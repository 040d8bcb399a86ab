import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'

/** What `useRowFocus` gives to the table body. */
export interface RowFocus {
  /** Index of the one row in the tab order. */
  at: number
  bodyRef: RefObject<HTMLTableSectionElement | null>
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Moves the focus over rows: arrows, Page keys, Home, End; Enter opens, space selects. */
export function useRowFocus(
  keys: readonly string[],
  acts: { open: (index: number) => void; select: (index: number) => void },
): RowFocus {
  const [key, setKey] = useState<string | undefined>(undefined)
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const at = Math.max(0, key === undefined ? 0 : keys.indexOf(key))
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -keys.length,
    End: keys.length,
  }
  return {
    at,
    bodyRef,
    onFocus(event) {
      const row = event.target.closest('tr')
      const index = row ? Array.prototype.indexOf.call(bodyRef.current?.rows ?? [], row) : -1
      if (index >= 0) setKey(keys[index])
    },
    onKeyDown(event) {
      // Keys inside a control of the row belong to that control.
      if (!(event.target instanceof HTMLTableRowElement)) return
      const step = steps[event.key]
      if (step !== undefined) {
        const next = Math.min(keys.length - 1, Math.max(0, at + step))
        bodyRef.current?.rows[next]?.focus()
      } else if (event.key === 'Enter') acts.open(at)
      else if (event.key === ' ') acts.select(at)
      else return
      event.preventDefault()
    },
  }
}
