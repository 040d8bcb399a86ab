import type { ListLevel, ListUse } from '../numbering/list-counter.ts'
import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, flagOf, settingOf } from '../xml/walk-xml.ts'
import { numberOf, type Styles } from './read-styles.ts'

/** The lists of a document by their number id. */
export interface Numbering {
  /** The list, or null for id 0 (no number) and ids that are not defined. */
  list(numId: string): ListUse | null
  /** The level that a paragraph style is tied to in that list. */
  levelOfStyle(numId: string, styleId: string): number | null
}

/** Reads `word/numbering.xml`; without it there are no lists. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = new Map<string, XmlElement>()
  for (const element of childrenOf(root ?? undefined, 'abstractNum')) {
    abstracts.set(element.attributes.abstractNumId ?? '', element)
  }
  const nums = new Map<string, XmlElement>()
  for (const element of childrenOf(root ?? undefined, 'num'))
    nums.set(element.attributes.numId ?? '', element)
  const known = new Map<string, ListUse | null>()

  const definitionOf = (numId: string, depth = 0): XmlElement | undefined => {
    const abstract = abstracts.get(settingOf(nums.get(numId), 'abstractNumId') ?? '')
    const link = settingOf(abstract, 'numStyleLink')
    if (link === undefined || depth > 5) return abstract
    const linked = styles.look(link).numId
    return linked === null ? abstract : (definitionOf(linked, depth + 1) ?? abstract)
  }
  const build = (numId: string): ListUse | null => {
    const num = nums.get(numId)
    const abstract = definitionOf(numId)
    if (numId === '0' || !num || !abstract) return null
    const levels: ListLevel[] = []
    for (const level of childrenOf(abstract, 'lvl'))
      levels[numberOf(level.attributes.ilvl) ?? 0] = readLevel(level)
    const starts = new Map<number, number>()
    let ownLevels = false
    for (const override of childrenOf(num, 'lvlOverride')) {
      const index = numberOf(override.attributes.ilvl) ?? 0
      const level = childOf(override, 'lvl')
      if (level) {
        levels[index] = readLevel(level)
        ownLevels = true
      }
      const start = numberOf(settingOf(override, 'startOverride'))
      if (start !== null) starts.set(index, start)
    }
    const key = abstract.attributes.abstractNumId ?? ''
    return { key: ownLevels && starts.size === 0 ? `${key}:${numId}` : key, use: numId, levels, starts }
  }
  return {
    list: (numId) => {
      const found = known.get(numId)
      if (found !== undefined) return found
      const list = build(numId)
      known.set(numId, list)
      return list
    },
    levelOfStyle: (numId, styleId) => {
      const level = childrenOf(definitionOf(numId), 'lvl').find(
        (each) => settingOf(each, 'pStyle') === styleId,
      )
      return numberOf(level?.attributes.ilvl)
    },
  }
}

function readLevel(level: XmlElement): ListLevel {
  const format =
    childOf(level, 'numFmt') ?? childOf(childOf(childOf(level, 'AlternateContent'), 'Choice'), 'numFmt')
  return {
    start: numberOf(settingOf(level, 'start')) ?? 1,
    format: format?.attributes.val ?? 'decimal',
    text: settingOf(level, 'lvlText') ?? '',
    restartAfter: numberOf(settingOf(level, 'lvlRestart')),
    legal: flagOf(level, 'isLgl') ?? false,
  }
}
