import './field.css'
import './filter-choice.css'
import '../overlay/popover.css'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../act/button.tsx'
import { Chevron } from '../icon/chevron.tsx'
import { useUiWords } from '../words/ui-provider.tsx'
import { DateField } from './date-field.tsx'
import { isDayOrEmpty, parseDay } from './parse-day.ts'
import { TextField } from './text-field.tsx'

/** One filter of a list that asks for a span of days or numbers; either end may stay empty. */
export function FilterRange(props: {
  label: string
  kind: 'day' | 'number'
  from: string
  to: string
  words: { from: string; to: string; apply: string; named: (from: string, to: string) => string }
  onChange: (from: string, to: string) => void
}) {
  const ui = useUiWords()
  const { words, kind } = props
  const [typed, setTyped] = useState({ from: props.from, to: props.to })
  const on = props.from !== '' || props.to !== ''
  const fits = (text: string) =>
    kind === 'day' ? isDayOrEmpty(text) : text.trim() === '' || Number.isFinite(Number(text))
  const tidy = (text: string) => (kind === 'day' ? (parseDay(text) ?? '') : text.trim())
  const Field = kind === 'day' ? DateField : TextField
  const named = on ? words.named(props.from, props.to) : props.label
  return (
    <span className={on ? 'w-filter-on' : undefined}>
      <DialogTrigger onOpenChange={() => setTyped({ from: props.from, to: props.to })}>
        <AriaButton className={on ? '' : 'w-filter'}>
          {named}
          {on ? null : <Chevron />}
        </AriaButton>
        <Popover className="w-popover" offset={4}>
          <Dialog aria-label={props.label} style={{ outline: 'none' }}>
            {({ close }) => (
              <form
                className="w-filter-range"
                onSubmit={(event) => {
                  event.preventDefault()
                  if (!fits(typed.from) || !fits(typed.to)) return
                  props.onChange(tidy(typed.from), tidy(typed.to))
                  close()
                }}
              >
                <Field
                  label={words.from}
                  value={typed.from}
                  onChange={(from) => setTyped((last) => ({ ...last, from }))}
                />
                <Field
                  label={words.to}
                  value={typed.to}
                  onChange={(to) => setTyped((last) => ({ ...last, to }))}
                />
                <Button type="submit" size="bar">
                  {words.apply}
                </Button>
              </form>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {on ? (
        <AriaButton
          className="w-filter-off"
          aria-label={ui.remove(named)}
          onPress={() => props.onChange('', '')}
        >
          ×
        </AriaButton>
      ) : null}
    </span>
  )
}
