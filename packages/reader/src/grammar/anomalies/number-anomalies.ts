import type { Anomaly, Task } from '@wanwu/contract'
import type { Clause } from '../outline/clause.ts'
import { walkClauses } from '../outline/clause.ts'
import type { MarkStyle } from '../outline/read-mark.ts'
import { spanOf } from '../text/flow.ts'

const counted: ReadonlySet<MarkStyle> = new Set<MarkStyle>([
  'arabic',
  'arabic-bracket',
  'arabic-half-bracket',
  'circled',
])
const chinese = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** MISSING_NUMBER and DUPLICATE_NUMBER among the clauses that are tasks, hold tasks or are measures of tasks. */
export function findNumberAnomalies(root: Clause, taskOf: ReadonlyMap<Clause, Task>): Anomaly[] {
  const found: Anomaly[] = []
  let running: Clause | null = null
  for (const parent of walkClauses(root)) {
    const numbered = parent.children.filter((child) => child.mark !== null && child.mark.style !== 'bullet')
    if (numbered.length === 0 || !concernsTasks(parent, taskOf)) continue
    const holdsTasks = numbered.some((child) => taskOf.has(child))
    let previous: Clause | null = holdsTasks && continues(running, numbered[0] ?? null) ? running : null
    for (const child of numbered) {
      found.push(...compare(previous, child, taskOf))
      previous = child
    }
    if (holdsTasks) running = numbered.at(-1) ?? null
  }
  return found
}

function concernsTasks(parent: Clause, taskOf: ReadonlyMap<Clause, Task>): boolean {
  return taskOf.has(parent) || walkClauses(parent).some((clause) => taskOf.has(clause))
}

/** Numbers run on across sections when the next section does not begin with 1. */
function continues(running: Clause | null, first: Clause | null): boolean {
  return (
    running?.mark != null &&
    first?.mark != null &&
    first.mark.value > 1 &&
    first.mark.style === running.mark.style
  )
}

function compare(previous: Clause | null, child: Clause, taskOf: ReadonlyMap<Clause, Task>): Anomaly[] {
  const mark = child.mark
  const before = previous?.mark
  if (!mark || !before || !comparable(before.style, mark.style)) return []
  const task = taskOf.get(child) ?? taskOf.get(child.parent ?? child)
  const common = {
    ...(task ? { taskId: task.id } : {}),
    ...(child.line ? { source: spanOf(child.line.flow) } : {}),
  }
  if (mark.value === before.value) {
    const wanted = withNumber(mark.printed, mark.value + 1)
    return [
      {
        code: 'DUPLICATE_NUMBER',
        where: mark.printed,
        detail: `编号“${mark.printed}”印了两次`,
        detailEn: `The number ${mark.printed} is printed twice`,
        proposal: { kind: 'renumber', from: mark.printed, to: wanted },
        confidence: 0.95,
        ...common,
      },
    ]
  }
  const gap = mark.value - before.value
  if (gap < 2 || gap > 4) return []
  return Array.from({ length: gap - 1 }, (_, index) => {
    const missing = withNumber(mark.printed, before.value + 1 + index)
    return {
      code: 'MISSING_NUMBER',
      where: missing,
      detail: `“${before.printed}”之后是“${mark.printed}”，缺“${missing}”`,
      detailEn: `${before.printed} is followed by ${mark.printed}: ${missing} is missing`,
      proposal: { kind: 'keep' as const },
      confidence: 0.9,
      ...common,
    }
  })
}

function comparable(left: MarkStyle, right: MarkStyle): boolean {
  return left === right || (counted.has(left) && counted.has(right))
}

/** The printed form with another value: 第五条 → 第六条, （4） → （5）. */
function withNumber(printed: string, value: number): string {
  if (/[\d０-９]/.test(printed)) return printed.replace(/[\d０-９]+/, String(value))
  if (/[一二三四五六七八九十百〇零]/.test(printed))
    return printed.replace(/[一二三四五六七八九十百〇零]+/, chineseNumber(value))
  return String(value)
}

function chineseNumber(value: number): string {
  if (value < 10) return chinese[value] ?? String(value)
  const tens = Math.floor(value / 10)
  const rest = value % 10
  return `${tens === 1 ? '' : (chinese[tens] ?? '')}十${rest === 0 ? '' : (chinese[rest] ?? '')}`
}
