import type { IntakePiece, SourceDocument } from '@wanwu/contract'
import { foldNumber, type NamedLine } from './match-rows.ts'
import { nameParts } from './name-parts.ts'

interface Paragraph {
  text: string
  /** the text without its numbering */
  bare: string
  /** 一、 1 · （一） 2 · 1. 3 · （1） 4 · ① 5 · none 9: a lower one encloses a higher one */
  rank: number
  /** its number as a plan may print it; empty where it has none */
  no: string
}

type Found = Pick<IntakePiece, 'obligationId' | 'reason' | 'confidence'>
const nobody: Found = { obligationId: null, reason: null, confidence: 0 }

const styles: readonly [number, RegExp][] = [
  [1, /^([一二三四五六七八九十]{1,3})、\s*/],
  [2, /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/],
  [3, /^((?:任务|事项|第)\s*\d{1,3}(?:\s*[项条])?)\s*[:：、.．,，]?\s*/],
  [3, /^(\d{1,3}(?:\.\d{1,3})*)\s*[、.．]\s*(?!\d)/],
  [3, /^(\d{1,3}(?:\.\d{1,3})+)\s+/],
  [4, /^[（(](\d{1,3})[）)]\s*/],
  [5, /^([①-⑳])\s*/],
]

function readParagraph(text: string): Paragraph {
  for (const [rank, pattern] of styles) {
    const match = pattern.exec(text)
    if (match) return { text, bare: text.slice(match[0].length), rank, no: foldNumber(match[1] ?? '') }
  }
  return { text, bare: text, rank: 9, no: '' }
}

const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The share of the neighbouring characters of one text that stand in another, 0 to 1. */
function shareIn(part: string, whole: string): number {
  if (part.length < 2) return 0
  const pairs = Array.from({ length: part.length - 1 }, (_, index) => part.slice(index, index + 2))
  return pairs.filter((pair) => whole.includes(pair)).length / pairs.length
}

/** Shorter headings than this are words that any sentence may use. */
const leastTitle = 4
const likeTitle = 0.75
const likeNumber = 0.3

/** What a duty is called in a report: its heading, or the beginning of its text. */
const nameOf = ({ task }: NamedLine) => fold(task.title ?? task.text.split(/[。，,；]/)[0] ?? '')

/** Which duty a paragraph is about, by its own words and number. */
function findDuty({ bare, no, rank }: Paragraph, lines: readonly NamedLine[]): Found {
  const words = fold(bare)
  const head = fold(bare.split(/[。；;:：]/)[0] ?? '')
  const called = lines.filter((line) => nameOf(line).length >= leastTitle)
  const same = (line: NamedLine) => no !== '' && foldNumber(line.task.no) === no
  const found = (line: NamedLine, reason: IntakePiece['reason'], confidence: number): Found => ({
    obligationId: line.obligationId,
    reason,
    confidence,
  })
  const opens = called
    .filter((line) => words.startsWith(nameOf(line)))
    .sort((a, b) => nameOf(b).length - nameOf(a).length)
  const [opened] = opens.filter(same).concat(opens)
  if (opened) return found(opened, same(opened) ? 'number' : 'title', same(opened) ? 0.98 : 0.92)
  const numbered = lines.find(same)
  if (numbered && rank === 3) {
    const likeness = Math.max(
      shareIn(nameOf(numbered), words),
      shareIn(head, fold(`${numbered.task.title ?? ''}${numbered.task.text}`)),
    )
    if (likeness >= likeNumber) return found(numbered, 'number', 0.6 + 0.35 * likeness)
  }
  const mentioned = called.filter((line) => words.includes(nameOf(line)))
  const [first] = mentioned
  if (first) return found(first, 'mention', mentioned.length === 1 ? 0.75 : 0.4)
  const alike = called
    .map((line) => ({ line, share: shareIn(nameOf(line), head) }))
    .sort((a, b) => b.share - a.share)
  const [best, rival] = alike
  if (best && best.share >= likeTitle && best.share > (rival?.share ?? 0)) {
    return found(best.line, 'wording', 0.5 * best.share)
  }
  return nobody
}

