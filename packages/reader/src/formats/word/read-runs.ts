import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, flagOf, settingOf, textOf } from '../xml/walk-xml.ts'
import { numberOf, type Styles } from './read-styles.ts'

/** The text of a paragraph: soft line breaks are line feeds; size in half points. */
export interface RunText {
  text: string
  size: number | null
  bold: boolean | null
  /** pages that Word last saw ending inside this paragraph, before its text and after its beginning */
  breaksBefore: number
  breaksInside: number
}

/** Deleted text, notes, comments and anything drawn over the page are not part of the running text. */
const skipped = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'sdtPr',
  'sdtEndPr',
  'rt',
])

interface Collected {
  text: string
  weights: Map<string, { size: number | null; bold: boolean | null; length: number }>
  breaksBefore: number
  breaksInside: number
}

/** Reads what a paragraph prints: tracked insertions are kept, deletions are not; hidden text is left out. */
export function readRuns(paragraph: XmlElement, styles: Styles): RunText {
  const collected: Collected = { text: '', weights: new Map(), breaksBefore: 0, breaksInside: 0 }
  collect(paragraph, styles, collected)
  const heaviest = [...collected.weights.values()].sort((a, b) => b.length - a.length)[0]
  return {
    text: collected.text,
    size: heaviest?.size ?? null,
    bold: heaviest?.bold ?? null,
    breaksBefore: collected.breaksBefore,
    breaksInside: collected.breaksInside,
  }
}

function collect(element: XmlElement, styles: Styles, into: Collected): void {
  for (const child of childrenOf(element)) {
    if (skipped.has(child.name)) continue
    if (child.name === 'r') collectRun(child, styles, into)
    else if (child.name !== 'p' && child.name !== 'tbl') collect(child, styles, into)
  }
}

function collectRun(run: XmlElement, styles: Styles, into: Collected): void {
  const properties = childOf(run, 'rPr')
  if (flagOf(properties, 'vanish')) return
  const before = into.text.length
  for (const child of childrenOf(run)) {
    if (skipped.has(child.name)) continue
    if (child.name === 'lastRenderedPageBreak') {
      if (into.text.trim() === '') into.breaksBefore += 1
      else into.breaksInside += 1
    } else if (child.name === 'ruby') {
      collect(childOf(child, 'rubyBase') ?? child, styles, into)
    } else {
      into.text += textOfPiece(child)
    }
  }
  const length = into.text.slice(before).trim().length
  if (length === 0) return
  const style = styles.run(settingOf(properties, 'rStyle'))
  const size = numberOf(settingOf(properties, 'sz')) ?? style.size
  const bold = flagOf(properties, 'b') ?? style.bold
  const key = `${size}/${bold}`
  const weight = into.weights.get(key) ?? { size, bold, length: 0 }
  weight.length += length
  into.weights.set(key, weight)
}

function textOfPiece(piece: XmlElement): string {
  switch (piece.name) {
    case 't':
      return textOf(piece).replace(/[\r\n]+/g, ' ')
    case 'tab':
    case 'ptab':
      return ' '
    case 'br':
      return piece.attributes.type === 'page' || piece.attributes.type === 'column' ? '' : '\n'
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    default:
      return ''
  }
}
