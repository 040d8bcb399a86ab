import { formatNumber } from '../numbering/format-number.ts'
import type { BlockDraft } from '../source/source-draft.ts'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isInline,
  isNeverText,
} from './html-node.ts'
import { isPageNotice } from './page-notice.ts'
import { readHtmlTable } from './read-html-table.ts'

/** What a block inherits from the elements around it. */
interface Context {
  align: 'left' | 'center' | 'right' | null
  heading: number | null
  bold: boolean | null
  number: string | null
}

const plain: Context = { align: null, heading: null, bold: null, number: null }

/** The paragraphs and tables of a node in order; breaks inside a paragraph are line feeds. */
export function readBlocks(node: HtmlNode, context: Context = plain): BlockDraft[] {
  if (!isElement(node))
    return 'value' in node && node.nodeName === '#text' ? paragraph(node.value, context, null) : []
  if (isNeverText(node)) return []
  if (isInline(node)) return paragraph(inlineText(node), contextOf(node, context), sizeOf(node))
  if (node.tagName === 'table')
    return readHtmlTable(node, (cell) => readInside(cell, contextOf(cell, context)))
  if (node.tagName === 'ol' || node.tagName === 'ul') return readList(node, context)
  return readInside(node, contextOf(node, context))
}

/** Inline pieces next to each other are one paragraph; block elements stand for themselves. */
function readInside(element: HtmlElement, context: Context): BlockDraft[] {
  const blocks: BlockDraft[] = []
  let run = ''
  let size: number | null = sizeOf(element)
  let bold = 0
  const close = (): void => {
    blocks.push(
      ...paragraph(run, { ...context, bold: context.bold ?? (bold > run.length / 2 ? true : null) }, size),
    )
    run = ''
    bold = 0
  }
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      if (child.nodeName === '#text' && 'value' in child) run += collapse(child.value)
    } else if (!isNeverText(child) && isInline(child)) {
      bold += boldLength(child)
      run += inlineText(child)
      size ??= sizeOf(child)
    } else if (!isNeverText(child)) {
      close()
      blocks.push(...readBlocks(child, context))
    }
  }
  close()
  return blocks
}

function readList(list: HtmlElement, context: Context): BlockDraft[] {
  let count = Number.parseInt(attributeOf(list, 'start'), 10) || 1
  const formats: Record<string, string> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  }
  const format = formats[attributeOf(list, 'type')] ?? 'decimal'
  return list.childNodes.flatMap((child) => {
    if (!isElement(child) || child.tagName !== 'li') return readBlocks(child, context)
    const number = list.tagName === 'ol' ? `${formatNumber(count, format)}.` : null
    count += 1
    const blocks = readInside(child, contextOf(child, context))
    const first = blocks.find((block) => block.kind === 'paragraph')
    if (first) first.number = number
    return blocks
  })
}

function paragraph(text: string, context: Context, size: number | null): BlockDraft[] {
  const trimmed = text.replace(/\n\s*\n+/g, '\n').trim()
  if (trimmed === '' || isPageNotice(trimmed)) return []
  return [{ kind: 'paragraph', text: trimmed, ...context, size }]
}

function contextOf(element: HtmlElement, context: Context): Context {
  const style = attributeOf(element, 'style')
  const align =
    /text-align\s*:\s*(left|center|right|justify)/i.exec(style)?.[1] ?? attributeOf(element, 'align')
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  return {
    align: element.tagName === 'center' ? 'center' : toAlign(align, context.align),
    heading: heading ? Number(heading) : context.heading,
    bold: isBold(element) ? true : context.bold,
    number: null,
  }
}

function toAlign(value: string, inherited: Context['align']): Context['align'] {
  const lower = value.toLowerCase()
  if (lower === 'center' || lower === 'right') return lower
  return lower === 'left' || lower === 'justify' ? 'left' : inherited
}

function isBold(element: HtmlElement): boolean {
  return (
    /^(?:b|strong)$/.test(element.tagName) ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style'))
  )
}

function boldLength(element: HtmlElement): number {
  if (isBold(element)) return inlineText(element).length
  return element.childNodes.reduce((sum, child) => sum + (isElement(child) ? boldLength(child) : 0), 0)
}

/** Points, from the first size that is set on the element or inside it. */
function sizeOf(element: HtmlElement): number | null {
  const match = /font-size\s*:\s*([\d.]+)\s*(px|pt)/i.exec(attributeOf(element, 'style'))
  if (match) return Math.round(Number(match[1]) * (match[2]?.toLowerCase() === 'px' ? 0.75 : 1) * 10) / 10
  for (const child of element.childNodes) {
    const size = isElement(child) && isInline(child) ? sizeOf(child) : null
    if (size !== null) return size
  }
  return null
}

function inlineText(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node && node.nodeName === '#text' ? collapse(node.value) : ''
  if (isNeverText(node)) return ''
  if (node.tagName === 'br') return '\n'
  return node.childNodes.map((child) => inlineText(child)).join('')
}

/** Blanks and line ends of the source are one blank; a hard blank stays what it is. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}
