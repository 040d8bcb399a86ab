let codes: Map<string, number[]> | null = null

/** Text as GB18030 bytes, by turning the platform's decoder round. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= invertDecoder()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : codes.get(character)
    if (!code) throw new Error(`not encodable: ${character}`)
    bytes.push(...code)
  }
  return Uint8Array.from(bytes)
}

function invertDecoder(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const map = new Map<string, number[]>()
  const add = (code: number[]) => {
    const text = decoder.decode(Uint8Array.from(code))
    if ([...text].length === 1 && text !== '\ufffd' && !map.has(text)) map.set(text, code)
  }
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add([lead, trail])
  }
  for (let second = 0x30; second <= 0x39; second += 1) {
    for (let third = 0x81; third <= 0xfe; third += 1) {
      for (let fourth = 0x30; fourth <= 0x39; fourth += 1) add([0x81, second, third, fourth])
    }
  }
  return map
}
