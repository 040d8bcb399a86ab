import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'

/** A number of a sentence; with `href` or `onPress` it opens and is underlined, else it is plain. */
export interface SentenceNumber {
  value: number | string
  href?: string | undefined
  onPress?: (() => void) | undefined
  /** `red` only for overdue; `ochre` for doubtful, returned, contradicted. */
  tone?: 'pine' | 'red' | 'ochre' | undefined
  /** Said aloud instead of the bare figure (`14 项存疑`). */
  label?: string | undefined
}

/** One figure that opens to the rows behind it. */
export function OpenNumber(props: SentenceNumber & { tail?: ReactNode }) {
  const common = {
    className: 'w-number-open',
    ...(props.label ? { 'aria-label': props.label } : {}),
    ...(props.onPress ? { onPress: props.onPress } : {}),
  }
  return (
    <span data-tone={props.tone ?? 'pine'}>
      {props.href !== undefined ? (
        <Link {...common} href={props.href}>
          {props.value}
        </Link>
      ) : props.onPress ? (
        <Button {...common}>{props.value}</Button>
      ) : (
        <span className="w-number">{props.value}</span>
      )}
      {props.tail ? <span className="w-number-tail">{props.tail}</span> : null}
    </span>
  )
}
