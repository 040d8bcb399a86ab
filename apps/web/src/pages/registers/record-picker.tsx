import { getRegister, listRecords, type UnitRef } from '@wanwu/contract'
import { ComboBox } from '@wanwu/ui'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useLabel } from './use-label.ts'

/** One record of a register, found by the search of that register. */
export function RecordPicker(props: {
  label: string
  labelNote?: string | undefined
  register: string
  value: UnitRef | null
  onChange: (record: UnitRef | null) => void
  hint?: string | undefined
  error?: string | undefined
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const { register } = props
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const declared = useAsk(getRegister, { register })
  const records = useAsk(listRecords, { register, limit: 30, ...(q ? { q } : {}) })
  const title = declared.data?.declaration.title ?? ''
  const choices = (records.data?.items ?? []).map((record) => ({
    id: record.id,
    label: `${record.values[title] ?? record.id}`,
    note: record.region.name,
  }))
  return (
    <ComboBox
      label={props.label}
      labelNote={props.labelNote}
      placeholder={t('pickRecord', {
        register: declared.data ? say(declared.data.declaration.labels) : '',
      })}
      choices={choices}
      value={props.value?.id ?? null}
      valueLabel={props.value?.name}
      onTyped={setTyped}
      loading={records.isFetching || q !== typed.trim()}
      onChange={(id) => {
        const found = choices.find((choice) => choice.id === id)
        props.onChange(found ? { id: found.id, name: found.label } : null)
        setTyped('')
      }}
      hint={props.hint}
      error={props.error}
    />
  )
}
