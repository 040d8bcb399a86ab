import type { HtmlElement, HtmlNode, HtmlParent } from './html-node.ts'
import { attributeOf, isElement, isInline, isNeverText, textBelow } from './html-node.ts'

interface Weight {
  /** characters of running text: sentences, outside links */
  prose: number
  /** characters of short fragments */
  other: number
  /** characters in links */
  links: number
}

const containers = new Set([
  'div',
  'td',
  'section',
  'article',
  'main',
  'body',
  'form',
  'center',
  'tbody',
  'table',
  'tr',
])
const outside = new Set(['nav', 'header', 'footer', 'aside'])
const enough = 0.72

/**
 * The nodes that hold the article of a page: the deepest element that still has nearly all of the page's running
 * text. Structure decides, not the names that a site gives to its elements.
 */
export function findArticle(document: HtmlParent): HtmlNode[] {
  const weights = new Map<HtmlParent, Weight>()
  const whole = weigh(document, weights)
  let place: HtmlParent = document
  for (;;) {
    const next = place.childNodes
      .filter((child): child is HtmlElement => isElement(child) && !isNeverText(child))
      .find((child) => (weights.get(child)?.prose ?? 0) >= whole.prose * enough && whole.prose > 0)
    if (!next || (!containers.has(next.tagName) && next.tagName !== 'html')) break
    if (holdsData(next) || hasTwin(place, next, weights)) break
    place = next
  }
  if (!('tagName' in place)) return place.childNodes
  const around = whole.prose > 0
  return place.childNodes.filter((child) => !around || !isElement(child) || !isAround(child, weights))
}

/** Running text that makes a block beside the longest one a part of the article, in characters. */
const enoughForTwin = 20

/** A block of the same make beside the longest: a notice and the plan it issues stand in two of them. */
function hasTwin(place: HtmlParent, longest: HtmlElement, weights: Map<HtmlParent, Weight>): boolean {
  const make = attributeOf(longest, 'class')
  return place.childNodes.some(
    (child) =>
      isElement(child) &&
      child !== longest &&
      child.tagName === longest.tagName &&
      make !== '' &&
      attributeOf(child, 'class') === make &&
      (weights.get(child)?.prose ?? 0) >= enoughForTwin,
  )
}

/** A table that holds the ledger itself is content; one that lays out the page has a cell with nearly everything. */
function holdsData(element: HtmlElement): boolean {
  if (element.tagName !== 'table') return false
  const rows = countRows(element)
  return rows.length >= 3 && rows.filter((cells) => cells >= 2).length >= rows.length * 0.6
}

function countRows(element: HtmlElement): number[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child)) return []
    if (['tbody', 'thead', 'tfoot'].includes(child.tagName)) return countRows(child)
    if (child.tagName !== 'tr') return []
    return [child.childNodes.filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.tagName)).length]
  })
}

/** Beside the article: navigation, lists of links, share buttons, the index table of a notice. */
function isAround(element: HtmlElement, weights: Map<HtmlParent, Weight>): boolean {
  if (isNeverText(element) || outside.has(element.tagName)) return true
  if (
    ['navigation', 'banner', 'contentinfo', 'complementary', 'search'].includes(attributeOf(element, 'role'))
  )
    return true
  const weight = weights.get(element)
  if (!weight || !containers.has(element.tagName))
    return /^(?:ul|ol|dl)$/.test(element.tagName) && isLinkList(weight)
  return isLinkList(weight)
}

function isLinkList(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.links > 4 && weight.links > weight.prose + weight.other
}

/**
 * Weighs every element. Text counts as prose where the block it stands in has the punctuation of sentences or of
 * lists of units; links and bare fragments do not.
 */
function weigh(parent: HtmlParent, weights: Map<HtmlParent, Weight>): Weight {
  const weight: Weight = { prose: 0, other: 0, links: 0 }
  let run = ''
  const closeRun = (): void => {
    const text = run.replace(/\s/g, '')
    if (/[。，；、]|[\u4e00-\u9fff][,;]/.test(text) && text.length > 12) weight.prose += text.length
    else weight.other += text.length
    run = ''
  }
  for (const child of parent.childNodes) {
    if ('value' in child) run += child.value
    else if (isElement(child) && !isNeverText(child)) {
      if (child.tagName === 'a') weight.links += textBelow(child).replace(/\s/g, '').length
      else if (isInline(child)) run += textBelow(child)
      else {
        closeRun()
        const inner = weigh(child, weights)
        weight.prose += inner.prose
        weight.other += inner.other
        weight.links += inner.links
      }
    }
  }
  closeRun()
  weights.set(parent, weight)
  return weight
}
