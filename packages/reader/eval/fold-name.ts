import { removeSpace } from './python-text.ts'

const folded = new Map([
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['〈', '<'],
  ['〉', '>'],
  ['—', '-'],
  ['見', '见'],
  ['－', '-'],
  ['％', '%'],
])

/** Text for comparing: without white space, with one width of punctuation and one form of 見. */
export function foldName(value: string | null | undefined): string {
  return removeSpace(value ?? '').replace(
    /[（），：；〈〉—見－％]/g,
    (character) => folded.get(character) ?? character,
  )
}

/** A printed number for comparing: without brackets, dots and 、. */
export function foldNumber(value: string | null | undefined): string {
  return foldName(value).replace(/[().、．。]/g, '')
}
