/** Marks that may not begin a line. */
const noLineStart = /^[、，。；：？！）》〉」』”’〕】…—]/u
/** Marks that may not end a line. */
const noLineEnd = /[（《〈「『“‘〔【]$/u

/** Where a title may be broken: between words, never beside a mark that has to stay with its text. */
function breakable(text: string): number[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return [...segmenter.segment(text)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !noLineStart.test(text.slice(at)) && !noLineEnd.test(text.slice(0, at)))
}

/**
 * Breaks a title into as few lines as it needs, of like length, between words (词意完整, 长短适宜). A part with
 * no place to break stays whole, and the program that shows it breaks it.
 */
export function breakTitle(text: string, perLine: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > perLine) {
    const count = Math.ceil(rest.length / perLine)
    const ideal = rest.length / count
    const places = breakable(rest).filter((at) => at <= perLine && rest.length - at <= perLine * (count - 1))
    const best = places.sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0]
    if (best === undefined) break
    lines.push(rest.slice(0, best))
    rest = rest.slice(best)
  }
  return [...lines, rest]
}
