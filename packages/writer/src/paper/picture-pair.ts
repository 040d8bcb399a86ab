import type { PaperPicture } from '@wanwu/contract'
import { AlignmentType, BorderStyle, ImageRun, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { fonts } from '../official/fonts.ts'
import { portraitWidth } from '../official/page.ts'
import { run, sizes } from '../official/run.ts'

/** Room of one picture of a pair, in pixels of 1/96 inch: half of the text area less its margins, and not higher than wide. */
const room = { width: 275, height: 206 }

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const borders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }

function cell(picture: PaperPicture | null): TableCell {
  const scale = picture ? Math.min(room.width / picture.width, room.height / picture.height) : 1
  const children = picture
    ? [
        // a picture needs a line of its own height: no grid here
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 60 },
          children: [
            new ImageRun({
              type: picture.kind,
              data: picture.bytes,
              transformation: {
                width: Math.max(1, Math.round(picture.width * scale)),
                height: Math.max(1, Math.round(picture.height * scale)),
              },
              altText: { name: picture.caption, title: picture.caption, description: picture.caption },
            }),
          ],
        }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 120 },
          children: [run(picture.caption, fonts.body, sizes.fifth)],
        }),
      ]
    : [new Paragraph({ children: [] })]
  return new TableCell({ width: { size: portraitWidth / 2, type: WidthType.DXA }, borders, children })
}

/** Pictures side by side, each with what stands below it; a row is not torn apart. */
export function picturePair(pictures: readonly (PaperPicture | null)[]): Table {
  const [left = null, right = null] = pictures
  return new Table({
    width: { size: portraitWidth, type: WidthType.DXA },
    columnWidths: [portraitWidth / 2, portraitWidth / 2],
    borders: { ...borders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  })
}
