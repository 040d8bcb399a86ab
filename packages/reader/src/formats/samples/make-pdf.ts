/** A piece of a page: text at a place (`turned` runs upwards), a straight line, a grey picture in a box (x, y, width, height), or operators as they are; points from the bottom left, as PDF counts. */
export type PdfPiece =
  | { text: string; x: number; y: number; size: number; turned?: boolean }
  | { from: [number, number]; to: [number, number] }
  | { picture: [number, number, number, number] }
  | { drawing: string }

/** A minimal PDF with a Chinese text layer: one composite font without glyphs and a table of its characters. */
export function makePdf(
  pages: readonly (readonly PdfPiece[])[],
  options: { encrypted?: boolean } = {},
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const toUnicode = add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${allCharacters()}\nendcmap end end`,
    ),
  )
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity >>`,
  )
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
  )
  const tree = objects.length + pages.length * 2 + 1
  const kids = pages.map((pieces) => {
    const content = add(stream(pieces.map(draw).join('\n')))
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
    )
  })
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  return serialise(objects, root, options.encrypted ? lock : '')
}

/** A range may not run over the low byte, and a block holds a hundred ranges at most. */
function allCharacters(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const code = high.toString(16).padStart(2, '0')
    return `<${code}00> <${code}ff> <${code}00>`
  })
  return [0, 100, 200]
    .map((from) => ranges.slice(from, from + 100))
    .map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
    .join('\n')
}

function draw(piece: PdfPiece): string {
  if ('text' in piece) {
    const codes = [...piece.text]
      .map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'))
      .join('')
    const matrix = piece.turned ? '0 1 -1 0' : '1 0 0 1'
    return `BT /F ${piece.size} Tf ${matrix} ${piece.x} ${piece.y} Tm <${codes}> Tj ET`
  }
  if ('drawing' in piece) return piece.drawing
  if ('picture' in piece) {
    const [x, y, width, height] = piece.picture
    return `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q`
  }
  return `${piece.from.join(' ')} m ${piece.to.join(' ')} l S`
}

/** Asks for a password that nothing fits. */
const lock = ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> >> /ID [<00> <00>]`

function serialise(objects: readonly string[], root: number, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = text.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
