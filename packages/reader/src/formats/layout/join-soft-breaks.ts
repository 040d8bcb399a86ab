import type { ParagraphDraft } from '../source/source-draft.ts'
import { measureLines } from '../text/measure-lines.ts'
import { joinLines } from './join-lines.ts'

/**
 * Undoes soft line breaks inside one paragraph: in a centred title all of them, elsewhere those inside a sentence.
 * Breaks that stand for paragraphs make paragraphs. Look is taken over; the number stays with the first.
 */
export function joinSoftBreaks(paragraph: ParagraphDraft): ParagraphDraft[] {
  if (!paragraph.text.includes('\n')) return [paragraph]
  const lines = paragraph.text.split('\n')
  if (paragraph.align === 'center')
    return [{ ...paragraph, text: lines.map((line) => closeLetters(line.trim())).join('') }]
  const joined = joinLines(measureLines(lines))
  return joined.map((part, index) => ({
    ...paragraph,
    text: part.text,
    number: index === 0 ? (paragraph.number ?? null) : null,
  }))
}

/** 实 施 方 案 → 实施方案 */
function closeLetters(line: string): string {
  return /^(?:\S\s+)+\S$/u.test(line) ? line.replace(/\s+/g, '') : line
}
