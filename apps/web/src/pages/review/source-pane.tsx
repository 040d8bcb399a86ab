import type { SourceBlock, SourceDocument } from '@wanwu/contract'
import {
  DocumentPage,
  DocumentParagraph,
  type Mark,
  MarkedText,
  MarkLegend,
  type ParagraphKind,
} from '@wanwu/ui'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { splitSheets } from './split-sheets.ts'

const kinds = ['task', 'unit', 'date', 'figure', 'doubt'] as const

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
  onChoose: (id: string) => void
}) {
  const { t } = useTranslation('review')
  const pane = useRef<HTMLDivElement>(null)
  const { source, marks, current, onChoose } = props

  useEffect(() => {
    if (!current) return
    pane.current
      ?.querySelector(`[data-current="true"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }, [current])

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
    <div className="review-source" ref={pane}>
      <div className="review-source-bar">
        <MarkLegend entries={kinds.map((kind) => ({ kind, label: t(`legend.${kind}`) }))} />
      </div>
      {splitSheets(source.blocks).map((sheet) => (
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
    </div>
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
