import type { SourceBlock, SourceDocument } from '@wanwu/contract'
import {
  DocumentPage,
  DocumentParagraph,
  type Mark,
  MarkedText,
  MarkLegend,
  type ParagraphKind,
} from '@wanwu/ui'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { splitSheets } from './split-sheets.ts'

const kinds = ['task', 'unit', 'date', 'figure', 'doubt'] as const
/** Share of the pane left above the passage that is shown, so that it is read in its place. */
const above = 0.2

function paragraphKind(block: Extract<SourceBlock, { kind: 'paragraph' }>): ParagraphKind {
  if (block.align === 'center' || (block.size ?? 0) >= 20) return 'title'
  if (/^[一二三四五六七八九十]+、/.test(block.text) && block.text.length < 40) return 'heading'
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(block.text) && block.text.length < 40) return 'subheading'
  return 'text'
}

/** 原文: the document as printed, with what was read marked in it; choosing a mark shows its reading. */
export function SourcePane(props: {
  source: SourceDocument
  marks: readonly Mark[]
  current: string | undefined
  /** whether the pane is seen at all (a tab on the phone) */
  seen: boolean
  onChoose: (id: string) => void
}) {
  const { t } = useTranslation('review')
  const pane = useRef<HTMLDivElement>(null)
  const { source, marks, current } = props
  const sheets = useMemo(() => splitSheets(source.blocks), [source])
  // The pages are memoised: an act that is new with every keystroke beside them would draw them all again.
  const choosing = useRef(props.onChoose)
  choosing.current = props.onChoose
  const onChoose = useCallback((id: string) => choosing.current(id), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane scrolls when it comes into sight
  useEffect(() => {
    // After the router has put back the places it remembers.
    const frame = requestAnimationFrame(() => {
      const place = pane.current
      const mark = place?.querySelector('[data-current="true"]')
      if (!place || !mark) return
      const scroller = place.scrollHeight > place.clientHeight + 1 ? place : place.closest('main')
      if (!scroller) return
      const top = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      scroller.scrollTop += top - scroller.clientHeight * above
    })
    return () => cancelAnimationFrame(frame)
  }, [current, props.seen])

  const text = (start: number, end: number) => (
    <MarkedText
      text={source.text}
      start={start}
      end={end}
      marks={marks}
      current={current}
      onChoose={onChoose}
    />
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="review-source" ref={pane} aria-label={t('document')} tabIndex={0}>
      <div className="review-source-bar w-no-print">
        <MarkLegend entries={kinds.map((kind) => ({ kind, label: t(`legend.${kind}`) }))} />
      </div>
      {sheets.map((sheet) => (
        <DocumentPage key={sheet.blocks[0]?.start ?? 0} no={sheet.page ?? undefined}>
          {sheet.blocks.map((block) =>
            block.kind === 'paragraph' ? (
              <DocumentParagraph
                key={block.start}
                kind={paragraphKind(block)}
                align={block.align}
                number={block.number}
              >
                {text(block.start, block.end)}
              </DocumentParagraph>
            ) : (
              <SourceTableView key={block.start} table={block} text={text} />
            ),
          )}
        </DocumentPage>
      ))}
    </section>
  )
}

function SourceTableView(props: {
  table: Extract<SourceBlock, { kind: 'table' }>
  text: (start: number, end: number) => React.ReactNode
}) {
  const rows = Array.from({ length: props.table.rows }, (_, row) =>
    props.table.cells.filter((cell) => cell.row === row),
  )
  return (
    <div className="review-table-scroll">
      <table className="review-table">
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table do not move
            <tr key={row}>
              {cells.map((cell) => (
                <td key={cell.column} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
                  {props.text(cell.start, cell.end)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
