import { listUnits, type UnitRef } from '@wanwu/contract'
import { ComboBox } from '@wanwu/ui'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../api/use-ask.ts'

/** One unit of the directory; the server searches names, aliases, pinyin and initials. */
export function UnitPicker(props: {
  label: string
  labelNote?: string | undefined
  value: UnitRef | null
  onChange: (unit: UnitRef | null) => void
  /** Units that are chosen already and not offered again. */
  without?: readonly UnitRef[] | undefined
  hint?: string | undefined
  error?: string | undefined
  autoFocus?: boolean | undefined
}) {
  const { t } = useTranslation('units')
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const units = useAsk(listUnits, { limit: 30, ...(q ? { q } : {}) })
  const taken = new Set(props.without?.map(({ id }) => id))
  const items = (units.data?.items ?? []).filter(({ id }) => !taken.has(id))
  return (
    <ComboBox
      label={props.label}
      labelNote={props.labelNote}
      placeholder={t('pickUnit')}
      choices={items.map((unit) => ({ id: unit.id, label: unit.name, note: unit.region.name }))}
      value={props.value?.id ?? null}
      valueLabel={props.value?.name}
      onTyped={setTyped}
      loading={units.isFetching || q !== typed.trim()}
      onChange={(id) => {
        const unit = items.find((candidate) => candidate.id === id)
        props.onChange(unit ? { id: unit.id, name: unit.name } : null)
        setTyped('')
      }}
      hint={props.hint}
      error={props.error}
      autoFocus={props.autoFocus}
    />
  )
}
