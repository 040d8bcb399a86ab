import './field.css'
import '../overlay/popover.css'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Chevron } from '../icon/chevron.tsx'
import { useUiWords } from '../words/ui-provider.tsx'
import { rankSearch } from './match-search.ts'

/** Something that can be chosen; `keys` are further ways to find it: aliases, pinyin, initials. */
export interface Choice {
  id: string
  label: string
  note?: string | undefined
  keys?: readonly string[] | undefined
}

const createId = '\u0000create'
const shown = 50

/**
 * One of many, found by Chinese, pinyin or initials. With `create` a thing that is missing is made in
 * place: the last entry offers it in the words `create.label` gives for what was typed.
 */
export function ComboBox(props: {
  label: string
  /** Quiet words beside the label. */
  labelNote?: string | undefined
  labelHidden?: boolean | undefined
  choices: readonly Choice[]
  value: string | null
  onChange: (id: string | null) => void
  /** Words of the chosen thing while it is not among the choices. */
  valueLabel?: string | undefined
  /** The caller searches (the server does): called with what was typed, `choices` are shown as they come. */
  onTyped?: ((typed: string) => void) | undefined
  /** The choices are still being fetched: the field is busy, and an empty list says so instead of that nothing matches. */
  loading?: boolean | undefined
  create?: { label: (typed: string) => string; onCreate: (typed: string) => void } | undefined
  hint?: ReactNode
  error?: string | undefined
  placeholder?: string | undefined
  required?: boolean | undefined
  autoFocus?: boolean | undefined
}) {
  const words = useUiWords()
  const chosen = props.choices.find((choice) => choice.id === props.value)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const text = typed ?? chosen?.label ?? (props.value === null ? '' : (props.valueLabel ?? ''))
  const hits = props.onTyped
    ? props.choices
    : rankSearch(typed ?? '', props.choices, (choice) => [choice.label, ...(choice.keys ?? [])])
  const items: Choice[] = hits.slice(0, shown)
  const exact = props.choices.some((choice) => choice.label === text)
  if (props.create && typed && !exact) items.push({ id: createId, label: props.create.label(typed) })

  return (
    <AriaComboBox
      className="w-field"
      items={items}
      inputValue={text}
      onInputChange={(next) => {
        if (next === text) return
        setTyped(next)
        props.onTyped?.(next)
      }}
      selectedKey={props.value}
      onSelectionChange={(key) => {
        if (key === createId) props.create?.onCreate(typed ?? '')
        else if (key !== null) props.onChange(String(key))
        else if (text === '') props.onChange(null)
        setTyped(undefined)
      }}
      onBlur={() => {
        if (typed === '') props.onChange(null)
        setTyped(undefined)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={props.error !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      {...(props.labelHidden ? { 'aria-label': props.label } : {})}
    >
      {props.labelHidden ? null : (
        <Label className="w-label">
          {props.label}
          {props.labelNote ? <span className="w-label-note">{props.labelNote}</span> : null}
        </Label>
      )}
      <div className="w-combo" aria-busy={props.loading ?? false}>
        <Input className="w-input" placeholder={props.placeholder ?? ''} />
        <Button className="w-combo-open">
          <Chevron />
        </Button>
      </div>
      {props.hint && !props.error ? (
        <Text slot="description" className="w-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="w-error">{props.error}</FieldError>
      <Popover className="w-popover" offset={4}>
        <ListBox<Choice>
          className="w-list"
          renderEmptyState={() => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a press on the words is no choice and must not leave the field
            <div className="w-list-empty" onMouseDown={(event) => event.preventDefault()}>
              {props.loading ? words.loading : words.noMatch}
            </div>
          )}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} className="w-item" textValue={choice.label}>
              <span>{choice.label}</span>
              {choice.note ? <span className="w-item-note">{choice.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
