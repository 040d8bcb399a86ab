import './document.css'
import type { ReactNode } from 'react'

/**
 * A sheet of the document: 28 characters by 22 lines, in 宋体, as the offices print it. The language is
 * always Chinese, and no space is put between Han and figures, so that it reads as printed.
 */
export function DocumentPage(props: { no?: number | undefined; children: ReactNode }) {
  return (
    <article className="w-doc" lang="zh-CN">
      <div className="w-doc-text">{props.children}</div>
      {props.no === undefined ? null : (
        <footer className="w-doc-no" data-side={props.no % 2 === 0 ? 'left' : 'right'}>
          — {props.no} —
        </footer>
      )}
    </article>
  )
}

/** What a paragraph of a sheet is: 标题, 一、 (黑体), （一） (bold), or running text with an indent of two. */
export type ParagraphKind = 'title' | 'heading' | 'subheading' | 'text' | 'plain'

/** A paragraph of a sheet. `number` is an automatic number, which is not in the text. */
export function DocumentParagraph(props: {
  kind: ParagraphKind
  align?: 'left' | 'center' | 'right' | null | undefined
  number?: string | null | undefined
  children: ReactNode
}) {
  return (
    <p className="w-doc-p" data-kind={props.kind} data-align={props.align ?? 'left'}>
      {props.number ? <span className="w-doc-number">{props.number}</span> : null}
      {props.children}
    </p>
  )
}

/** The legend of marks, as in the bar above a document. */
export function MarkLegend(props: { entries: readonly { kind: string; label: string }[] }) {
  return (
    <ul className="w-legend">
      {props.entries.map((entry) => (
        <li key={entry.kind}>
          <mark className="w-mark" data-kind={entry.kind}>
            {entry.label}
          </mark>
        </li>
      ))}
    </ul>
  )
}
