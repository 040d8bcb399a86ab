import type { Anomaly } from '@wanwu/contract'
import type { Clause } from '../outline/clause.ts'
import { walkClauses } from '../outline/clause.ts'
import { readMark } from '../outline/read-mark.ts'
import { flattenClause } from '../tasks/clause-content.ts'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'

const shortest = 30

/** WORDING_DIFFERS: a table's copy of a clause against the clause itself, first difference of each. */
export function findWordingAnomalies(root: Clause, cells: readonly Flow[]): Anomaly[] {
  const clauses = new Map<string, Flow>()
  for (const clause of walkClauses(root)) {
    if (!clause.line || !clause.heading) continue
    const key = plain(clause.heading.norm)
    if (key.length >= 4) clauses.set(key, flattenClause(clause))
  }
  const found: Anomaly[] = []
  for (const cell of new Set(cells)) {
    if (cell.norm.length < shortest) continue
    const mark = readMark(cell.norm, cell.text)
    const body = mark ? sliceFlow(cell, mark.length) : cell
    const heading = plain(body.norm.split('。')[0] ?? '')
    const clause = clauses.get(heading)
    if (!clause) continue
    const difference = firstDifference(plain(clause.norm), plain(body.norm))
    if (!difference) continue
    found.push({
      code: 'WORDING_DIFFERS',
      where: mark?.printed ?? heading,
      detail: `正文作“…${difference[0]}…”，表中作“…${difference[1]}…”`,
      detailEn: `The text has ${difference[0]}, the table has ${difference[1]}`,
      source: spanOf(body),
      confidence: 0.8,
    })
  }
  return found
}

function plain(norm: string): string {
  return norm.replace(/[,;。:、()"“”‘’\s-]/g, '')
}

function firstDifference(left: string, right: string): [string, string] | null {
  if (left === right) return null
  let at = 0
  while (at < left.length && left.charAt(at) === right.charAt(at)) at++
  if (at < 4 || Math.abs(left.length - right.length) > Math.max(left.length, right.length) / 2) return null
  return [left.slice(Math.max(0, at - 8), at + 12), right.slice(Math.max(0, at - 8), at + 12)]
}
