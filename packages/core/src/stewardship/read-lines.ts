import type { Bilingual } from '@wanwu/contract'

/** A line that cannot be taken, by its number in the text (the first is 1), and why. */
export interface LineFault {
  line: number
  message: Bilingual
}

/** One line cut at its bars: its number and its parts, trimmed. */
export interface BarredLine {
  line: number
  parts: string[]
}

/**
 * Cuts a text into its lines and each at the bars (｜ or |) into so many parts; the last takes whatever is left. Empty
 * lines are passed over and counted.
 *
 * @param form how a line should read, for the fault of one that has too few parts or an empty one
 */
export function readBarredLines(
  text: string,
  count: number,
  form: string,
): { lines: BarredLine[]; faults: LineFault[] } {
  const lines: BarredLine[] = []
  const faults: LineFault[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue
    const cut = raw.split(/[｜|]/).map((part) => part.trim())
    const parts = [...cut.slice(0, count - 1), cut.slice(count - 1).join('｜')]
    if (parts.length === count && parts.every((part) => part !== '')) lines.push({ line: index + 1, parts })
    else
      faults.push({
        line: index + 1,
        message: { zh: `应写成“${form}”。`, en: `It should read "${form}".` },
      })
  }
  return { lines, faults }
}

/** Names in one part, apart by 、，, ; or /. */
export function namesIn(part: string): string[] {
  return part
    .split(/[、，,；;/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
