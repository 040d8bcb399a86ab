/** Width of a text in characters of the body; half-width characters count half. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 1 : 0.5
  return width
}
