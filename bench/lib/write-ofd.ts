import { makeOfd, type OfdLine } from '../../packages/reader/src/formats/samples/make-ofd.ts'

const size = 5.6
const perLine = 28
const perPage = 22
const left = 28
const top = 37
const pitch = 10

/** A text as an OFD of official layout: 28 characters a line, 22 lines a page, first lines indented by two. */
export function writeOfd(text: string): Uint8Array {
  const lines = text.split('\n').flatMap((paragraph) => {
    const pieces: { text: string; indent: number }[] = []
    for (let at = 0; at < paragraph.length; ) {
      const indent = at === 0 ? 2 : 0
      pieces.push({ text: paragraph.slice(at, at + perLine - indent), indent })
      at += perLine - indent
    }
    return pieces
  })
  const pages: OfdLine[][] = []
  lines.forEach((line, index) => {
    const row = index % perPage
    if (row === 0) pages.push([])
    pages.at(-1)?.push({ text: line.text, x: left + line.indent * size, y: top + row * pitch, size })
  })
  return makeOfd(pages)
}
