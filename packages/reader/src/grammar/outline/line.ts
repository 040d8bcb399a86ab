import type { SourceDocument, SourceParagraph, SourceTable } from '@wanwu/contract'
import { type Flow, joinFlows, plainFlow, sliceFlow, squeeze } from '../text/flow.ts'
import { type Mark, readMark } from './read-mark.ts'
import { splitRunIn } from './split-run-in.ts'

/** One printed unit of text: a paragraph, or a part of one that begins with a number or label of its own. */
export interface Line {
  readonly kind: 'line'
  /** everything printed, automatic number excluded */
  readonly flow: Flow
  readonly mark: Mark | null
  /** the number with its punctuation, as printed */
  readonly number: string
  /** what stands after the number */
  readonly body: Flow
  readonly heading: number | null
  readonly align: SourceParagraph['align']
  readonly size: number | null
  readonly bold: boolean
  readonly block: number
}

/** A table among the lines. */
export interface GridBlock {
  readonly kind: 'grid'
  readonly table: SourceTable
  readonly block: number
}

/** The lines and tables of a document in reading order. */
export function readLines(source: SourceDocument): (Line | GridBlock)[] {
  const out: (Line | GridBlock)[] = []
  source.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      out.push({ kind: 'grid', table: block, block: index })
      return
    }
    const flow = squeeze(block.text, block.start, block.page)
    if (flow.text === '' && block.number === null) return
    splitRunIn(flow).forEach((part, position) => {
      if (part.text === '' && position > 0) return
      out.push(makeLine(part, block, index, position === 0 ? block.number : null))
    })
  })
  return out
}

function makeLine(flow: Flow, block: SourceParagraph, index: number, automatic: string | null): Line {
  let mark: Mark | null = null
  let number = ''
  let body = flow
  if (automatic !== null && automatic !== '') {
    const auto = plainFlow(automatic)
    const read = readMark(`${auto.norm}字`, `${auto.text}字`) ?? readMark(`${auto.norm}、字`, `${auto.text}、字`)
    if (read) {
      mark = { ...read, length: 0 }
      number = auto.text
    }
  }
  for (let printed = readMark(body.norm, body.text); printed; printed = readMark(body.norm, body.text)) {
    // A number printed twice in a row is one number; another style after it opens the text.
    if (mark && (printed.style !== mark.style || printed.value !== mark.value)) break
    if (!mark) number = body.text.slice(0, printed.length)
    mark ??= printed
    if (printed.length >= body.norm.length && body !== flow) break
    body = sliceFlow(body, printed.length)
  }
  return {
    kind: 'line',
    flow,
    mark,
    number,
    body,
    heading: block.heading,
    align: block.align,
    size: block.size,
    bold: block.bold === true,
    block: index,
  }
}

/** A line made of several that belong together, as a label line carried over. */
export function joinLines(first: Line, rest: readonly Line[]): Line {
  if (rest.length === 0) return first
  return {
    ...first,
    flow: joinFlows([first.flow, ...rest.map((line) => line.flow)]),
    body: joinFlows([first.body, ...rest.map((line) => line.flow)]),
  }
}
