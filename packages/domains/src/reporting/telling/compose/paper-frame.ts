import type { CircularFields, CircularKind, Paper, PaperBlock, TellingFacts } from '@wanwu/contract'
import type { Section } from './sections.ts'
import { numeral } from './words.ts'

/** What a paper is composed from. */
export interface Composing {
  kind: CircularKind
  fields: CircularFields
  facts: TellingFacts
  /** 文号 and 成文日期, as recorded; null while they are not */
  number: string | null
  issuedOn: string | null
}

/** Head, signature and 版记 of a paper, as a person set them. */
export function frameOf({ fields, number, issuedOn }: Composing): Omit<Paper, 'blocks' | 'annexes'> {
  return {
    layout: fields.form,
    mark: fields.mark,
    number,
    title: fields.title,
    recipients: fields.recipients || null,
    issuers: fields.issuer === '' ? [] : fields.issuer.split(/[\n、]/u),
    sealOf: fields.sealOf || null,
    issuedOn,
    imprint: { copies: fields.copies || null, printer: fields.printer || null, printedOn: issuedOn },
  }
}

/** Sections numbered 一、二、三、; what holds nothing is left out. */
export function numberSections(sections: readonly Section[]): PaperBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [
      { kind: 'heading' as const, level: 1 as const, text: `${numeral(index)}、${title}` },
      ...blocks,
    ])
}
