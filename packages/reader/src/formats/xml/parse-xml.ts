import { damaged, readLimit } from '../read-failures.ts'
import { decodeEntities } from './decode-entities.ts'

/** An element; `name` and attribute names are without their namespace prefix. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

/** An element or a stretch of text. */
export type XmlNode = XmlElement | string

const deepest = 400
const mostNodes = 6_000_000

/**
 * Parses XML of office formats in one pass. Knows no document types and no entities but the five of XML and
 * character references, so nothing outside the text can be reached. Throws DAMAGED for a DOCTYPE, for tags that do
 * not match and for text that ends too early; READ_LIMIT for absurd depth or size.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  readNodes(xml, root)
  const top = root.children.find((child) => typeof child !== 'string')
  if (top === undefined || typeof top === 'string') throw damaged()
  return top
}

/** Hangs all nodes of a text under `root`. */
function readNodes(xml: string, root: XmlElement): void {
  const open: XmlElement[] = [root]
  let nodes = 0
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    const parent = open.at(-1) ?? root
    if (start !== at) {
      const text = xml.slice(at, start < 0 ? xml.length : start)
      if (open.length > 1) parent.children.push(decodeEntities(text))
      if (start < 0) break
    }
    nodes += 1
    if (nodes > mostNodes) throw readLimit('complexity', mostNodes)
    const code = xml.charCodeAt(start + 1)
    if (code === 0x3f) at = after(xml, '?>', start)
    else if (code === 0x21) at = readDeclaration(xml, start, parent)
    else if (code === 0x2f) {
      at = after(xml, '>', start)
      if (localName(xml.slice(start + 2, at - 1).trim()) !== parent.name || open.length === 1) throw damaged()
      open.pop()
    } else {
      at = findTagEnd(xml, start)
      const closed = xml.charCodeAt(at - 2) === 0x2f
      const element = readTag(xml.slice(start + 1, closed ? at - 2 : at - 1))
      parent.children.push(element)
      if (!closed) open.push(element)
      if (open.length > deepest) throw readLimit('complexity', deepest)
    }
  }
  if (open.length !== 1) throw damaged()
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw damaged()
  return at + mark.length
}

/** Comment, CDATA; a DOCTYPE is refused. Returns where it ends. */
function readDeclaration(xml: string, start: number, parent: XmlElement): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4)
  if (!xml.startsWith('<![CDATA[', start)) throw damaged()
  const end = after(xml, ']]>', start)
  parent.children.push(xml.slice(start + 9, end - 3))
  return end
}

/** The end of a tag: behind the next `>` outside quotes. */
function findTagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if (code !== 0x22 && code !== 0x27) continue
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1)
    if (at < 0) break
  }
  throw damaged()
}

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const nameEnds = /[\s/]/

function readTag(tag: string): XmlElement {
  const nameEnd = tag.search(nameEnds)
  const name = localName(nameEnd < 0 ? tag : tag.slice(0, nameEnd))
  if (name === '') throw damaged()
  const attributes: Record<string, string> = {}
  if (nameEnd >= 0) {
    attribute.lastIndex = nameEnd
    for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
      attributes[localName(match[1] ?? '')] = decodeEntities(match[2] ?? match[3] ?? '')
    }
  }
  return { name, attributes, children: [] }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
