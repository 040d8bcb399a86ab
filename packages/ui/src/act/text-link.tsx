import './text-link.css'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'

/** Words that open something: with `href` a link, else an act that changes only what is shown. */
export function TextLink(props: {
  children: ReactNode
  href?: string | undefined
  onPress?: (() => void) | undefined
  tone?: 'pine' | 'plain' | 'red' | 'ochre' | undefined
  label?: string | undefined
  download?: string | undefined
}) {
  const common = {
    className: 'w-link',
    'data-tone': props.tone ?? 'pine',
    ...(props.label ? { 'aria-label': props.label } : {}),
    ...(props.onPress ? { onPress: props.onPress } : {}),
  }
  if (props.href === undefined) return <Button {...common}>{props.children}</Button>
  return (
    <Link {...common} href={props.href} {...(props.download ? { download: props.download } : {})}>
      {props.children}
    </Link>
  )
}
