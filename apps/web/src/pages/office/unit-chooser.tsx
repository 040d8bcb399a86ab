import { listUnits, type UnitRef } from '@wanwu/contract'
import { ComboBox } from '@wanwu/ui'
import { useState } from 'react'
import { useAskPages } from '../../api/use-ask.ts'

/** One unit of the directory, found by name, pinyin or initials; the server searches. */
export function UnitChooser(props: {
  label: string
  value: UnitRef | null
  /** Units that are chosen already and not offered again. */
  without?: readonly UnitRef[] | undefined
  onChange: (unit: UnitRef | null) => void
  error?: string | undefined
}) {
  const [typed, setTyped] = useState('')
  const found = useAskPages(listUnits, { limit: 50, ...(typed ? { q: typed } : {}) })
  const taken = new Set(props.without?.map(({ id }) => id))
  return (
    <ComboBox
      label={props.label}
      choices={found.items
        .filter(({ id }) => !taken.has(id))
        .map((unit) => ({ id: unit.id, label: unit.name, note: unit.region.name }))}
      value={props.value?.id ?? null}
      valueLabel={props.value?.name}
      onTyped={setTyped}
      loading={found.loading}
      error={props.error}
      onChange={(id) => {
        const unit = found.items.find((one) => one.id === id)
        props.onChange(unit ? { id: unit.id, name: unit.name } : null)
        setTyped('')
      }}
    />
  )
}
