import type { Plan } from '../parse-plan.ts'
import { gridCells } from './cell-grid.ts'

/** in half-width columns */
const lineWidth = 56
const linesOnPage = 22

/** The plan as plain text: a paragraph a line, tables parted by tabs. */
export function buildText(plan: Plan): string {
  return `${plan.blocks
    .map((block) => {
      if (block.kind === 'table')
        return gridCells(block)
          .map((row) => row.map(flatten).join('\t'))
          .join('\n')
      if (block.align === 'center') return `        ${block.text}`
      if (block.align === 'right') return `                    ${block.text}`
      return `　　${block.text}`
    })
    .join('\n')}\n`
}

function flatten(cell: string): string {
  return cell.replaceAll('\n', ' ')
}

/**
 * The plan as text taken from pages: hard line breaks inside sentences and words, an empty line between all
 * lines, stray blanks between digits and characters, page numbers, the header on each page.
 */
export function buildBrokenText(plan: Plan): string {
  const lines: string[] = []
  for (const block of plan.blocks) {
    if (block.kind === 'table') throw new Error('a table cannot be broken into lines')
    const indent = block.align === 'left' ? '　　' : ''
    for (const line of wrap(indent + spaceDigits(block.text))) lines.push(line)
  }
  const out: string[] = []
  lines.forEach((line, index) => {
    const page = Math.floor(index / linesOnPage)
    if (plan.header && index % linesOnPage === 0) out.push(plan.header, '')
    out.push(line, '')
    if (index % linesOnPage === linesOnPage - 1) out.push(`— ${page + 1} —`, '')
  })
  return out.join('\n')
}

function wrap(text: string): string[] {
  const characters = [...text]
  const lines: string[] = []
  for (let from = 0; from < characters.length; ) {
    let to = from
    for (let width = 0; to < characters.length && width < lineWidth; to += 1) {
      width += /[ -~]/.test(characters[to] ?? '') ? 1 : 2
    }
    while (to < characters.length && !mayBreak(characters[to - 1] ?? '', characters[to] ?? '')) to += 1
    lines.push(characters.slice(from, to).join(''))
    from = to
  }
  return lines
}

/** No line begins with a closing mark and no figure is broken, as in any typesetting. */
function mayBreak(before: string, after: string): boolean {
  return !/[，。；：、）》”,.;:)%]/.test(after) && !(/[\d.]/.test(before) && /[\d.]/.test(after))
}

function spaceDigits(text: string): string {
  return text.replace(/(\d{4})年/g, '$1 年').replace(/(?<=[一-龥])(\d+)%/g, ' $1%')
}
