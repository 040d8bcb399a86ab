import './facts.css'
import { Fragment, type ReactNode } from 'react'

/** Label and value, line by line over hairlines. Entries without a value are left out. */
export function Facts(props: { entries: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="w-facts">
      {props.entries
        .filter((entry) => entry.value !== undefined && entry.value !== null && entry.value !== '')
        .map((entry) => (
          <Fragment key={entry.label}>
            <dt>{entry.label}</dt>
            <dd>{entry.value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
