import './document.css'
import { memo } from 'react'
import { useUiWords } from '../words/ui-provider.tsx'
import { cutMarks, type Mark } from './cut-marks.ts'

/**
 * Text of the document with its marks. `text` is the whole document's text, `start` and `end` say which part.
 * Choosing a mark calls `onChoose` with its id; marks with `current` as id are drawn stronger.
 */
export const MarkedText = memo(function MarkedText(props: {
  text: string
  start: number
  end: number
  marks: readonly Mark[]
  current?: string | undefined
  onChoose?: ((id: string) => void) | undefined
}) {
  const words = useUiWords()
  return cutMarks(props.start, props.end, props.marks).map((piece) => {
    const text = props.text.slice(piece.start, piece.end)
    const top = piece.marks.at(-1)
    if (!top) return <span key={piece.start}>{text}</span>
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside gives every mark to the keyboard
      <mark
        key={piece.start}
        className="w-mark"
        data-kind={top.kind}
        data-mark={top.id}
        data-current={piece.marks.some((mark) => mark.id === props.current)}
        onClick={() => props.onChoose?.(top.id)}
      >
        {piece.begins.map((mark) =>
          mark.no === undefined ? null : (
            <span key={mark.id} className="w-mark-no">
              <span aria-hidden>{mark.no}</span>
              <span className="w-unseen">{words.doubtNo(mark.no)}</span>
            </span>
          ),
        )}
        {text}
      </mark>
    )
  })
})
