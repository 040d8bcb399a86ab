import './field.css'
import '../overlay/popover.css'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { Chevron } from '../icon/chevron.tsx'
import { useUiWords } from '../words/ui-provider.tsx'
import type { Choice } from './combo-box.tsx'

/** One of few. In a bar (`size="bar"`) the label is only said aloud. */
export function Select<Id extends string>(props: {
  label: string
  choices: readonly (Choice & { id: Id })[]
  value: Id | null
  onChange: (id: Id) => void
  size?: 'bar' | 'normal' | undefined
  /** How it should be chosen, below the field. */
  hint?: string | undefined
}) {
  const words = useUiWords()
  const bar = props.size === 'bar'
  return (
    <AriaSelect
      className="w-field"
      selectedKey={props.value}
      onSelectionChange={(key) => {
        const choice = props.choices.find((candidate) => candidate.id === key)
        if (choice) props.onChange(choice.id)
      }}
      placeholder={words.choose}
      {...(bar ? { 'aria-label': props.label } : {})}
    >
      {bar ? null : <Label className="w-label">{props.label}</Label>}
      <Button className="w-select-button" data-size={props.size ?? 'normal'}>
        {/* The label alone: a note belongs to the list, where there is room for it. */}
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Chevron />
      </Button>
      {props.hint ? (
        <Text slot="description" className="w-hint">
          {props.hint}
        </Text>
      ) : null}
      <Popover className="w-popover" offset={4}>
        <ListBox className="w-list">
          {props.choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} className="w-item" textValue={choice.label}>
              <Text slot="label">{choice.label}</Text>
              {choice.note ? <span className="w-item-note">{choice.note}</span> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
