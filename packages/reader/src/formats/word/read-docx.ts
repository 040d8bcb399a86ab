import type { Archive } from '../archive/open-archive.ts'
import { joinSoftBreaks } from '../layout/join-soft-breaks.ts'
import { ListCounter } from '../numbering/list-counter.ts'
import { damaged } from '../read-failures.ts'
import type { BlockDraft, SourceDraft } from '../source/source-draft.ts'
import { tidyTables } from '../tables/tidy-tables.ts'
import { parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, findAll } from '../xml/walk-xml.ts'
import { BodyReader } from './read-body.ts'
import { readNumbering } from './read-numbering.ts'
import { readRuns } from './read-runs.ts'
import { readStyles, type Styles } from './read-styles.ts'

/** A Word document (.docx, .docm; macros are not looked at). Throws DAMAGED where its parts do not hold together. */
export function readDocx(archive: Archive): SourceDraft {
  const main = findMainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string): XmlElement | null => {
    const xml = archive.readText(folder + name)
    return xml === null ? null : parseXml(xml)
  }
  const document = archive.readText(main)
  if (document === null) throw damaged()
  const root = parseXml(document)
  const body = childOf(root, 'body')
  if (!body) throw damaged()
  const styles = readStyles(part('styles.xml'))
  const reader = new BodyReader(
    styles,
    readNumbering(part('numbering.xml'), styles),
    new ListCounter(),
    hasPages(body),
  )
  const blocks = reader.readBlocks(body)
  return {
    format: 'docx',
    blocks: tidyTables(
      blocks.flatMap((block): BlockDraft[] => (block.kind === 'paragraph' ? joinSoftBreaks(block) : [block])),
    ),
    pages: reader.page,
    furniture: readFurniture(archive, folder, styles),
  }
}

function findMainPart(archive: Archive): string {
  const relations = archive.readText('_rels/.rels')
  if (relations !== null) {
    for (const relation of childrenOf(parseXml(relations), 'Relationship')) {
      const target = relation.attributes.Target
      if (relation.attributes.Type?.endsWith('/officeDocument') && target) return target.replace(/^\//, '')
    }
  }
  return 'word/document.xml'
}

/** Word notes where it last broke the pages; other programs do not, and then pages are not known. */
function hasPages(body: XmlElement): boolean {
  return findAll(body, 'lastRenderedPageBreak').length > 0
}

function readFurniture(archive: Archive, folder: string, styles: Styles): string[] {
  const prefix = folder.toLowerCase()
  const names = archive.names.filter((name) => /^(?:header|footer)\d*\.xml$/.test(name.replace(prefix, '')))
  return names.flatMap((name) => {
    const xml = archive.readText(name)
    if (xml === null) return []
    return findAll(parseXml(xml), 'p').map((paragraph) =>
      readRuns(paragraph, styles).text.replace(/\s+/g, ' '),
    )
  })
}
