const digits: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The characters a Chinese number is written with, for use inside a character class. */
export const chineseDigits = '〇○零一二两三四五六七八九十百'

/** Value of a Chinese or Arabic whole number under 10,000 (`二十一`, `二〇二五`, `12`); null where it is none. */
export function readNumeral(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  if (text === '' || text.length > 9) return null
  if (!/[十百千]/.test(text)) {
    let value = 0
    for (const char of text) {
      const digit = digits[char]
      if (digit === undefined) return null
      value = value * 10 + digit
    }
    return value
  }
  let value = 0
  let pending: number | null = null
  for (const char of text) {
    const scale = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : 0
    if (scale > 0) {
      value += (pending ?? 1) * scale
      pending = null
      continue
    }
    const digit = digits[char]
    if (digit === undefined) return null
    pending = digit
  }
  return value + (pending ?? 0)
}
