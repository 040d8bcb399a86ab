import { nameBreakers, unitEndings } from '../words/unit-words.ts'

const endings = new RegExp(unitEndings.map((ending) => `(?:${ending})`).join('|'), 'g')

/** A place where a name may end, with brackets that belong to it taken in: `各县(市、区)`, `局(办)`. */
export interface UnitEnd {
  readonly at: number
  readonly ending: string
}

const window = 40

/** All positions after `from` at which the name of a body may end, nearest first, within 40 characters. */
export function unitEnds(norm: string, from: number): UnitEnd[] {
  const stretch = norm.slice(from, from + window)
  const ends: UnitEnd[] = []
  endings.lastIndex = 0
  for (let match = endings.exec(stretch); match; match = endings.exec(stretch)) {
    ends.push({ at: from + match.index + match[0].length, ending: match[0] })
    // 局 inside 局机关 or 委 inside 委员会 may both be ends: step one character, not the whole match.
    endings.lastIndex = match.index + 1
  }
  return ends.sort((left, right) => left.at - right.at)
}

/** Whether a stretch between two possible ends may belong to one longer name: 市委 + 组织部. */
export function continuesName(between: string): boolean {
  return (
    between.length > 0 &&
    between.length <= 16 &&
    !nameBreakers.test(between) &&
    !/[、(]|^和(?:市|县|区|省|州|旗|镇|乡|各|团)/.test(between)
  )
}
