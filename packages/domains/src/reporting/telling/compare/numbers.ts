/** A piece of a text for comparison: a number, or one other character. */
export interface Token {
  text: string
  number: boolean
  /** id of the figure it is, in a draft */
  figure: string | null
}

/** Full-width digits and signs as half-width ones, and no spaces: Word and people write both. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** Numbers that are no figures: days and years, document numbers, the number a line begins with. */
const noFigure =
  /〔\d{4}〕\d+号|\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|第\d+[季期条项]|^\d+(?:、|\.(?!\d))/gu

/** Takes a text apart. Days, years and document numbers are characters, not numbers. */
export function tokensOf(text: string, figure: string | null = null): Token[] {
  const folded = fold(text)
  const spared =
    figure !== null
      ? []
      : [...folded.matchAll(noFigure)].map((match) => [match.index, match.index + match[0].length] as const)
  return [...folded.matchAll(/\d+(?:\.\d+)?|[^\d]|\./gu)].map((match) => {
    const digits = /^\d/.test(match[0])
    const number = digits && !spared.some(([start, end]) => match.index >= start && match.index < end)
    return { text: match[0], number, figure: number ? figure : null }
  })
}
