import { anyLabel } from '../notes/note-labels.ts'
import { parseSchedule } from '../time/parse-schedule.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { roleOfLabel } from '../words/role-words.ts'
import type { GridCell } from './grid.ts'
import { endCell, isRoleColumn } from './row-notes.ts'
import type { BadCell, TableContext } from './table-context.ts'
import { addressOf, type Row } from './table-row.ts'

type Problem = Pick<BadCell, 'problem' | 'problemEn'>

/** A deadline that is read with less than this is asked. */
const leastSure = 0.6

const noDate: Problem = {
  problem: '看不出日期，请按“2025年底前”“2024年6月”或“持续推进”的样子填写',
  problemEn: 'No date can be read; write it like 2025年底前, 2024年6月 or 持续推进',
}

/** Words that leave a deadline open on purpose say so; they are no fault. */
const leftOpen = /^(?:[-—/\\无]+|长期|暂无)$/

/** A day that no calendar has: 2027年2月30日. */
function isImpossible(norm: string): boolean {
  const date = /(20\d{2})[年/.-](\d{1,2})[月/.-](\d{1,2})(?!\d)/.exec(norm)
  if (!date) return false
  const [year, month, day] = date.slice(1).map(Number)
  const days = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()
  return (month ?? 0) < 1 || (month ?? 0) > 12 || (day ?? 0) < 1 || (day ?? 0) > days
}

function checkDeadline(row: Row, context: TableContext): [GridCell, Problem][] {
  const cell = endCell(row)
  if (!cell || leftOpen.test(cell.flow.norm) || row.get('recurrence') === cell) return []
  const dates = parseSchedule(cell.flow.norm, context.base)
  const read = dates !== null && dates.confidence >= leastSure && !isImpossible(cell.flow.norm)
  return read ? [] : [[cell, noDate]]
}

const labelAtHead = /^([\u4e00-\u9fa5]{2,6}):(?=.)/
const bracketAtEnd = /\(([\u4e00-\u9fa5]{2,3})\)$/
/** A bracket that ends like this gives a role: 统抓, 包办, 主管; others (市级, 试点, 下同) are part of a name. */
const actsSo = /[抓办管责导头]$/

/** A word in front of or behind a unit that should give its role, and is none that is known; null where there is none. */
export function findUnknownRole(norm: string): string | null {
  for (const piece of norm.split(/[;,、。]/)) {
    const label = labelAtHead.exec(piece)?.[1]
    if (label !== undefined && !anyLabel.test(piece) && roleOfLabel(label) === null && !isPlace(label))
      return label
    const bracket = bracketAtEnd.exec(piece)?.[1]
    if (bracket !== undefined && actsSo.test(bracket) && roleOfLabel(bracket) === null) return bracket
  }
  return null
}

/** 市直：, 白鹿县： head a list of their own units. */
function isPlace(label: string): boolean {
  return (
    /[省市县区州旗镇乡直级]$/.test(label) || looksLikeUnit(label) || /人$|领导|电话|时限|时间/.test(label)
  )
}

function checkRoles(row: Row): [GridCell, Problem][] {
  return [...row.cells].flatMap(([column, cell]): [GridCell, Problem][] => {
    const word = isRoleColumn(column.meaning) ? findUnknownRole(cell.flow.norm) : null
    if (word === null) return []
    return [
      [
        cell,
        {
          problem: `“${word}”不是认得的职责，请写牵头、责任或配合，或把单位移到相应的列`,
          problemEn: `"${word}" is no role that is known; write 牵头, 责任 or 配合, or move the unit to its column`,
        },
      ],
    ]
  })
}

/** A merged cell under which other values are hidden, as some programs leave them. */
function checkHidden(row: Row): [GridCell, Problem][] {
  return [...row.cells.values()].flatMap((cell): [GridCell, Problem][] => {
    const [first] = cell.source.hidden ?? []
    if (!first) return []
    return [
      [
        cell,
        {
          problem: `合并单元格下面还藏着别的内容（${first.address}：${first.text}），读的是“${cell.flow.text}”；请取消合并后核对`,
          problemEn: `The merged cell hides other content (${first.address}: ${first.text}); "${cell.flow.text}" was read. Undo the merge and check`,
        },
      ],
    ]
  })
}

/** One content merged over rows that are numbered apart: one task, or several? */
function checkNumbers(row: Row, above: Row | null): [GridCell, Problem][] {
  const text = row.get('text')
  const [number, before] = [row.get('no'), above?.get('no') ?? null]
  if (!text || text !== above?.get('text') || !number || !before) return []
  if (number === before || number.flow.norm === before.flow.norm) return []
  return [
    [
      text,
      {
        problem: `一格内容合并了序号${before.flow.text}和${number.flow.text}两行，读作一项任务；如是两项，请取消合并分别填写`,
        problemEn: `One content is merged over the rows ${before.flow.text} and ${number.flow.text}, read as one task; undo the merge if they are two`,
      },
    ],
  ]
}

/** Cells of a row that contradict themselves or cannot be understood, each with its address and what to do. */
export function checkCells(row: Row, above: Row | null, context: TableContext): BadCell[] {
  const known = new Set(above ? above.cells.values() : [])
  const own = [...checkDeadline(row, context), ...checkRoles(row), ...checkHidden(row)].filter(
    ([cell]) => !known.has(cell),
  )
  return [...own, ...checkNumbers(row, above)].map(([cell, problem]) => ({
    address: addressOf(cell, context.sheet),
    value: cell.flow.text,
    ...problem,
  }))
}
