import { Button } from 'react-aria-components/Button'
import { classNames } from '../words/class-names.ts'
import { useUiWords } from '../words/ui-provider.tsx'
import type { Column, SortOrder } from './column.ts'

/** Heads, each sorting its column where that is allowed, and the filter row below them. */
export function TableHead<Row>(props: {
  columns: readonly Column<Row>[]
  offsets: readonly (number | undefined)[]
  lastFrozen: number
  sort?: SortOrder
  onSort?: (sort: SortOrder) => void
}) {
  const words = useUiWords()
  const { columns, offsets, sort, onSort } = props
  const place = (index: number) => ({
    className: classNames(
      offsets[index] !== undefined && 'w-frozen',
      index === props.lastFrozen && 'w-frozen-last',
    ),
    style: offsets[index] === undefined ? undefined : { insetInlineStart: offsets[index] },
  })
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const active = sort?.key === column.key
          const order = active ? (sort?.down ? 'descending' : 'ascending') : 'none'
          const arrow = active ? (sort?.down ? '↓' : '↑') : ''
          return (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              {...(column.sortable ? { 'aria-sort': order } : {})}
              {...place(index)}
            >
              {column.sortable && onSort ? (
                <Button
                  className="w-sort"
                  onPress={() => onSort({ key: column.key, down: active && !sort?.down })}
                >
                  {column.head ?? column.name}
                  <span aria-hidden>{arrow && ` ${arrow}`}</span>
                  {active ? (
                    <span className="w-unseen">{sort?.down ? words.sortedDown : words.sortedUp}</span>
                  ) : null}
                </Button>
              ) : (
                (column.head ?? column.name)
              )}
            </th>
          )
        })}
      </tr>
      {columns.some((column) => column.filter !== undefined) ? (
        <tr className="w-filter-row">
          {columns.map((column, index) => (
            <td key={column.key} {...place(index)}>
              {column.filter}
            </td>
          ))}
        </tr>
      ) : null}
    </thead>
  )
}
