import './progress.css'
import type { ReactNode } from 'react'
import { useUiWords } from '../words/ui-provider.tsx'

/** How far long work is. `value` from 0 to 1, or null while that is not known. `note` says what it does now. */
export function Progress(props: { label: string; value: number | null; note?: ReactNode }) {
  const words = useUiWords()
  const percent = props.value === null ? null : Math.round(Math.min(1, Math.max(0, props.value)) * 100)
  return (
    <div className="w-progress">
      <div className="w-progress-words">
        <span>{props.label}</span>
        <span className="w-quiet">{props.note ?? (percent === null ? '' : words.percent(percent))}</span>
      </div>
      <div
        className="w-progress-track"
        role="progressbar"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
      >
        <div
          className="w-progress-fill"
          data-unknown={percent === null}
          style={{ width: `${percent ?? 0}%` }}
        />
      </div>
    </div>
  )
}

/** How sure a reading is (把握): a short bar, ochre while a person has to decide, and the figure in words. */
export function Sureness(props: { value: number; sure?: boolean | undefined; children: ReactNode }) {
  return (
    <span className="w-sure" data-sure={props.sure ?? false}>
      <span className="w-sure-track" aria-hidden>
        <span className="w-sure-fill" style={{ width: `${Math.round(props.value * 100)}%` }} />
      </span>
      {props.children}
    </span>
  )
}
