/** How many lines the text takes at a width in half-width characters; a Han character is two wide. */
export function countLines(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width) - 1)
  return text.split('\n').reduce((lines, line) => {
    let used = 0
    for (const character of line) used += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1
    return lines + Math.max(1, Math.ceil(used / usable))
  }, 0)
}
