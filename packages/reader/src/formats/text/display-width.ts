const foldedPunctuation = /[,;:!?()](?=[\u2e80-\uffef])|(?<=[\u2e80-\uffef])[,;:!?()]/g

/**
 * Width of a line in half characters: Chinese characters and full-width signs count two, and so does ASCII
 * punctuation beside a Chinese character, which was full-width in print before a conversion folded it.
 */
export function displayWidth(text: string): number {
  let width = text.match(foldedPunctuation)?.length ?? 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width +=
      code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2460 && code <= 0x24ff) ? 2 : 1
  }
  return width
}
