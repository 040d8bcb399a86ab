import type { ParagraphDraft } from '../source/source-draft.ts'
import { closeGaps } from './close-gaps.ts'
import {
  endsSentence,
  endsWithNote,
  hasOpenBracket,
  isGenre,
  isIssuers,
  isOnlyNumber,
  isSalutation,
  isTitleAfterIssuers,
  mustGoOn,
  standsAlone,
  startsWithItem,
  startsWithLabel,
  startsWithNumber,
} from './line-marks.ts'

/** A printed line with what its place on the page says about paragraphs. */
export interface PrintedLine {
  text: string
  /** reaches the right margin, so that the paragraph may go on in the next line */
  full: boolean
  /** begins further in than the margin, as the first line of a paragraph does; null where it cannot be told */
  indented: boolean | null
  /** stands further below the line before than lines of one paragraph do */
  apart: boolean
  /** lines of this document are broken at a margin (and not only at the ends of paragraphs) */
  wrapped: boolean
  page?: number | null
  align?: 'left' | 'center' | 'right' | null
  size?: number | null
  bold?: boolean | null
}

/** Puts printed lines together to paragraphs again: by place on the page where that is known, else by content. */
export function joinLines(lines: readonly PrintedLine[]): ParagraphDraft[] {
  const paragraphs: ParagraphDraft[] = []
  let pieces: string[] = []
  let first: PrintedLine | null = null
  let last: PrintedLine | null = null
  let tail = ''
  const close = (): void => {
    if (first) paragraphs.push(makeParagraph(first, closeGaps(pieces.join(''))))
    pieces = []
  }
  for (const line of lines) {
    if (last && goesOn(tail, last, line)) {
      const piece = needsBlank(tail, line.text) ? ` ${line.text}` : line.text
      pieces.push(piece)
      tail = (tail + piece).slice(-longestBracket)
    } else {
      close()
      first = line
      pieces.push(line.text)
      tail = line.text.slice(-longestBracket)
    }
    last = line
  }
  close()
  return paragraphs
}

function makeParagraph(first: PrintedLine, text: string): ParagraphDraft {
  return {
    kind: 'paragraph',
    text,
    page: first.page ?? null,
    align: first.align ?? null,
    size: first.size ?? null,
    bold: first.bold ?? null,
  }
}

/** Between two Latin words a blank stands for the line end; a hyphen of a range stays, nothing else is added. */
function needsBlank(before: string, after: string): boolean {
  return /[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(after)
}

/** How far back an open bracket is looked for; one that is not closed within is a slip of the text. */
const longestBracket = 500

/** `tail` is the end of the paragraph so far. */
function goesOn(tail: string, last: PrintedLine, next: PrintedLine): boolean {
  const before = tail.trimEnd()
  const after = next.text.trimStart()
  if (isOnlyNumber(before)) return true
  if (differsInLook(last, next)) return false
  const noteInLine =
    /^[（(【[]/.test(after) && last.full && last.wrapped && next.indented !== true && !next.apart
  const ends = endsSentence(before)
  // A dash inside a sentence may come to stand at the head of a line.
  const opensItem = startsWithItem(after) && (ends || endsWithNote(before) || !last.full || !last.wrapped)
  const starts = startsWithNumber(after) || (startsWithLabel(after) && !noteInLine) || opensItem
  if (hasOpenBracket(before) && !(starts && ends)) return true
  if (isSalutation(after) && !last.wrapped) return false
  if (standsAlone(after) || standsAlone(before)) return false
  if (mustGoOn(before)) return !startsWithLabel(after)
  if (starts) return false
  if (isTitleAfterIssuers(before, after)) return true
  if (last.align === 'center' && next.align === 'center') return joinsTitle(before, last, next)
  if (isGenre(closeGaps(after)) && !ends && !last.full) return before.length > 6 && !isIssuers(before)
  if (!last.full) return false
  if (next.align === 'center' || next.align === 'right') return false
  if (!ends) return next.indented !== true
  if (next.apart || next.indented === true) return false
  return next.wrapped && (next.full || endsSentence(after))
}

/** Centred lines of one size and close together are one title. */
function joinsTitle(before: string, last: PrintedLine, next: PrintedLine): boolean {
  return !next.apart && !endsSentence(before) && last.page === next.page && !/[〕\]]\s?\d+\s?号$/.test(before)
}

/** A change of font size by more than a point is a change of paragraph. */
function differsInLook(last: PrintedLine, next: PrintedLine): boolean {
  return Boolean(last.size && next.size && Math.abs(last.size - next.size) > 1)
}
