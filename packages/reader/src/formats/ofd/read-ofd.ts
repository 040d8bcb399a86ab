import type { Archive } from '../archive/open-archive.ts'
import { pageBlocks } from '../page/page-blocks.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { damaged, emptyFile, encrypted, noTextLayer } from '../read-failures.ts'
import type { SourceDraft } from '../source/source-draft.ts'
import { parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { childOf, findAll, textOf } from '../xml/walk-xml.ts'
import { numbersOf } from './ofd-numbers.ts'
import { readOfdPage } from './read-ofd-page.ts'

const a4 = [0, 0, 210, 297]

/** An OFD document (GB/T 33190). Throws DAMAGED, ENCRYPTED, NO_TEXT_LAYER, EMPTY_FILE. */
export function readOfd(archive: Archive): SourceDraft {
  if (archive.names.some((name) => /^encryp?tions?\.xml$/.test(name))) throw encrypted()
  const start = parsePart(archive, 'OFD.xml')
  const pages: PlacedPage[] = []
  let pictures = false
  for (const root of findAll(start, 'DocRoot')) {
    const path = textOf(root).trim().replace(/^\//, '')
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const document = parsePart(archive, path)
    const box = physicalBox(childOf(document, 'CommonData')) ?? a4
    for (const page of findAll(childOf(document, 'Pages') ?? document, 'Page')) {
      const location = page.attributes.BaseLoc ?? ''
      const content = archive.readText(resolve(folder, location))
      if (content === null) throw damaged()
      const element = parseXml(content)
      pictures ||= findAll(element, 'ImageObject').length > 0
      pages.push(readOfdPage(element, physicalBox(element) ?? box, pages.length + 1))
    }
  }
  if (!pages.some((page) => page.texts.some((text) => text.text.trim() !== ''))) {
    throw pictures ? noTextLayer(pages.length) : emptyFile()
  }
  const { blocks, furniture } = pageBlocks(pages)
  return { format: 'ofd', blocks, pages: pages.length, furniture }
}

function parsePart(archive: Archive, path: string): XmlElement {
  const xml = archive.readText(path)
  if (xml === null) throw damaged()
  return parseXml(xml)
}

function resolve(folder: string, location: string): string {
  return location.startsWith('/') ? location.slice(1) : folder + location.replace(/^\.\//, '')
}

function physicalBox(parent: XmlElement | undefined): number[] | null {
  const area = childOf(parent, 'PageArea') ?? childOf(parent, 'Area')
  const box = numbersOf(textOf(childOf(area, 'PhysicalBox')))
  return box.length === 4 ? box : null
}
