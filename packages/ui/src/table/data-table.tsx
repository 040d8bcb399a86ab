import './data-table.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classNames } from '../words/class-names.ts'
import type { Column, SortOrder } from './column.ts'
import { frozenOffsets } from './frozen-offsets.ts'
import { rowsInView } from './rows-in-view.ts'
import { TableHead } from './table-head.tsx'
import { useRowFocus } from './use-row-focus.ts'

/** What a table is given. Sorting, filtering and paging are the caller's: the table only shows and asks. */
export interface DataTableProps<Row> {
  /** Said aloud as the name of the table. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Height of a row: 28 `list` (default), 48 with two lines `ledger`. */
  rowSize?: 'list' | 'ledger' | undefined
  /** The row that is open beside the table. */
  openKey?: string | undefined
  /** Enter, or a click anywhere in the row. */
  onOpen?: ((row: Row) => void) | undefined
  /** Rows ticked with the space bar or the mouse; absent where nothing can be done with a selection. */
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined
  sort?: SortOrder | undefined
  onSort?: ((sort: SortOrder) => void) | undefined
  /** Shown instead of rows when there are none: says how to fill the list or loosen the filter. */
  empty?: ReactNode
  /** The table takes the height that is left, and scrolls in itself with its head in place. */
  fill?: boolean | undefined
  /** Below the last row, inside the scroll: 读取更多. */
  foot?: ReactNode
  /** Told which rows are in sight, counted from 1, whenever that changes. */
  onSeen?: ((seen: { first: number; last: number } | null) => void) | undefined
}

const interactive = 'a, button, input, select, textarea, label'

/**
 * A ledger table: own columns, first ones frozen, a filter row below the heads, sorted by the head.
 * One row at a time is in the tab order; arrows, Home and End move, Enter opens, space selects.
 * On a phone each row becomes a block: title first, then label and value.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, selected, onSelect } = props
  const [scrolled, setScrolled] = useState(false)
  const place = useRef<HTMLElement>(null)
  const told = useRef('')
  const tellSeen = () => {
    const section = place.current
    const rowsOf = section?.querySelector('tbody')?.rows
    if (!props.onSeen || !section || !rowsOf) return
    const box = section.getBoundingClientRect()
    const head = section.querySelector('thead')?.getBoundingClientRect().height ?? 0
    const seen = rowsInView(
      Array.from(rowsOf, (row) => row.getBoundingClientRect()),
      Math.max(0, box.top + head),
      Math.min(window.innerHeight, box.bottom),
    )
    const words = JSON.stringify(seen)
    if (words === told.current) return
    told.current = words
    props.onSeen(seen)
  }
  useEffect(() => {
    tellSeen()
    window.addEventListener('resize', tellSeen)
    return () => window.removeEventListener('resize', tellSeen)
  })
  const toggle = (key: string) => {
    if (!onSelect) return
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect(next)
  }
  const keys = rows.map(rowKey)
  const focus = useRowFocus(keys, {
    open: (index) => {
      const row = rows[index]
      if (row !== undefined) props.onOpen?.(row)
    },
    select: (index) => toggle(keys[index] ?? ''),
  })
  const offsets = frozenOffsets(columns)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const lastFrozen = offsets.filter((offset) => offset !== undefined).length - 1

  return (
    <section
      ref={place}
      className={classNames('w-table-scroll', props.fill && 'w-table-fill')}
      aria-label={props.label}
      data-scrolled={scrolled}
      tabIndex={rows.length === 0 ? 0 : -1}
      onScroll={(event) => {
        setScrolled(event.currentTarget.scrollLeft > 0)
        tellSeen()
      }}
    >
      <table
        className="w-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, as in a grid
        role="grid"
        aria-label={props.label}
        data-rows={props.rowSize ?? 'list'}
        style={{ minWidth: width }}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={column.grow ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          offsets={offsets}
          lastFrozen={lastFrozen}
          {...(props.sort ? { sort: props.sort } : {})}
          {...(props.onSort ? { onSort: props.onSort } : {})}
        />
        <tbody ref={focus.bodyRef} onKeyDown={focus.onKeyDown} onFocus={focus.onFocus}>
          {rows.map((row, index) => {
            const key = keys[index] ?? ''
            const open = key === props.openKey
            return (
              <tr
                key={key}
                className="w-row"
                tabIndex={index === focus.at ? 0 : -1}
                data-open={open}
                data-opens={props.onOpen !== undefined}
                {...(onSelect ? { 'aria-selected': selected?.has(key) ?? false } : {})}
                {...(open ? { 'aria-current': true } : {})}
                onClick={(event) => {
                  if (event.target instanceof Element && event.target.closest(interactive)) return
                  if (window.getSelection()?.type !== 'Range') props.onOpen?.(row)
                }}
              >
                {columns.map((column, at) => (
                  <td
                    key={column.key}
                    className={classNames(
                      offsets[at] !== undefined && 'w-frozen',
                      at === lastFrozen && 'w-frozen-last',
                    )}
                    style={offsets[at] === undefined ? undefined : { insetInlineStart: offsets[at] }}
                    data-align={column.align}
                    data-phone={column.phone ?? 'line'}
                    data-label={column.name}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 ? <div className="w-table-empty">{props.empty}</div> : null}
      {props.foot ? <div className="w-table-foot">{props.foot}</div> : null}
    </section>
  )
}