interface Open extends Found {
  rank: number
  lines: string[]
}

/** A heading has no sentence: it names what follows. */
const isHeading = (bare: string) => bare.length <= 40 && !/[。；;]/.test(bare)

/** Words of the duty's own heading are not what is said of it. */
function withoutHeading(text: string, line: NamedLine): string {
  const name = nameOf(line)
  let at = 0
  for (let read = 0; at < text.length && read < name.length; at += 1) {
    const character = fold(text[at] ?? '')
    if (character === '') continue
    if (character !== name[read]) return text
    read += 1
  }
  return text.slice(at).replace(/^[\s。.：:，,；;、]+/, '')
}

/** Headings at the end of a stretch grouped the duties that follow, and the report's own title and address say nothing. */
function trimHeadings(lines: readonly string[], first: boolean): string[] {
  const isAlone = (text: string | undefined) => text !== undefined && isHeading(readParagraph(text).bare)
  let end = lines.length
  while (isAlone(lines[end - 1])) end -= 1
  let start = first && isAlone(lines[0]) && readParagraph(lines[0] ?? '').rank === 9 ? 1 : 0
  if (first && /^.{2,30}[:：]$/.test(lines[start] ?? '')) start += 1
  return lines.slice(start, Math.max(start, end))
}

function close(
  { lines, rank: _rank, ...found }: Open,
  at: number,
  duties: readonly NamedLine[],
): IntakePiece {
  const duty = duties.find(({ obligationId }) => obligationId === found.obligationId)
  const said = duty
    ? [withoutHeading(readParagraph(lines[0] ?? '').bare, duty), ...lines.slice(1)].filter(
        (text) => text !== '',
      )
    : trimHeadings(lines, at === 0)
  const text = said.join('\n')
  const parts = duty ? nameParts(text) : {}
  const given = parts.progress ? { claim: 'progress' as const, ...parts } : parts
  const heading = (duty ? lines[0] : said[0]) ?? ''
  return { key: String(at), heading: heading.slice(0, 60), text, given, ...found }
}

/**
 * Splits a report in prose into pieces, each with the duty it is proposed for: by the plan's number, by the task's
 * heading under the unit's own number, by the heading in a sentence, by like words. What follows a named duty
 * belongs to it until another is named or a heading of its rank or above comes; the rest is the unit's narrative.
 */
export function splitReport(
  source: Pick<SourceDocument, 'blocks'>,
  lines: readonly NamedLine[],
): IntakePiece[] {
  const pieces: Open[] = []
  for (const block of source.blocks) {
    if (block.kind !== 'paragraph' || block.text.trim() === '') continue
    const text = `${block.number ?? ''}${block.text}`.replace(/\s*\n\s*/g, '').trim()
    const paragraph = readParagraph(text)
    const found = findDuty(paragraph, lines)
    const last = pieces.at(-1)
    const named = found.obligationId !== null && found.obligationId !== last?.obligationId
    const inside = last?.obligationId && paragraph.rank > last.rank
    // A sentence that mentions another duty in passing does not leave the one whose heading it stands under.
    const passing =
      inside && (found.reason === 'wording' || found.reason === 'mention') && last.confidence > 0.9
    if (named && !passing) {
      pieces.push({ ...found, rank: paragraph.rank === 9 ? 8 : paragraph.rank, lines: [text] })
    } else if (last && (inside || found.obligationId !== null || last.obligationId === null)) {
      last.lines.push(text)
    } else {
      pieces.push({ ...nobody, rank: paragraph.rank, lines: [text] })
    }
  }
  return pieces
    .map((piece, index) => close(piece, index, lines))
    .filter(({ obligationId, text, given }) =>
      obligationId === null ? text !== '' : Object.keys(given).length > 0,
    )
}
