import { HeadingLevel, type Paragraph } from 'docx'
import { fonts } from './fonts.ts'
import { characters, gridParagraph } from './paragraph.ts'
import { run } from './run.ts'

/** 层次: 一、 · （一） · 1. · （1） */
export type OfficialLevel = 1 | 2 | 3 | 4

const looks = {
  1: { font: fonts.heading, heading: HeadingLevel.HEADING_1 },
  2: { font: fonts.subheading, heading: HeadingLevel.HEADING_2 },
  3: { font: fonts.body, heading: HeadingLevel.HEADING_3 },
  4: { font: fonts.body, heading: HeadingLevel.HEADING_4 },
} as const

/** The level that a number in official order stands for; undefined where there is none. */
export function levelOfNumber(text: string): OfficialLevel | undefined {
  if (/^[一二三四五六七八九十百]+、/u.test(text) || /^第.+[章编]/u.test(text)) return 1
  if (/^[（(][一二三四五六七八九十百]+[）)]/u.test(text)) return 2
  if (/^\d+[.．、]/u.test(text)) return 3
  if (/^[（(]\d+[）)]/u.test(text)) return 4
  return undefined
}

/** A heading: 黑体, 楷体, then 仿宋; two characters in, not bold (GB/T 9704-2012, 7.3.3). */
export function headingParagraph(text: string, level: OfficialLevel): Paragraph {
  const look = looks[level]
  return gridParagraph([run(text, look.font)], {
    heading: look.heading,
    indent: { firstLineChars: 200, firstLine: characters(2) },
    keepNext: true,
  })
}
