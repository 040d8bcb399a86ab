import { makeCompound } from './make-compound.ts'

/** A minimal Word 97 document: plain text in one piece, without styles, lists or tables. */
export function makeDoc(text: string, options: { encrypted?: boolean } = {}): Uint8Array {
  const start = 1024
  const document = new Uint8Array(start + text.length * 2)
  const view = new DataView(document.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 0xc1, true)
  view.setUint16(10, 0x0200 | (options.encrypted ? 0x0100 : 0), true)
  view.setUint32(0x4c, text.length, true)
  ;[...text].forEach((character, index) => {
    view.setUint16(start + index * 2, character.charCodeAt(0), true)
  })
  const table = new Uint8Array(64)
  const tableView = new DataView(table.buffer)
  table[0] = 2
  tableView.setUint32(1, 16, true)
  tableView.setUint32(9, text.length, true)
  tableView.setUint32(15, start, true)
  view.setUint32(0x1a2, 0, true)
  view.setUint32(0x1a6, 21, true)
  return makeCompound({ WordDocument: document, '1Table': table })
}
