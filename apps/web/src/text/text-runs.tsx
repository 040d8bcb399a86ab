import './text-runs.css'
import type { TextRun } from '@wanwu/contract'

/** Two texts as one: added characters underlined, dropped ones struck through, told apart without colour. */
export function TextRuns(props: { runs: readonly TextRun[] }) {
  let at = 0
  return (
    <span className="text-runs">
      {props.runs.map((run) => {
        const key = `${at}${run.kind}`
        at += run.text.length
        if (run.kind === 'added') return <ins key={key}>{run.text}</ins>
        if (run.kind === 'dropped') return <del key={key}>{run.text}</del>
        return <span key={key}>{run.text}</span>
      })}
    </span>
  )
}
