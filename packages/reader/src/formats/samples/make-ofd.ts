import { strToU8, zipSync } from 'fflate'

/** A line of an OFD page; millimetres from the top left. */
export interface OfdLine {
  text: string
  x: number
  y: number
  size: number
}

/** A minimal OFD document with one TextObject per line. */
export function makeOfd(pages: readonly (readonly OfdLine[])[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(
      '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages
        .map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
        .join('')}</ofd:Pages></ofd:Document>`,
    ),
  }
  pages.forEach((lines, index) => {
    const objects = lines.map(
      ({ text, x, y, size }) =>
        `<ofd:TextObject Boundary="${x} ${y - size} 150 ${size}" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="g ${text.length - 1} ${size}">${text}</ofd:TextCode></ofd:TextObject>`,
    )
    files[`Doc_0/Pages/Page_${index}/Content.xml`] = strToU8(
      `<ofd:Page><ofd:Content><ofd:Layer>${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    )
  })
  return zipSync(files)
}
