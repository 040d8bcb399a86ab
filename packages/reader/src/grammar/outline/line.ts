import type { SourceDocument, SourceParagraph, SourceTable } from '@wanwu/contract'
import { type Flow, joinFlows, plainFlow, sliceFlow, squeeze } from '../text/flow.ts'
import { closingBracket } from '../text/sentences.ts'
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
    const open = out.at(-1)
    if (
      open?.kind === 'line' &&
      block.number === null &&
      (closesNote(open.flow, flow) || goesOnInNote(open.flow, source.blocks, index))
    ) {
      out[out.length - 1] = joinLines(open, flow)
      return
    }
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
    const read =
      readMark(`${auto.norm}字`, `${auto.text}字`) ?? readMark(`${auto.norm}、字`, `${auto.text}、字`)
    if (read) {
      mark = { ...read, length: 0 }
      number = auto.text
    }
  }
  for (let times = 0; times < 3; times++) {
    const printed = readMark(body.norm.slice(0, 16), body.text.slice(0, 16))
    // A number printed twice in a row is one number; another style after it opens the text.
    if (!printed || (mark && (printed.style !== mark.style || printed.value !== mark.value))) break
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

/** Opening bracket of a unit note that a paragraph leaves open, or -1. */
function openNote(flow: Flow): number {
  const left = Math.max(...['(', '〔', '【'].map((bracket) => flow.norm.lastIndexOf(bracket)))
  if (left < 0 || closingBracket(flow.norm, left) >= 0 || flow.norm.length - left > 400) return -1
  return /单位|部门|牵头|负责|配合/.test(flow.norm.slice(left)) ? left : -1
}

/** Whether a unit note in brackets that one paragraph leaves open ends in the next. */
function closesNote(before: Flow, next: Flow): boolean {
  const left = openNote(before)
  if (left < 0) return false
  const open = before.norm.charAt(left)
  const right = next.norm.indexOf(closers.get(open) ?? ')')
  const inner = next.norm.indexOf(open)
  return right >= 0 && (inner < 0 || inner > right || closingBracket(next.norm, inner) < right)
}

const closers = new Map([
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
])

/** How many paragraphs a unit note is followed over. */
const mostLines = 8

/** Whether a paragraph stands inside a unit note that a later one closes, before any numbered paragraph or table. */
function goesOnInNote(before: Flow, blocks: SourceDocument['blocks'], from: number): boolean {
  if (openNote(before) < 0) return false
  for (const block of blocks.slice(from, from + mostLines)) {
    if (block.kind === 'table' || block.number !== null) return false
    const flow = squeeze(block.text, block.start, block.page)
    if (readMark(flow.norm.slice(0, 16), flow.text.slice(0, 16))) return false
    if (closesNote(before, flow)) return true
  }
  return false
}

function joinLines(first: Line, rest: Flow): Line {
  return { ...first, flow: joinFlows([first.flow, rest]), body: joinFlows([first.body, rest]) }
}
