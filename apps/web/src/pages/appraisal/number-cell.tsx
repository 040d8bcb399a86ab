import { useState } from 'react'

/** A number in a cell: what is typed stays as typed, what it means goes up; null while it means nothing. */
export function NumberCell(props: {
  label: string
  value: number | null | undefined
  onChange: (value: number | null) => void
  cell?: string
}) {
  const [typed, setTyped] = useState<{ text: string; means: number | null } | null>(null)
  const value = props.value ?? null
  const text = typed && typed.means === value ? typed.text : value === null ? '' : `${value}`
  return (
    <input
      className="w-input scheme-number"
      inputMode="decimal"
      aria-label={props.label}
      data-cell={props.cell}
      value={text}
      onChange={(event) => {
        const next = event.target.value
        const read = next.trim() === '' ? Number.NaN : Number(next)
        const means = Number.isFinite(read) && read >= 0 ? read : null
        setTyped({ text: next, means })
        props.onChange(means)
      }}
    />
  )
}
