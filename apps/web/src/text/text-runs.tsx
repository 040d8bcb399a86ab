import './text-runs.css'
import type { TextRun } from '@wanwu/contract'

/**
 * Two texts as one: added characters underlined, dropped ones struck through, told apart without colour. One side
 * alone is either what stood there or what stands there now.
 */
export function TextRuns(props: { runs: readonly TextRun[]; side?: 'before' | 'after' }) {
  let at = 0
  const hidden = props.side === 'before' ? 'added' : props.side === 'after' ? 'dropped' : null
  return (
    <span className="text-runs">
      {props.runs.map((run) => {
        const key = `${at}${run.kind}`
        at += run.text.length
        if (run.kind === hidden) return null
        if (run.kind === 'added') return <ins key={key}>{run.text}</ins>
        if (run.kind === 'dropped') return <del key={key}>{run.text}</del>
        return <span key={key}>{run.text}</span>
      })}
    </span>
  )
}
