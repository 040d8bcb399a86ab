import type { Indicator } from '@wanwu/contract'
import type { Grid } from '../table/grid.ts'
import { cellsOf } from '../table/grid.ts'
import { type Flow, spanOf } from '../text/flow.ts'
import { comparisonOf } from './figure.ts'

interface IndicatorColumns {
  readonly headerRow: number
  readonly name: number
  readonly unit: number | null
  readonly years: readonly { readonly column: number; readonly year: number | null }[]
}

const nameHeading = /^(?:主要|具体|核心|考核)?指标(?:名称|内容|项目)?$|^(?:目标|指标)(?:名称|项)$/

/** Target figures of a table whose heading names 指标 and years or 目标值; null where the table is none. */
export function readIndicatorTable(grid: Grid): Indicator[] | null {
  const listed = readListedTargets(grid)
  if (listed) return listed
  const columns = findColumns(grid)
  if (!columns) return null
  const found: Indicator[] = []
  for (const row of grid.rows.slice(columns.headerRow + 1)) {
    const name = row[columns.name]?.flow
    if (!name || name.text === '') continue
    const unitText = columns.unit === null ? '' : (row[columns.unit]?.flow.text ?? '')
    const bracket = /^(.*?)\(([^()]{1,10})\)$/.exec(name.norm)
    for (const { column, year } of columns.years) {
      const cell = row[column]?.flow
      if (!cell) continue
      const match =
        /^([≥≤><=]{0,2}|不低于|不少于|不超过|达到|超过)?\[?(\d{1,9}(?:\.\d{1,6})?)\]?(%|[^\d[\]]{0,8})$/.exec(
          cell.norm,
        )
      if (!match) {
        found.push(...readBounds(name, cell, unitText, year))
        continue
      }
      const printed = match[3] ?? ''
      const suffix = /(以上|以下|以内|左右)$/.exec(printed)?.[1] ?? ''
      const own = printed.slice(0, printed.length - suffix.length)
      const unit =
        own !== ''
          ? own
          : unitText !== ''
            ? unitText
            : columns.unit === null && bracket
              ? (bracket[2] ?? '')
              : ''
      const word = match[1] ?? ''
      found.push({
        name: name.text,
        op: word === '' && suffix === '' ? '=' : comparisonOf(word, suffix),
        value: Number(match[2]),
        unit: unit === '' || /^[-/]+$/.test(unit) ? null : unit,
        year,
        phrase: name.text,
        source: spanOf(cell),
        rule: 'indicator.table',
        confidence: 0.95,
      })
    }
  }
  return found
}

/** A cell that prints a range (70%—80%, 15—20) sets a target for each of its bounds. */
function readBounds(name: Flow, cell: Flow, columnUnit: string, year: number | null): Indicator[] {
  const match =
    /^(\d{1,9}(?:\.\d{1,6})?)(%|[^\d-]{0,6})(?:-{1,2}|~|至)(\d{1,9}(?:\.\d{1,6})?)(%|[^\d-]{0,6})$/.exec(
      cell.norm,
    )
  if (!match) return []
  const [, low, lowUnit, high, highUnit] = match
  if ((lowUnit !== '' && lowUnit !== highUnit) || Number(low) >= Number(high)) return []
  const printed = highUnit === '' || highUnit === undefined ? columnUnit : highUnit
  const target = {
    name: name.text,
    unit: printed === '' || /^[-/]+$/.test(printed) ? null : printed,
    year,
    phrase: name.text,
    source: spanOf(cell),
    rule: 'indicator.table-range',
    confidence: 0.9,
  }
  return [
    { ...target, op: '>=', value: Number(low) },
    { ...target, op: '<=', value: Number(high) },
  ]
}

const words: Record<string, Indicator['op']> = {
  等于: '=',
  不低于: '>=',
  不少于: '>=',
  不小于: '>=',
  达到: '>=',
  '≥': '>=',
  超过: '>',
  高于: '>',
  大于: '>',
  不高于: '<=',
  不超过: '<=',
  不大于: '<=',
  '≤': '<=',
  低于: '<',
  小于: '<',
  少于: '<',
}

/** A table with a row for each target: 指标名称, 目标年份, 要求, 目标值, 计量单位. */
function readListedTargets(grid: Grid): Indicator[] | null {
  const header = grid.rows.findIndex((row, index) => {
    const heads = row.map((cell) => cell?.flow.norm ?? '')
    return (
      index < 4 &&
      heads.some((head) => nameHeading.test(head)) &&
      heads.some((head) => yearHeading.test(head)) &&
      heads.some((head) => /^目标值$|^指标值$/.test(head))
    )
  })
  const heads = grid.rows[header]?.map((cell) => cell?.flow.norm ?? '')
  if (!heads) return null
  const at = (rule: RegExp) => heads.findIndex((head) => rule.test(head))
  const columns = {
    name: at(nameHeading),
    year: at(yearHeading),
    op: at(/^(?:要求|比较|关系)$/),
    value: at(/^(?:目标值|指标值)$/),
    unit: at(/^(?:计量)?单位$/),
    phrase: at(/原文/),
  }
  const found: Indicator[] = []
  for (const row of grid.rows.slice(header + 1)) {
    const text = (column: number) => (column < 0 ? '' : (row[column]?.flow.text ?? ''))
    const value = Number(row[columns.value]?.flow.norm)
    const cell = row[columns.value]?.flow
    if (!cell || text(columns.name) === '' || text(columns.value) === '' || !Number.isFinite(value)) continue
    const year = /20\d{2}/.exec(text(columns.year))?.[0]
    const unit = text(columns.unit)
    found.push({
      name: text(columns.name),
      op: words[text(columns.op)] ?? '=',
      value,
      unit: unit === '' ? null : unit,
      year: year === undefined ? null : Number(year),
      phrase: text(columns.phrase) === '' ? text(columns.name) : text(columns.phrase),
      source: spanOf(cell),
      rule: 'indicator.table',
      confidence: 0.95,
    })
  }
  return found
}

const yearHeading = /^(?:目标|完成)?年(?:份|度)$/

function findColumns(grid: Grid): IndicatorColumns | null {
  for (let row = 0; row < Math.min(5, grid.rows.length); row++) {
    const cells = grid.rows[row]
    if (!cells || cellsOf(cells).length < 2) continue
    const heads = cells.map((cell, column) => {
      const below = grid.rows[row + 1]?.[column]
      const deeper = below && below !== cell && /^20\d{2}年?$/.test(below.flow.norm) ? below.flow.norm : ''
      return `${cell?.flow.norm ?? ''}${deeper}`
    })
    const name = heads.findIndex((head) => nameHeading.test(head.replace(/20\d{2}年?$/, '')))
    if (name < 0) continue
    const unit = heads.findIndex((head) => /^(?:计量)?单位$/.test(head))
    const years = heads.flatMap<{ column: number; year: number | null }>((head, column) => {
      if (column === name || /基期|现状|基准|实际|完成值|上年|基数/.test(head)) return []
      const year = /(20\d{2})年?/.exec(head)?.[1]
      if (year !== undefined) return [{ column, year: Number(year) }]
      return /目标值?|指标值|规划值/.test(head) ? [{ column, year: null }] : []
    })
    if (years.length === 0) continue
    const deep = grid.rows[row + 1]?.some((cell) => cell && /^20\d{2}年?$/.test(cell.flow.norm)) === true
    return { headerRow: deep ? row + 1 : row, name, unit: unit < 0 ? null : unit, years }
  }
  return null
}
