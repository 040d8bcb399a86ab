import type { Paper } from '@wanwu/contract'
import { AlignmentType, type ISectionOptions, type Paragraph, type ParagraphChild, type Table } from 'docx'
import { printDate } from '../ledger/phrases.ts'
import { attachmentHeading } from '../official/attachment-heading.ts'
import { attachmentNote } from '../official/attachment-note.ts'
import { fonts } from '../official/fonts.ts'
import { textWidth } from '../official/measure.ts'
import { packOfficial } from '../official/pack.ts'
import { plainPortraitPage, portraitPage } from '../official/page.ts'
import { pageNumberFooters } from '../official/page-number.ts'
import { emptyLine, gridParagraph } from '../official/paragraph.ts'
import { recipientsParagraph } from '../official/recipients.ts'
import { run } from '../official/run.ts'
import { sealedSignature } from '../official/sealed-signature.ts'
import { titleParagraph } from '../official/title.ts'
import { documentHead } from './document-head.ts'
import { imprint } from './imprint.ts'
import { letterFoot, letterHead, letterPage, lift } from './letter-head.ts'
import { paperBlocks } from './paper-blocks.ts'
import { type FigureAddress, spanRuns } from './span-runs.ts'

/** What may be chosen when a paper is written. */
export interface PaperOptions {
  /** where a figure opens to; default: nowhere */
  addressOf?: FigureAddress
  /** false: no line grid, because the text is mostly tables and pictures, which set their own height */
  grid?: boolean
}

/**
 * Writes an official paper as a Word document in the layout of GB/T 9704-2012: 文件式 with red head and red line, 信函式
 * with its double lines, or plain. Number and date that nobody has recorded are marked places, never made up.
 */
export async function writePaperDocx(paper: Paper, options: PaperOptions = {}): Promise<Uint8Array> {
  const addressOf = options.addressOf ?? (() => null)
  const letter = paper.layout === 'letter'
  const footers = pageNumberFooters(letter ? lift : undefined)
  const last = paper.imprint && paper.layout !== 'plain' ? imprint(paper.imprint, paper.layout) : []
  const attached = annexes(paper, addressOf)
  const text: ISectionOptions = {
    properties: letter ? letterPage : options.grid === false ? plainPortraitPage : portraitPage,
    ...(letter ? { headers: { first: letterHead(paper.mark) } } : {}),
    footers: letter ? { ...footers, first: letterFoot() } : footers,
    children: [
      ...head(paper),
      titleParagraph(paper.title),
      emptyLine(),
      ...(paper.recipients ? [recipientsParagraph(paper.recipients)] : []),
      ...paperBlocks(paper.blocks, addressOf),
      ...attachmentNote(paper.annexes.map(({ title }) => title)),
      ...signed(paper),
      ...(attached.length === 0 ? last : []),
    ],
  }
  if (attached.length === 0) return packOfficial([text], { title: paper.title })
  // Tables set their own line height, so they stand in a section without a grid.
  const annex: ISectionOptions = {
    properties: { ...(letter ? letterPage : portraitPage), titlePage: false, grid: {} },
    footers,
    children: [...attached, ...last],
  }
  return packOfficial([text, annex], { title: paper.title })
}

function numberRuns(number: string | null): ParagraphChild[] {
  const spans = number ? [{ text: number }] : [{ text: '　　　〔　　　〕　　号', blank: true }]
  return spanRuns(spans, { font: fonts.body }, () => null)
}

function head(paper: Paper): Paragraph[] {
  if (paper.layout === 'plain') return []
  const number = numberRuns(paper.number)
  if (paper.layout === 'document') return [...documentHead(paper.mark, number), emptyLine(), emptyLine()]
  return [gridParagraph(number, { alignment: AlignmentType.RIGHT }), emptyLine(), emptyLine()]
}

function signed(paper: Paper): Paragraph[] {
  if (paper.layout === 'plain') return []
  const text = paper.issuedOn ? printDate(paper.issuedOn) : '　　　　年　月　日'
  const date = {
    runs: paper.issuedOn
      ? [run(text, fonts.body)]
      : spanRuns([{ text, blank: true }], { font: fonts.body }, () => null),
    width: textWidth(text),
  }
  const issuers = paper.sealOf ? [...paper.issuers, `（${paper.sealOf}代章）`] : paper.issuers
  // Kept with the text above it: a signature does not stand on a page of its own.
  return [gridParagraph([], { keepNext: true }), ...sealedSignature(issuers, date)]
}

function annexes(paper: Paper, addressOf: FigureAddress): (Paragraph | Table)[] {
  const several = paper.annexes.length > 1
  return paper.annexes.flatMap(({ title, blocks }, index) => [
    ...attachmentHeading(several ? index + 1 : null, title, index > 0),
    emptyLine(),
    ...paperBlocks(blocks, addressOf),
  ])
}
