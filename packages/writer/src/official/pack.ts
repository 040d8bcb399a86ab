import { Document, type ISectionOptions, Packer } from 'docx'
import { fonts, fontTableXml } from './fonts.ts'
import { characterSpacing } from './page.ts'
import { sizes } from './run.ts'

/** What is written into the file's properties. */
export interface FileProperties {
  title: string
}

const plain = {
  run: { font: fonts.body, size: sizes.third, bold: false, italics: false, color: '000000' },
  paragraph: { spacing: { before: 0, after: 0 } },
}

/** Packs sections into a .docx whose odd and even pages differ, and whose typefaces name their stand-ins. */
export async function packOfficial(
  sections: readonly ISectionOptions[],
  properties: FileProperties,
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Wanwu 万物',
    title: properties.title,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    features: { updateFields: false },
    styles: {
      paragraphStyles: [
        // What is typed in later keeps 28 characters a line too.
        {
          id: 'Normal',
          name: 'Normal',
          quickFormat: true,
          run: { font: fonts.body, size: sizes.third, characterSpacing },
        },
      ],
      default: {
        document: { run: { font: fonts.body, size: sizes.third, language: { eastAsia: 'zh-CN' } } },
        heading1: plain,
        heading2: plain,
        heading3: plain,
        heading4: plain,
      },
    },
    sections: [...sections],
  })
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ])
  return new Uint8Array(bytes)
}
