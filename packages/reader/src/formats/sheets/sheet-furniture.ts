import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, textOf } from '../xml/walk-xml.ts'

/** The words of a sheet's print headers and footers, without their codes for fields and fonts. */
export function furnitureOfSheet(sheet: XmlElement): string[] {
  return childrenOf(childOf(sheet, 'headerFooter'))
    .flatMap((part) => textOf(part).split(/&[LCR]/))
    .map((part) => part.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/g, '').trim())
    .filter((part) => part !== '')
}
