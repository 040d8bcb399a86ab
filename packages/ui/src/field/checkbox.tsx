import './field.css'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Choice } from './combo-box.tsx'

/** A box to tick, with its words. */
export function Checkbox(props: {
  children?: ReactNode
  /** Said aloud where there are no words beside it. */
  label?: string | undefined
  checked: boolean
  partly?: boolean | undefined
  onChange: (checked: boolean) => void
}) {
  return (
    <AriaCheckbox
      className="w-check"
      isSelected={props.checked}
      isIndeterminate={props.partly ?? false}
      onChange={props.onChange}
      {...(props.label ? { 'aria-label': props.label } : {})}
    >
      <span className="w-check-box">
        {props.checked || props.partly ? (
          <svg
            viewBox="0 0 12 12"
            width="11"
            height="11"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            aria-hidden
          >
            <path d={props.partly ? 'M2.5 6h7' : 'm2 6.3 2.6 2.5L10 3.2'} />
          </svg>
        ) : null}
      </span>
      {props.children}
    </AriaCheckbox>
  )
}

/** One of few that should all be seen. */
export function RadioChoice<Id extends string>(props: {
  label: string
  choices: readonly (Choice & { id: Id })[]
  value: Id | null
  onChange: (id: Id) => void
}) {
  return (
    <RadioGroup
      className="w-field"
      value={props.value}
      onChange={(value) => {
        const choice = props.choices.find((candidate) => candidate.id === value)
        if (choice) props.onChange(choice.id)
      }}
    >
      <Label className="w-label">{props.label}</Label>
      {props.choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className="w-check">
          <span className="w-check-box" data-round />
          <span>
            {choice.label}
            {choice.note ? <span className="w-second-line">{choice.note}</span> : null}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
