import './sentence.css'
import { Fragment, type ReactNode } from 'react'
import { OpenNumber, type SentenceNumber } from './open-number.tsx'
import { chooseForm, parseSentence } from './parse-sentence.ts'

/**
 * The sentence that answers the page's question, with numbers that open:
 * `<Sentence template="读出{tasks}项任务，{doubts|项存疑}。" numbers={{ tasks: { value: 126, href }, … }} />`.
 *
 * `page` 20/34 is the heading of a page, `overview` 28/44 in serif stands once in the product, `second` 16
 * follows another sentence. A name without a number in `numbers` is left out together with its tail.
 */
export function Sentence(props: {
  template: string
  numbers?: Record<string, SentenceNumber> | undefined
  size?: 'page' | 'overview' | 'second' | undefined
  /** Quiet line below: what is not counted, and by which rule. */
  note?: ReactNode
}) {
  const size = props.size ?? 'page'
  const Tag = size === 'second' ? 'p' : 'h1'
  return (
    <div>
      <Tag className="w-sentence" data-size={size}>
        {parseSentence(props.template).map((piece, index) => {
          const key = `${index}`
          if (piece.kind === 'words') return <Fragment key={key}>{piece.text}</Fragment>
          const number = props.numbers?.[piece.name]
          if (!number) return null
          if (piece.kind === 'form')
            return <Fragment key={key}>{chooseForm(piece.forms, number.value)}</Fragment>
          return <OpenNumber key={key} {...number} tail={chooseForm(piece.tail, number.value)} />
        })}
      </Tag>
      {props.note ? <p className="w-sentence-note">{props.note}</p> : null}
    </div>
  )
}

/** The heading of a page that is about one thing: its name, in the size of the sentence. */
export function Title(props: { children: ReactNode }) {
  return (
    <h1 className="w-sentence" data-size="page">
      {props.children}
    </h1>
  )
}
