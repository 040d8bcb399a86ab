/** Bytes of every character of GBK, turned round from the decoder that the platform has. */
let table: Map<string, [number, number]> | undefined

function gbkTable(): Map<string, [number, number]> {
  if (table) return table
  const decoder = new TextDecoder('gbk')
  table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      // what is no pair decodes to more than one character, or to the mark of a fault
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail])
    }
  }
  return table
}

/** What stands for a character that the encoding lacks, as in print. */
const lacking = '〓'

/**
 * A text in GBK, the encoding in which desktop GIS of this country write attribute tables, cut to so many bytes
 * between two characters.
 */
export function encodeGbk(
  text: string,
  most = Number.POSITIVE_INFINITY,
): { bytes: Uint8Array; cut: boolean } {
  const pairs = gbkTable()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const coded = code < 0x80 ? [code] : (pairs.get(character) ?? pairs.get(lacking) ?? [0x3f])
    if (bytes.length + coded.length > most) return { bytes: Uint8Array.from(bytes), cut: true }
    bytes.push(...coded)
  }
  return { bytes: Uint8Array.from(bytes), cut: false }
}
