import { joinRules } from './join-rules.ts'
import type { Rule } from './placed-page.ts'

/** A cell between rules, with its place on the grid and on the page. */
export interface RuledCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  left: number
  right: number
  top: number
  bottom: number
}

/** A table drawn with rules. */
export interface RuledTable {
  left: number
  right: number
  top: number
  bottom: number
  /** the x of the grid's vertical lines */
  columns: number[]
  cells: RuledCell[]
}

const near = 3
const mostLines = 400
const mostRules = 4000
const mostFields = 40_000

/**
 * Finds the tables that rules draw on a page. Two neighbouring fields of the grid belong to one cell where the rule
 * between them is missing, so merged cells come out as they are seen. A page with thousands of rules is a drawing.
 */
export function findRuledTables(rules: readonly Rule[]): RuledTable[] {
  const { horizontal, vertical } = joinRules(rules)
  if (horizontal.length + vertical.length > mostRules) return []
  return components(horizontal, vertical)
    .flatMap(({ h, v }) => buildTable(h, v))
    .sort((a, b) => a.top - b.top)
}

interface Component {
  h: Rule[]
  v: Rule[]
}

/** Rules that cross or touch each other belong to one table. */
function components(horizontal: readonly Rule[], vertical: readonly Rule[]): Component[] {
  const groups: Component[] = []
  for (const v of vertical) {
    const crossing = horizontal.filter(
      (h) => v.x1 >= h.x1 - near && v.x1 <= h.x2 + near && h.y1 >= v.y1 - near && h.y1 <= v.y2 + near,
    )
    if (crossing.length === 0) continue
    const touched = groups.filter((group) => group.h.some((h) => crossing.includes(h)))
    const merged: Component = {
      h: [...new Set([...touched.flatMap((group) => group.h), ...crossing])],
      v: [...touched.flatMap((group) => group.v), v],
    }
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

function buildTable(h: readonly Rule[], v: readonly Rule[]): RuledTable[] {
  const left = Math.min(...h.map((rule) => rule.x1), ...v.map((rule) => rule.x1))
  const right = Math.max(...h.map((rule) => rule.x2), ...v.map((rule) => rule.x1))
  const top = Math.min(...v.map((rule) => rule.y1), ...h.map((rule) => rule.y1))
  const bottom = Math.max(...v.map((rule) => rule.y2), ...h.map((rule) => rule.y1))
  const xs = cluster([left, ...v.map((rule) => rule.x1), right])
  const ys = cluster([top, ...h.map((rule) => rule.y1), bottom])
  if (xs.length < 3 && ys.length < 3) return []
  if (xs.length < 2 || ys.length < 2 || xs.length > mostLines || ys.length > mostLines) return []
  if (xs.length * ys.length > mostFields) return []
  const cells = mergeFields(xs, ys, h, v)
  return cells.length < 2 ? [] : [{ left, right, top, bottom, columns: xs, cells }]
}

function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const lines: number[] = []
  for (const value of sorted) {
    const last = lines.at(-1)
    if (last === undefined || value - last > near) lines.push(value)
  }
  return lines
}

/** Joins fields without a rule between them, and gives every group its place. */
function mergeFields(
  xs: readonly number[],
  ys: readonly number[],
  h: readonly Rule[],
  v: readonly Rule[],
): RuledCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const parent = Array.from({ length: columns * rows }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at
    return at
  }
  const unite = (a: number, b: number): void => {
    parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = xs[column + 1] ?? 0
      const y = ys[row + 1] ?? 0
      const middleX = ((xs[column] ?? 0) + x) / 2
      const middleY = ((ys[row] ?? 0) + y) / 2
      const index = row * columns + column
      const walled = v.some((rule) => Math.abs(rule.x1 - x) <= near && rule.y1 < middleY && rule.y2 > middleY)
      if (column + 1 < columns && !walled) unite(index, index + 1)
      const floored = h.some(
        (rule) => Math.abs(rule.y1 - y) <= near && rule.x1 < middleX && rule.x2 > middleX,
      )
      if (row + 1 < rows && !floored) unite(index, index + columns)
    }
  }
  const groups = new Map<number, RuledCell>()
  for (let index = 0; index < parent.length; index += 1) {
    const row = Math.trunc(index / columns)
    const column = index % columns
    const key = find(index)
    const cell = groups.get(key)
    const box = {
      left: xs[column] ?? 0,
      right: xs[column + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[row + 1] ?? 0,
    }
    if (!cell) groups.set(key, { row, column, rowSpan: 1, columnSpan: 1, ...box })
    else {
      cell.rowSpan = Math.max(cell.rowSpan, row - cell.row + 1)
      cell.columnSpan = Math.max(cell.columnSpan, column - cell.column + 1)
      cell.right = Math.max(cell.right, box.right)
      cell.bottom = Math.max(cell.bottom, box.bottom)
    }
  }
  return [...groups.values()]
}
