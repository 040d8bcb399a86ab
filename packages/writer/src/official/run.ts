import { TextRun } from 'docx'
import { printable } from '../ledger/printable.ts'
import { characterSpacing } from './page.ts'

/** Type sizes by their Chinese names, in half points as Word counts them. */
export const sizes = {
  /** 2号, 22 pt: the title */
  second: 44,
  /** 3号, 16 pt: the text */
  third: 32,
  /** 4号, 14 pt: page numbers */
  fourth: 28,
  /** 5号, 10.5 pt: tables */
  fifth: 21,
  /** 小五, 9 pt: tables of many columns */
  smallFifth: 18,
} as const

/** Text in one of the typefaces, for Han and Latin characters alike; never bold. */
export function run(text: string, font: string, size: number = sizes.third, breakBefore = false): TextRun {
  return new TextRun({
    text: printable(text),
    ...(breakBefore ? { break: 1 } : {}),
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size,
    characterSpacing: size === sizes.third ? characterSpacing : 0,
    bold: false,
    color: '000000',
  })
}
