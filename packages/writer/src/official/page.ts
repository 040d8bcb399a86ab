import { DocumentGridType, type ISectionPropertiesOptions, PageOrientation } from 'docx'

/** Twips (1/1440 inch) in a length given in millimetres, rounded down so that a text area never overflows. */
export function twips(millimetres: number): number {
  return Math.floor((millimetres * 1440) / 25.4)
}

/** A4 in twips. */
export const paper = { width: 11906, height: 16838 } as const

/** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, so 地脚 35 mm and 翻口 26 mm (GB/T 9704-2012, 5.2.1). */
export const margins = { top: 2098, right: 1474, bottom: 1984, left: 1587 } as const

/** Pitch of a line: 22 of them fill 225 mm; at 580 only 21 would fit (GB/T 9704-2012, 5.2.3). */
export const linePitch = 579

/** Change of advance that lets 28 characters of 16 pt stand in 156 mm, in 1/4096 pt, as the grid states it. */
export const charSpace = -841

/**
 * The same as a distance between characters, in twips: -0.25 pt. Text carries it itself, and the grid counts
 * lines only: Word, WPS and LibreOffice then agree on 28, while LibreOffice gives a 16 pt character two cells of
 * a 15.79 pt character grid. (-0.2 pt would overflow.)
 */
export const characterSpacing = -5

/** Advance of one character of the body in twips: 15.79 pt. */
export const characterWidth = 316

/**
 * Foot of the page number: the upper edge of its dash stands 7 mm under the text area; the dash is in the middle
 * of a 14 pt line (GB/T 9704-2012, 7.5).
 */
export const footerDistance = twips(35 - 7 - 2.47)

/** A portrait page with 22 lines of 28 characters. */
export const portraitPage: ISectionPropertiesOptions = {
  page: {
    size: { ...paper, orientation: PageOrientation.PORTRAIT },
    margin: { ...margins, header: twips(15), footer: footerDistance, gutter: 0 },
  },
  grid: { type: DocumentGridType.LINES, linePitch, charSpace },
}

/** A portrait page without a grid, for attachments whose tables set their own line height. */
export const plainPortraitPage: ISectionPropertiesOptions = { ...portraitPage, grid: {} }

/**
 * A landscape page for a wide table (A4 型横排表格): the same paper turned, so that the head of the table lies
 * at the binding edge and the text area stays 156 × 225 mm. No grid: a table sets its own line height.
 */
export const landscapePage: ISectionPropertiesOptions = {
  page: {
    // The library swaps the sides itself when the orientation says landscape.
    size: { ...paper, orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: margins.left,
      right: margins.top,
      bottom: margins.right,
      left: margins.bottom,
      header: twips(12),
      footer: twips(12),
      gutter: 0,
    },
  },
}

/** Width of the text area of a landscape page in twips. */
export const landscapeWidth = paper.height - margins.top - margins.bottom

/** Width of the text area of a portrait page in twips. */
export const portraitWidth = paper.width - margins.left - margins.right
