import './field.css'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'

/** What every text field may be given. */
export interface TextFieldProps {
  label: string
  /** Quiet words beside the label: 可不写. */
  labelNote?: string | undefined
  name?: string | undefined
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'date' | undefined
  /** How it should be filled, below the field. */
  hint?: ReactNode
  /** What is wrong with it, in words, below the field. */
  error?: string | undefined
  required?: boolean | undefined
  autoComplete?: string | undefined
  autoFocus?: boolean | undefined
  lines?: number | undefined
  /** which keys a phone offers */
  inputMode?: 'decimal' | undefined
  /** The form of what is expected, while nothing is typed. */
  placeholder?: string | undefined
  onFocusChange?: ((focused: boolean) => void) | undefined
  readOnly?: boolean | undefined
}

/** A line of text, or with `lines` several. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      className="w-field"
      value={props.value}
      onChange={props.onChange}
      type={props.type ?? 'text'}
      isRequired={props.required ?? false}
      isReadOnly={props.readOnly ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      {...(props.onFocusChange ? { onFocusChange: props.onFocusChange } : {})}
      {...(props.name ? { name: props.name } : {})}
      {...(props.autoComplete ? { autoComplete: props.autoComplete } : {})}
    >
      <Label className="w-label">
        {props.label}
        {props.labelNote ? <span className="w-label-note">{props.labelNote}</span> : null}
      </Label>
      {props.lines ? (
        <TextArea className="w-input" rows={props.lines} placeholder={props.placeholder ?? ''} />
      ) : (
        <Input
          className="w-input"
          placeholder={props.placeholder ?? ''}
          {...(props.inputMode ? { inputMode: props.inputMode } : {})}
        />
      )}
      {props.hint && !props.error ? (
        <Text slot="description" className="w-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="w-error">{props.error}</FieldError>
    </AriaTextField>
  )
}
