import './button.css'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useUiWords } from '../words/ui-provider.tsx'
import { KeyHint } from './key-hint.tsx'

/** `main` is the filled pine button: at most one a page. `proposed` is the choice the product suggests. */
export type ButtonLook = 'plain' | 'main' | 'proposed' | 'bare'
/** `row` 24, `bar` 28, `normal` 32; `main` buttons are 36. */
export type ButtonSize = 'row' | 'bar' | 'normal'

/** What every button may be given. */
export interface ButtonProps {
  children: ReactNode
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
  onPress?: (() => void) | undefined
  type?: 'button' | 'submit' | undefined
  /** Why it cannot be pressed now. A button is disabled only with a reason, and the reason stands in it. */
  reason?: string | undefined
  /** The act is under way: the button stays where it is, says so, and cannot be pressed twice. */
  pending?: boolean | undefined
  /** The key that does the same, shown in the button. */
  keyHint?: string | undefined
  /** What is said aloud, where the visible words are not enough. */
  label?: string | undefined
  autoFocus?: boolean | undefined
  form?: string | undefined
}

/** One act. Its words say what happens (一并报14项, not 提交). */
export function Button(props: ButtonProps) {
  const words = useUiWords()
  const { look = 'plain', size = 'normal', reason, pending = false } = props
  return (
    <AriaButton
      className="w-button"
      data-look={look}
      data-size={size}
      type={props.type ?? 'button'}
      isDisabled={reason !== undefined}
      isPending={pending}
      autoFocus={props.autoFocus ?? false}
      {...(props.onPress ? { onPress: props.onPress } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.form ? { form: props.form } : {})}
    >
      <span className={reason === undefined ? undefined : 'w-button-reason'}>
        {props.children}
        {reason === undefined ? '' : words.reason(reason)}
      </span>
      {pending ? '…' : null}
      {props.keyHint ? <KeyHint keys={[props.keyHint]} /> : null}
    </AriaButton>
  )
}
