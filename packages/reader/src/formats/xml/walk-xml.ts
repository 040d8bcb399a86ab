import type { XmlElement } from './parse-xml.ts'

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** All child elements, or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The `val` attribute of a child, as WordprocessingML writes its properties. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val
}

/** Whether an on/off property is set: present, and neither `0`, `false` nor `off`. Null where it is absent. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | null {
  const found = childOf(element, name)
  if (!found) return null
  return !['0', 'false', 'off'].includes(found.attributes.val ?? '')
}

/** All text below the element, in order. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** All descendants of one name, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ])
}
