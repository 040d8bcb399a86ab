import { closeGaps } from '../layout/close-gaps.ts'
import type { TableDraft } from '../source/source-draft.ts'
import { buildRaggedTable } from './build-ragged-table.ts'
import { stripTags } from './strip-tags.ts'

const bars = /[|｜│┃║]/
const rule = /^[\s|｜+:┌┬┐├┼┤└┴┘─━═╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯┝┥┠┨╪╫╞╡-]+$/

/**
 * A table drawn with | or box characters. Where rules part the rows, lines between two rules are one row whose cells
 * go on; else every line is a row.
 */
export function parseDrawnTable(lines: readonly string[]): TableDraft {
  const ruled = lines.filter((line) => isRule(line)).length > 2
  const rows: string[][] = []
  let open = false
  for (const line of lines) {
    if (line.trim() === '') continue
    if (isRule(line)) {
      open = false
      continue
    }
    const cells = splitBars(line)
    const last = rows.at(-1)
    if (ruled && open && last) {
      cells.forEach((cell, column) => {
        last[column] = (last[column] ?? '') + cell
      })
    } else {
      rows.push(cells)
    }
    open = true
  }
  return buildRaggedTable(rows.map((row) => row.map((cell) => closeGaps(stripTags(cell)))))
}

function isRule(line: string): boolean {
  return rule.test(line) && /[-─━═]{2}/.test(line)
}

function splitBars(line: string): string[] {
  const cells = line.trim().replaceAll('\\|', '\u0001').split(bars)
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => cell.replaceAll('\u0001', '|').trim())
}
