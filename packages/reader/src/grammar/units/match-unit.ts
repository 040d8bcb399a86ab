import { nameBreakers } from '../words/unit-words.ts'
import { isDepartmentWord } from './elliptic-names.ts'
import { continuesName, unitEnds } from './unit-end.ts'
import { beginsAsUnit, referenceLength } from './unit-form.ts'

/** Names the document itself has printed where only a unit can stand, by their first two characters. */
export type KnownUnits = ReadonlyMap<string, readonly string[]>

/** Files names under their first two characters, longest first. */
export function indexUnits(names: Iterable<string>): KnownUnits {
  const index = new Map<string, string[]>()
  for (const name of new Set(names)) {
    if (name.length < 3) continue
    const key = name.slice(0, 2)
    const list = index.get(key)
    if (list) list.push(name)
    else index.set(key, [name])
  }
  for (const list of index.values()) list.sort((left, right) => right.length - left.length)
  return index
}

/** A name found in running text; `sure` when its form or an earlier print vouches for it. */
export interface UnitMatch {
  readonly end: number
  readonly sure: boolean
}

/** The longest plausible name of a body that begins at `from` in folded text, or null. */
export function matchUnit(norm: string, from: number, known: KnownUnits): UnitMatch | null {
  const printed = known.get(norm.slice(from, from + 2))?.find((name) => norm.startsWith(name, from))
  const byForm = matchByForm(norm, from)
  const formEnd = byForm?.end ?? 0
  const reference = referenceLength(norm.slice(from, from + 40))
  const referenceEnd = reference > 0 ? from + reference : 0
  const branch = /^([\u4e00-\u9fa5]{2,8}?)(?:主管|行政主管)?部门/.exec(norm.slice(from, from + 16))
  const branchEnd = branch && isDepartmentWord(branch[1] ?? '') ? from + branch[0].length : 0
  const knownEnd = printed === undefined ? 0 : from + printed.length
  const sureForm = byForm?.sure === true ? formEnd : 0
  const end = Math.max(knownEnd, referenceEnd, sureForm, branchEnd)
  if (end > 0) return { end, sure: true }
  return byForm
}

function matchByForm(norm: string, from: number): UnitMatch | null {
  // Brackets inside a name are hidden so that 各县(市、区)林业局 is one stretch.
  const masked = maskBrackets(norm.slice(from, from + 60))
  let end = 0
  for (const candidate of unitEnds(masked, 0)) {
    if (candidate.at < 3) continue
    if (end === 0) {
      if (!isNameStretch(masked.slice(0, candidate.at))) return null
      end = candidate.at
      continue
    }
    if (candidate.at <= end) continue
    if (!continuesName(masked.slice(end, candidate.at))) break
    end = candidate.at
  }
  if (end === 0) return null
  return { end: from + end, sure: beginsAsUnit(norm.slice(from, from + 8)) }
}

function maskBrackets(text: string): string {
  return text.replace(/\([^()]{1,20}\)/g, (inner) => '□'.repeat(inner.length))
}

function isNameStretch(text: string): boolean {
  return text.length <= 30 && !nameBreakers.test(text) && !/[、()《》]/.test(text)
}
