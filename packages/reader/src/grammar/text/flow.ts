import type { Span } from '@wanwu/contract'
import { foldText } from './fold-text.ts'

/**
 * Text without blanks, line breaks and markup that knows where each of its characters stands in the document.
 * `norm` has the same length with width variants folded: match on `norm`, print from `text`.
 */
export interface Flow {
  readonly text: string
  readonly norm: string
  readonly offsets: readonly number[]
  readonly page: number | null
}

const unclean = /[\s<&\u00a0\u200b-\u200d\u2060\ufeff\ue5e5\ue004\u00ad]/
/** Left-over tags and entities, and runs of blanks. */
const dropped =
  /<\/?[a-zA-Z][^<>\n]{0,200}>|&(?:nbsp|emsp|ensp);|[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000\ue5e5\ue004\u00ad]+/g

/** Squeezes document text that starts at offset `start`: blanks and left-over tags go, offsets stay true. */
export function squeeze(raw: string, start: number, page: number | null = null): Flow {
  if (!unclean.test(raw)) {
    const offsets = new Array<number>(raw.length)
    for (let i = 0; i < raw.length; i++) offsets[i] = start + i
    return { text: raw, norm: foldText(raw), offsets, page }
  }
  const offsets: number[] = []
  let text = ''
  let from = 0
  dropped.lastIndex = 0
  for (let match = dropped.exec(raw); match; match = dropped.exec(raw)) {
    text += raw.slice(from, match.index)
    for (let i = from; i < match.index; i++) offsets.push(start + i)
    from = dropped.lastIndex
  }
  text += raw.slice(from)
  for (let i = from; i < raw.length; i++) offsets.push(start + i)
  return { text, norm: foldText(text), offsets, page }
}

/** The part of a flow between two of its own positions. */
export function sliceFlow(flow: Flow, from: number, to: number = flow.text.length): Flow {
  if (from <= 0 && to >= flow.text.length) return flow
  return {
    text: flow.text.slice(from, to),
    norm: flow.norm.slice(from, to),
    offsets: flow.offsets.slice(from, to),
    page: flow.page,
  }
}

/** Flows one after the other as one. */
export function joinFlows(flows: readonly Flow[]): Flow {
  const [first] = flows
  if (first && flows.length === 1) return first
  let text = ''
  let norm = ''
  const offsets: number[] = []
  for (const flow of flows) {
    text += flow.text
    norm += flow.norm
    for (const offset of flow.offsets) offsets.push(offset)
  }
  return { text, norm, offsets, page: first?.page ?? null }
}

/** Where a stretch of a flow stands in the document. */
export function spanOf(flow: Flow, from = 0, to: number = flow.text.length): Span {
  const start = flow.offsets[from] ?? flow.offsets.at(-1) ?? 0
  const last = flow.offsets[Math.max(from, to - 1)]
  return { start, end: last === undefined ? start : last + 1, page: flow.page }
}

/** The flow of a plain string, for texts that stand nowhere. */
export function plainFlow(text: string): Flow {
  return squeeze(text, 0)
}
