import type { TextRun } from '@wanwu/contract'

/**
 * Differences to the character: added ones underlined, dropped ones struck through, told apart without colour.
 * One side of them alone is either what stood there or what stands there now.
 */
export function TextRuns(props: { runs: readonly TextRun[]; side?: 'before' | 'after' }) {
  let at = 0
  const hidden = props.side === 'before' ? 'added' : props.side === 'after' ? 'dropped' : null
  return props.runs.map((run) => {
    const key = `${at}${run.kind}`
    at += run.text.length
    if (run.kind === hidden) return null
    if (run.kind === 'added') return <ins key={key}>{run.text}</ins>
    if (run.kind === 'dropped') return <del key={key}>{run.text}</del>
    return <span key={key}>{run.text}</span>
  })
}
