import type { ReactNode } from 'react'

/** One column of a table. */
export interface Column<Row> {
  key: string
  /** Name in plain words: said aloud, used on the phone and in messages. */
  name: string
  /** What is printed in the head where it is more than the name (a chip and a word). */
  head?: ReactNode
  /** Width in pixels; for a column that grows, its least width. */
  width: number
  /** Takes a share of the room that is left. */
  grow?: boolean
  /** Stays in place on paper ground when the table scrolls sideways. Only the first columns may. */
  frozen?: boolean
  /** `end` for figures; text is never centred. */
  align?: 'start' | 'end'
  sortable?: boolean
  /** Control in the filter row. */
  filter?: ReactNode
  /**
   * On the phone: the bold first line, a line with its label, a line without it (acts), one of several in a
   * line (figures), or nothing.
   */
  phone?: 'title' | 'line' | 'bare' | 'inline' | 'hide'
  cell: (row: Row) => ReactNode
}

/** How a list is sorted; travels in the address as `key` or `-key`. */
export interface SortOrder {
  key: string
  down: boolean
}

/** `-name` → by name, downwards. */
export function parseSort(text: string): SortOrder {
  return text.startsWith('-') ? { key: text.slice(1), down: true } : { key: text, down: false }
}

/** The inverse of `parseSort`. */
export function printSort(sort: SortOrder): string {
  return sort.down ? `-${sort.key}` : sort.key
}
