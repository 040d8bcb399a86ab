import type { Ledger } from '@wanwu/contract'
import type { ISectionOptions, Paragraph } from 'docx'
import { type ClauseBlock, clausesOf } from '../ledger/clauses.ts'
import { impliedNote } from '../ledger/head-line.ts'
import { attachmentNote } from '../official/attachment-note.ts'
import { headingParagraph, levelOfNumber, type OfficialLevel } from '../official/heading.ts'
import { portraitPage } from '../official/page.ts'
import { pageNumberFooters } from '../official/page-number.ts'
import { bodyParagraph, emptyLine, labelledParagraph } from '../official/paragraph.ts'
import { signature } from '../official/signature.ts'
import { centredLine, titleParagraph } from '../official/title.ts'
import { attachTables, sideTables } from './side-tables.ts'

/** The ledger as an official document: clauses with label lines, signature, then the side tables as attachments. */
export function textForm(ledger: Ledger, title: string, anomalies: boolean): ISectionOptions[] {
  const { number, issuers, issuedOn, draft } = ledger.document
  const implied = impliedNote(ledger)
  const marks = [
    ...(number ? [number] : []),
    ...(draft && !title.includes('征求意见') ? ['（征求意见稿）'] : []),
  ]
  const signed = signature(issuers, issuedOn)
  const tables = sideTables(ledger, anomalies)
  const text: ISectionOptions = {
    properties: portraitPage,
    footers: pageNumberFooters(),
    children: [
      titleParagraph(title),
      ...marks.map(centredLine),
      emptyLine(),
      ...(implied === '' ? [] : [bodyParagraph(implied)]),
      ...clausesOf(ledger).map(printBlock),
      ...attachmentNote(tables.map((table) => table.title)),
      ...(signed.length > 0 ? [emptyLine(), ...signed] : []),
    ],
  }
  return [text, ...attachTables(tables)]
}

function printBlock(block: ClauseBlock): Paragraph {
  switch (block.kind) {
    case 'heading':
      return headingParagraph(block.text, levelOfNumber(block.text) ?? atMostFour(block.depth))
    case 'label':
      return labelledParagraph(block.label, block.text)
    default:
      return bodyParagraph(block.text)
  }
}

function atMostFour(depth: number): OfficialLevel {
  if (depth <= 1) return 1
  if (depth === 2) return 2
  return depth === 3 ? 3 : 4
}
