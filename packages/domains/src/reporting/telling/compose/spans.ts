import type { FigureId, PaperBlock, PaperSpan, TellingFacts } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'

/** Words, or a figure by its id. */
export type Piece = string | { figure: FigureId } | { blank: string }

/** Writes pieces out as spans: each figure with its value of these facts. */
export function spansOf(facts: TellingFacts, pieces: readonly Piece[]): PaperSpan[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return { text: piece }
    if ('blank' in piece) return { text: piece.blank, blank: true }
    return { text: String(figureRows(facts, piece.figure).value), figure: piece.figure }
  })
}

/** A paragraph of pieces. */
export function paragraph(facts: TellingFacts, ...pieces: Piece[]): PaperBlock {
  return { kind: 'text', spans: spansOf(facts, pieces) }
}

/** A figure by its id, of one unit where one is given. */
export function figure(kind: string, unitId?: string): { figure: FigureId } {
  return { figure: unitId === undefined ? kind : `${kind}@${unitId}` }
}

/** The value of a figure. */
export function countOf(facts: TellingFacts, kind: string, unitId?: string): number {
  return figureRows(facts, figure(kind, unitId).figure).value
}

/** Those parts whose figure is not 0, each after a comma: what did not happen is not mentioned. */
export function partsThatAre(
  facts: TellingFacts,
  parts: readonly [before: string, kind: string, after: string][],
): Piece[] {
  return parts
    .filter(([, kind]) => countOf(facts, kind) > 0)
    .flatMap(([before, kind, after]) => [`，${before}`, figure(kind), after])
}
