import { useState } from 'react'
import { useUiWords } from '../words/ui-provider.tsx'
import { isDayOrEmpty, parseDay } from './parse-day.ts'
import { TextField } from './text-field.tsx'

/**
 * A day, typed as 年-月-日 in every language: a browser's own field follows the browser's language, not the
 * product's. `value` is what was typed; on leaving it becomes `2027-03-05` where it can be read, and says so
 * where it cannot. Whoever stores it asks `isDayOrEmpty` first.
 */
export function DateField(props: {
  label: string
  labelNote?: string | undefined
  value: string
  onChange: (value: string) => void
  /** What is wrong with it beside its form. */
  error?: string | undefined
  hint?: string | undefined
  required?: boolean | undefined
}) {
  const words = useUiWords()
  const [typing, setTyping] = useState(false)
  const { value, onChange } = props
  return (
    <TextField
      label={props.label}
      labelNote={props.labelNote}
      value={value}
      onChange={onChange}
      onFocusChange={(focused) => {
        setTyping(focused)
        const day = parseDay(value)
        if (!focused && day && day !== value) onChange(day)
      }}
      placeholder={words.dayForm}
      hint={props.hint}
      required={props.required}
      error={!typing && !isDayOrEmpty(value) ? words.noDay : props.error}
    />
  )
}
