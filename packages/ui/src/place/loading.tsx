import './page-state.css'
import { useEffect, useState } from 'react'
import { useUiWords } from '../words/ui-provider.tsx'

const widths = [62, 88, 74, 91, 55, 80, 68, 85]

/** Quiet lines in the place of what is being read. Shows after a fifth of a second, so quick pages do not flicker. */
export function Loading(props: { lines?: number | undefined }) {
  const words = useUiWords()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div role="status">
      <span className="w-unseen">{words.loading}</span>
      {widths.slice(0, props.lines ?? 5).map((width) => (
        <div key={width} className="w-loading-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
