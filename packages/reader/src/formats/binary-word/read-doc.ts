import type { CompoundFile } from '../compound/open-compound.ts'
import { joinSoftBreaks } from '../layout/join-soft-breaks.ts'
import { damaged, emptyFile } from '../read-failures.ts'
import type { BlockDraft, SourceDraft } from '../source/source-draft.ts'
import { tidyTables } from '../tables/tidy-tables.ts'
import { FieldFilter } from './clean-characters.ts'
import { DocBody } from './doc-body.ts'
import { type Fib, readFib } from './read-fib.ts'
import { readLists } from './read-lists.ts'
import { readPieces } from './read-pieces.ts'
import { readRuns } from './read-runs.ts'
import { readStyleSheet } from './read-style-sheet.ts'

/** A Word 97-2003 document (.doc, .wps; MS-DOC). Throws ENCRYPTED, DAMAGED, EMPTY_FILE. */
export function readDoc(file: CompoundFile): SourceDraft {
  try {
    return read(file)
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error
    throw damaged(error)
  }
}

function read(file: CompoundFile): SourceDraft {
  const bytes = file.read('WordDocument')
  if (!bytes) throw damaged()
  const stream = viewOf(bytes)
  const fib = readFib(stream)
  const table = file.read(fib.tableName)
  if (!table) throw damaged()
  const tableView = viewOf(table)
  const data = file.read('Data')
  const text = readPieces(fib, tableView, bytes)
  const body = new DocBody({
    text,
    paragraphs: readRuns(fib, tableView, stream, 'paragraph'),
    characters: readRuns(fib, tableView, stream, 'character'),
    styles: readStyleSheet(fib, tableView),
    lists: readLists(fib, tableView),
    data: data ? viewOf(data) : null,
  })
  const blocks = body.read(Math.min(fib.textLength, text.text.length))
  const tidy = tidyTables(
    blocks.flatMap((block): BlockDraft[] => (block.kind === 'paragraph' ? joinSoftBreaks(block) : [block])),
  )
  if (tidy.length === 0) throw emptyFile()
  return { format: 'doc', blocks: tidy, furniture: readFurniture(fib, text.text) }
}

/** Headers and footers stand behind the main text and the notes. */
function readFurniture(fib: Fib, text: string): string[] {
  const start = fib.textLength + fib.footnoteLength
  const filter = new FieldFilter()
  const printed = [...text.slice(start, start + fib.headerLength)].map((character) =>
    character === '\r' || character === '\u0007' ? '\r' : filter.print(character),
  )
  return printed.join('').split('\r')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
