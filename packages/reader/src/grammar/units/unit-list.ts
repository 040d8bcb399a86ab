import { findEllipticNames, isDepartmentWord } from './elliptic-names.ts'
import { type KnownUnits, matchUnit } from './match-unit.ts'
import type { NameSpan } from './name-span.ts'
import { referenceLength } from './unit-form.ts'

/** A list of bodies in running text: `A、B和C等有关部门`. */
export interface UnitList {
  readonly names: readonly NameSpan[]
  readonly end: number
  /** whether at least one name is vouched for by form or by an earlier print */
  readonly sure: boolean
}

/** Reads the list of bodies that begins at `from`; null where no name begins there. */
export function readUnitList(norm: string, from: number, known: KnownUnits): UnitList | null {
  const names: NameSpan[] = []
  let sure = false
  let position = from
  for (;;) {
    const match = matchUnit(norm, position, known)
    if (!match) break
    const end = withTrailingBracket(norm, match.end)
    names.push({ start: position, end })
    sure ||= match.sure
    position = end
    const separator = separatorLength(norm, position)
    if (separator === 0 || !matchUnit(norm, position + separator, known)) break
    position += separator
  }
  const last = names.at(-1)
  if (!last) return readElliptic(norm, from)
  return { ...closeList(norm, names, last.end), sure }
}

function separatorLength(norm: string, at: number): number {
  return /^(?:、|以及|和|及|与|或)/.exec(norm.slice(at, at + 2))?.[0].length ?? 0
}

/** Takes in a bracket that is part of the name, 局(办), but not one that gives a role. */
function withTrailingBracket(norm: string, end: number): number {
  const match = /^\(([^()]{1,20})\)/.exec(norm.slice(end, end + 22))
  if (!match || /牵头|负责|配合|责任|落实|时|年/.test(match[1] ?? '')) return end
  return end + match[0].length
}

function closeList(norm: string, names: NameSpan[], end: number): { names: NameSpan[]; end: number } {
  const tail = /^等(?:\d+个|多个|[一二三四五六七八九十]+个)?/.exec(norm.slice(end, end + 6))
  if (!tail) return { names, end }
  const after = end + tail[0].length
  const reference = referenceLength(norm.slice(after, after + 24))
  if (reference > 0) {
    return { names: [...names, { start: after, end: after + reference }], end: after + reference }
  }
  const generic = /^(?:部门|单位|职能部门|机构)/.exec(norm.slice(after, after + 4))
  return { names, end: after + (generic?.[0].length ?? 0) }
}

/** 发改、财政等部门负责: words that bodies are named after, with their ending printed once. */
function readElliptic(norm: string, from: number): UnitList | null {
  const window = norm.slice(from, from + 60).split(/[,;。]/)[0] ?? ''
  const names = findEllipticNames(window)
  if (names[0]?.start !== 0) return null
  if (!names.every((name) => isDepartmentWord(window.slice(name.start, name.end)))) return null
  const placed = names.map((name) => ({ start: from + name.start, end: from + name.end }))
  return { ...closeList(norm, placed, placed.at(-1)?.end ?? from), sure: true }
}
