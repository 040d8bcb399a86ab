/**
 * A piece of a sentence: plain words, a number with the words that share its colour, or a word that follows
 * a number without printing it again.
 */
export type SentencePiece =
  | { kind: 'words'; text: string }
  | { kind: 'number'; name: string; tail: string }
  | { kind: 'form'; name: string; forms: string }

/**
 * Takes a sentence such as `应报{due}项，{late|项逾期}。` apart. `{name}` is a number; `{name|tail}` a number
 * whose colour goes on over the tail; `{name#plan/plans}` one of two words, after the number of that name.
 * Braces that are no placeholder stay words.
 */
export function parseSentence(template: string): SentencePiece[] {
  const pieces: SentencePiece[] = []
  const placeholder = /\{([A-Za-z][A-Za-z0-9]*)(?:([|#])([^{}]*))?\}/g
  let at = 0
  for (const match of template.matchAll(placeholder)) {
    const [whole, name = '', sign, words = ''] = match
    if (match.index > at) pieces.push({ kind: 'words', text: template.slice(at, match.index) })
    pieces.push(sign === '#' ? { kind: 'form', name, forms: words } : { kind: 'number', name, tail: words })
    at = match.index + whole.length
  }
  if (at < template.length) pieces.push({ kind: 'words', text: template.slice(at) })
  return pieces
}

/** The form of a word beside a number: `doubt/doubts` gives `doubt` for one; a word without a slash is itself. */
export function chooseForm(forms: string, value: number | string): string {
  const [one = '', many = one] = forms.split('/')
  return `${value}` === '1' ? one : many
}
