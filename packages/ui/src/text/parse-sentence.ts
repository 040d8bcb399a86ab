/** A piece of a sentence: plain words, or a number with the words that share its colour. */
export type SentencePiece = { kind: 'words'; text: string } | { kind: 'number'; name: string; tail: string }

/**
 * Takes a sentence such as `应报{due}项，{late|项逾期}。` apart. `{name}` is a number; `{name|tail}` a number
 * whose colour goes on over the tail. Braces that are no placeholder stay words.
 */
export function parseSentence(template: string): SentencePiece[] {
  const pieces: SentencePiece[] = []
  const placeholder = /\{([A-Za-z][A-Za-z0-9]*)(?:\|([^{}]*))?\}/g
  let at = 0
  for (const match of template.matchAll(placeholder)) {
    if (match.index > at) pieces.push({ kind: 'words', text: template.slice(at, match.index) })
    pieces.push({ kind: 'number', name: match[1] ?? '', tail: match[2] ?? '' })
    at = match.index + match[0].length
  }
  if (at < template.length) pieces.push({ kind: 'words', text: template.slice(at) })
  return pieces
}
