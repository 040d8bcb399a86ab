import { type KeyboardEvent, useEffect, useRef } from 'react'

/** What the keys of a table of rows do. */
export interface RowActs {
  rows: number
  add: () => void
  move: (from: number, to: number) => void
  drop: (index: number) => void
}

/**
 * Keys of a table that is written in: Enter goes to the same field of the next row and adds one after the last,
 * Alt with an arrow moves the row, Alt Delete removes it. Fields carry `data-cell="row:field"`; the focus follows.
 */
export function useRowKeys(acts: RowActs) {
  const table = useRef<HTMLTableElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    table.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"]`)?.focus()
    wanted.current = null
  })
  const focusLater = (row: number, field: string) => {
    wanted.current = `${row}:${field}`
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
    const [row, field] = cell?.split(':') ?? []
    if (row === undefined || field === undefined) return
    const index = Number(row)
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const to = index + (event.key === 'ArrowUp' ? -1 : 1)
      if (to >= 0 && to < acts.rows) {
        focusLater(to, field)
        acts.move(index, to)
      }
    } else if (event.altKey && (event.key === 'Delete' || event.key === 'Backspace')) {
      focusLater(Math.max(0, Math.min(index, acts.rows - 2)), field)
      acts.drop(index)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (index + 1 < acts.rows) {
        table.current?.querySelector<HTMLElement>(`[data-cell="${index + 1}:${field}"]`)?.focus()
      } else {
        focusLater(index + 1, 'title')
        acts.add()
      }
    } else return
    event.preventDefault()
  }
  return { table, onKeyDown }
}
