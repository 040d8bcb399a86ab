import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

const never = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'select',
  'option',
  'datalist',
  'button',
  'input',
  'textarea',
  'title',
  'xml',
])

/** Whether the node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** The value of an attribute, or an empty string. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Whether nothing of the element is ever printed in an article: scripts, forms, what is hidden. */
export function isNeverText(element: HtmlElement): boolean {
  if (never.has(element.tagName) || (element.tagName.includes(':') && element.tagName !== 'o:p')) return true
  return (
    /display\s*:\s*none/i.test(attributeOf(element, 'style')) ||
    element.attrs.some((each) => each.name === 'hidden')
  )
}

/** All text below the node as it stands in the source. */
export function textBelow(node: HtmlNode): string {
  if ('value' in node) return node.value
  if (!isElement(node) || isNeverText(node)) return ''
  return node.childNodes.map((child) => textBelow(child)).join('')
}

const inline = new Set(
  'a abbr b bdo big cite code em font i img ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
)

/** Whether the element stands inside a line, and so does everything in it. */
export function isInline(element: HtmlElement): boolean {
  if (!inline.has(element.tagName)) return false
  return element.childNodes.every((child) => !isElement(child) || isNeverText(child) || isInline(child))
}
