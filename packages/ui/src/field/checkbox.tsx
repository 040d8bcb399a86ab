import './field.css'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import type { Choice } from './combo-box.tsx'

const tickOf = (path: string) => (
  <svg
    viewBox="0 0 12 12"
    width="11"
    height="11"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden
  >
    <path d={path} />
  </svg>
)

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
        {props.checked || props.partly ? tickOf(props.partly ? 'M2.5 6h7' : 'm2 6.3 2.6 2.5L10 3.2') : null}
      </span>
      {props.children}
    </AriaCheckbox>
  )
}

/** One of few that should all be seen; `inline` in one line. */
export function RadioChoice<Id extends string>(props: {
  label: string
  labelNote?: string | undefined
  choices: readonly (Choice & { id: Id })[]
  value: Id | null
  onChange: (id: Id) => void
  inline?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
}) {
  return (
    <RadioGroup
      className="w-field"
      value={props.value}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      onChange={(value) => {
        const choice = props.choices.find((candidate) => candidate.id === value)
        if (choice) props.onChange(choice.id)
      }}
    >
      <Label className="w-label">
        {props.label}
        {props.labelNote ? <span className="w-label-note">{props.labelNote}</span> : null}
      </Label>
      <div className={props.inline ? 'w-check-line' : 'w-check-column'}>
        {props.choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="w-check">
            <span className="w-check-box" data-round />
            <span>
              {choice.label}
              {choice.note ? <span className="w-second-line">{choice.note}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      {props.hint && !props.error ? (
        <Text slot="description" className="w-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="w-error">{props.error}</FieldError>
    </RadioGroup>
  )
}

/** Several of few that should all be seen. */
export function CheckboxList(props: {
  label: string
  labelNote?: string | undefined
  choices: readonly Choice[]
  value: readonly string[]
  onChange: (value: string[]) => void
  hint?: string | undefined
  error?: string | undefined
}) {
  const { value } = props
  return (
    <CheckboxGroup
      className="w-field"
      value={[...value]}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
    >
      <Label className="w-label">
        {props.label}
        {props.labelNote ? <span className="w-label-note">{props.labelNote}</span> : null}
      </Label>
      <div className="w-check-line">
        {props.choices.map((choice) => (
          <AriaCheckbox key={choice.id} value={choice.id} className="w-check">
            <span className="w-check-box">
              {value.includes(choice.id) ? tickOf('m2 6.3 2.6 2.5L10 3.2') : null}
            </span>
            {choice.label}
          </AriaCheckbox>
        ))}
      </div>
      {props.hint && !props.error ? (
        <Text slot="description" className="w-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="w-error">{props.error}</FieldError>
    </CheckboxGroup>
  )
}
