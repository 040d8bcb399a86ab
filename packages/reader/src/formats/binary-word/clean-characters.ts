/** Follows the characters of a text through its fields: the code of a field is not printed, its result is. */
export class FieldFilter {
  readonly #open: ('code' | 'result')[] = []

  /** What a character prints; nothing inside the code of a field. Line breaks are line feeds. */
  print(character: string): string {
    const code = character.charCodeAt(0)
    if (code === 0x13) this.#open.push('code')
    else if (code === 0x14) this.#open[this.#open.length - 1] = 'result'
    else if (code === 0x15) this.#open.pop()
    else if (!this.#open.includes('code')) return printed(character, code)
    return ''
  }
}

function printed(character: string, code: number): string {
  if (code >= 0x20) return code === 0xfffc ? '' : character
  if (code === 0x0b) return '\n'
  if (code === 0x09) return ' '
  return code === 0x1e ? '-' : ''
}
