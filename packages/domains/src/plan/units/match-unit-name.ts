import type { UnitProposal } from '@wanwu/contract'
import { searchKeys } from '@wanwu/core'
import { isAbbreviationOf, isOneSlipFrom } from './compare-names.ts'
import { foldUnitName, stripPlace } from './fold-unit-name.ts'

/** A unit of the directory with every name it bears or bore. */
export interface DirectoryUnit {
  id: string
  name: string
  names: readonly { text: string; kind: 'full' | 'short' | 'former' | 'learned' }[]
}

interface Grade {
  score: number
  reason: UnitProposal['reason']
}

const byName: Record<DirectoryUnit['names'][number]['kind'], Grade> = {
  full: { score: 1, reason: { zh: '全称相同', en: 'same full name' } },
  short: { score: 0.99, reason: { zh: '简称相同', en: 'same short name' } },
  learned: { score: 0.98, reason: { zh: '以前确认过这种写法', en: 'confirmed before' } },
  former: { score: 0.96, reason: { zh: '曾用名', en: 'former name' } },
}
const withoutPlace: Grade = {
  score: 0.95,
  reason: { zh: '除去地名后相同', en: 'same without the place name' },
}
const abbreviated: Grade = { score: 0.88, reason: { zh: '像是简写', en: 'reads as an abbreviation' } }
const sounds: Grade = { score: 0.82, reason: { zh: '读音相同', en: 'sounds the same' } }
const slip: Grade = { score: 0.8, reason: { zh: '只差一字', en: 'one character differs' } }

/** A directory made ready for many questions: names without place and blanks, once for all of them. */
export interface NameMatcher {
  units: readonly {
    unit: DirectoryUnit
    names: readonly { kind: DirectoryUnit['names'][number]['kind']; folded: string; core: string }[]
  }[]
  /** names of the plan's region and of those above it, the longest first */
  places: readonly string[]
}

/**
 * Makes a directory ready to be matched. `places` are names of the plan's region and those above it
 * (云岭市, 示例省): a unit may be printed with or without them.
 */
export function prepareMatcher(
  directory: readonly DirectoryUnit[],
  placeNames: readonly string[],
): NameMatcher {
  const places = [...placeNames].sort((a, b) => b.length - a.length)
  const units = directory.map((unit) => ({
    unit,
    names: unit.names.map(({ text, kind }) => {
      const folded = foldUnitName(text)
      return { kind, folded, core: stripPlace(folded, places) }
    }),
  }))
  return { units, places }
}

function grade(
  printed: { folded: string; core: string },
  name: NameMatcher['units'][number]['names'][number],
): Grade | null {
  if (printed.folded === name.folded) return byName[name.kind]
  if (printed.core === name.core) return withoutPlace
  if (isAbbreviationOf(printed.core, name.core) || isAbbreviationOf(name.core, printed.core))
    return abbreviated
  if (isOneSlipFrom(printed.core, name.core)) {
    return searchKeys(printed.core).pinyin === searchKeys(name.core).pinyin ? sounds : slip
  }
  return null
}

/**
 * Units of the directory that a printed name may mean, best first, at most five. A score of at least 0.95
 * is sure enough to be taken without asking, if it stands alone.
 */
export function matchUnitName(printed: string, { units, places }: NameMatcher): UnitProposal[] {
  const folded = foldUnitName(printed)
  const name = { folded, core: stripPlace(folded, places) }
  const proposals: UnitProposal[] = []
  for (const { unit, names } of units) {
    let best: Grade | null = null
    for (const candidate of names) {
      const found = grade(name, candidate)
      if (found && (!best || found.score > best.score)) best = found
    }
    if (best) proposals.push({ unitId: unit.id, name: unit.name, score: best.score, reason: best.reason })
  }
  return proposals.sort((a, b) => b.score - a.score).slice(0, 5)
}
