import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, flagOf, settingOf } from '../xml/walk-xml.ts'

/** What a paragraph style settles; null where it and its parents say nothing. */
export interface ParagraphLook {
  align: 'left' | 'center' | 'right' | null
  /** half points */
  size: number | null
  bold: boolean | null
  /** 1 = highest heading */
  heading: number | null
  numId: string | null
  level: number | null
}

/** The styles of a document, with inheritance worked out. */
export interface Styles {
  look(styleId: string | undefined): ParagraphLook
  /** size and weight that a character style sets */
  run(styleId: string | undefined): { size: number | null; bold: boolean | null }
}

const nothing: ParagraphLook = {
  align: null,
  size: null,
  bold: null,
  heading: null,
  numId: null,
  level: null,
}
const longestChain = 20

/** Reads `word/styles.xml`; without it nothing is settled. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenOf(root ?? undefined, 'style')) {
    const id = style.attributes.styleId
    if (id === undefined) continue
    byId.set(id, style)
    if (style.attributes.type === 'paragraph' && style.attributes.default === '1') standard = id
  }
  const defaults = childOf(childOf(root ?? undefined, 'docDefaults'), 'rPrDefault')
  const base: ParagraphLook = { ...nothing, size: numberOf(settingOf(childOf(defaults, 'rPr'), 'sz')) }
  const known = new Map<string, ParagraphLook>()
  const resolve = (id: string | undefined, depth: number): ParagraphLook => {
    const style = id === undefined ? undefined : byId.get(id)
    if (id === undefined || !style || depth > longestChain) return base
    const found = known.get(id)
    if (found) return found
    const look = merge(resolve(settingOf(style, 'basedOn'), depth + 1), ownLook(style))
    known.set(id, look)
    return look
  }
  return {
    look: (styleId) => resolve(styleId ?? standard, 0),
    run: (styleId) => (styleId === undefined ? { size: null, bold: null } : ownRun(byId.get(styleId))),
  }
}

function merge(parent: ParagraphLook, own: ParagraphLook): ParagraphLook {
  return {
    align: own.align ?? parent.align,
    size: own.size ?? parent.size,
    bold: own.bold ?? parent.bold,
    heading: own.heading ?? parent.heading,
    numId: own.numId ?? parent.numId,
    level: own.level ?? parent.level,
  }
}

function ownLook(style: XmlElement): ParagraphLook {
  const properties = childOf(style, 'pPr')
  const list = childOf(properties, 'numPr')
  return {
    ...ownRun(style),
    align: alignOf(properties),
    heading: headingOf(properties) ?? headingOfName(settingOf(style, 'name')),
    numId: settingOf(list, 'numId') ?? null,
    level: numberOf(settingOf(list, 'ilvl')),
  }
}

function ownRun(style: XmlElement | undefined): { size: number | null; bold: boolean | null } {
  const properties = childOf(style, 'rPr')
  return { size: numberOf(settingOf(properties, 'sz')), bold: flagOf(properties, 'b') }
}

/** Alignment of paragraph properties; justified text counts as left. */
export function alignOf(properties: XmlElement | undefined): ParagraphLook['align'] {
  const value = settingOf(properties, 'jc')
  if (value === undefined) return null
  if (value === 'center') return 'center'
  return value === 'right' || value === 'end' ? 'right' : 'left'
}

/** Depth of a heading from the outline level of paragraph properties; body text (9) is none. */
export function headingOf(properties: XmlElement | undefined): number | null {
  const level = numberOf(settingOf(properties, 'outlineLvl'))
  return level !== null && level < 9 ? level + 1 : null
}

function headingOfName(name: string | undefined): number | null {
  const match = /^(?:heading|标题)\s*([1-9])$/i.exec(name ?? '')
  return match ? Number(match[1]) : null
}

/** A whole number of an attribute, or null. */
export function numberOf(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10)
  return Number.isFinite(number) ? number : null
}
