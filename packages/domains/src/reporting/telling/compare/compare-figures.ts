import type { FigureDifference, Paper, PaperBlock, PaperTable, SourceDocument } from '@wanwu/contract'
import { compareSentence } from './compare-sentence.ts'
import { compareTable, findHead, gridOf } from './compare-table.ts'
import { likeness, pairsOf } from './likeness.ts'
import { type Token, tokensOf } from './numbers.ts'

/** From this likeness on a paragraph of the final version is taken for the draft's. */
const sameParagraph = 0.5

interface Statement {
  where: string
  text: string
  tokens: Token[]
}

/** The paragraphs of a paper that hold figures, each under its heading. */
function statementsOf(paper: Paper): Statement[] {
  let where = paper.title
  return paper.blocks.flatMap((block): Statement[] => {
    if (block.kind === 'heading') where = block.text
    if (block.kind !== 'text') return []
    const tokens = block.spans.flatMap((span) => tokensOf(span.text, span.figure ?? null))
    if (!tokens.some(({ figure }) => figure !== null)) return []
    return [{ where, text: block.spans.map(({ text }) => text).join(''), tokens }]
  })
}

function tablesOf(paper: Paper): { title: string; table: PaperTable }[] {
  const found = (title: string, blocks: readonly PaperBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ title, table: block }] : []))
  return [
    ...found(paper.title, paper.blocks),
    ...paper.annexes.flatMap(({ title, blocks }) => found(title, blocks)),
  ]
}

const hasFigures = ({ table }: { table: PaperTable }): boolean =>
  table.rows.some((row) => row.some((spans) => spans.some(({ figure }) => figure !== undefined)))

/**
 * Lists the figures of a final version that are not those of the draft: changed, dropped or added, with where they
 * stand. Wording may change freely; a paragraph that cannot be found again drops its figures.
 */
export function compareFigures(paper: Paper, source: SourceDocument): FigureDifference[] {
  const paragraphs = source.blocks
    .filter((block) => block.kind === 'paragraph')
    .map(({ text }) => ({ text, pairs: pairsOf(text), used: false }))
  const sentences = statementsOf(paper).flatMap((statement) => {
    const pairs = pairsOf(statement.text)
    const [best] = paragraphs
      .filter(({ used }) => !used)
      .map((paragraph) => ({ paragraph, like: likeness(pairs, paragraph.pairs) }))
      .sort((a, b) => b.like - a.like)
    if (!best || best.like < sameParagraph) return dropped(statement)
    best.paragraph.used = true
    const { text } = best.paragraph
    return compareSentence(statement.tokens, tokensOf(text), statement.where, text)
  })
  const grids = source.blocks.filter((block) => block.kind === 'table').map(gridOf)
  const tables = tablesOf(paper)
    .filter(hasFigures)
    .flatMap(({ title, table }) => {
      for (const grid of grids) {
        const head = findHead(table, grid)
        if (head) return compareTable(table, grid, head, title)
      }
      return [
        { kind: 'dropped' as const, where: title, text: title, figure: null, before: title, after: null },
      ]
    })
  return [...sentences, ...tables]
}

function dropped({ tokens, where, text }: Statement): FigureDifference[] {
  return tokens
    .filter(({ figure }) => figure !== null)
    .map((token) => ({ kind: 'dropped', where, text, figure: token.figure, before: token.text, after: null }))
}
