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

function grade(
  printed: string,
  name: DirectoryUnit['names'][number],
  places: readonly string[],
): Grade | null {
  const left = foldUnitName(printed)
  const right = foldUnitName(name.text)
  if (left === right) return byName[name.kind]
  const leftCore = stripPlace(left, places)
  const rightCore = stripPlace(right, places)
  if (leftCore === rightCore) return withoutPlace
  if (isAbbreviationOf(leftCore, rightCore) || isAbbreviationOf(rightCore, leftCore)) return abbreviated
  if (isOneSlipFrom(leftCore, rightCore)) {
    return searchKeys(leftCore).pinyin === searchKeys(rightCore).pinyin ? sounds : slip
  }
  return null
}

/**
 * Units of the directory that a printed name may mean, best first, at most five. `places` are names of
 * the plan's region and those above it (云岭市, 示例省): a unit may be printed with or without them.
 * A score of at least 0.95 is sure enough to be taken without asking, if it stands alone.
 */
export function matchUnitName(
  printed: string,
  directory: readonly DirectoryUnit[],
  places: readonly string[],
): UnitProposal[] {
  const proposals: UnitProposal[] = []
  for (const unit of directory) {
    let best: Grade | null = null
    for (const name of unit.names) {
      const found = grade(printed, name, places)
      if (found && (!best || found.score > best.score)) best = found
    }
    if (best) proposals.push({ unitId: unit.id, name: unit.name, score: best.score, reason: best.reason })
  }
  return proposals.sort((a, b) => b.score - a.score).slice(0, 5)
}
