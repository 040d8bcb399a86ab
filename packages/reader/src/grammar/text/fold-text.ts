const single: Record<string, string> = {
  '〈': '<',
  '〉': '>',
  '＜': '<',
  '＞': '>',
  '—': '-',
  '–': '-',
  '―': '-',
  '－': '-',
  '﹝': '〔',
  '﹞': '〕',
  見: '见',
  '﹪': '%',
  '∶': ':',
  '︰': ':',
  '•': '·',
  〇: '○',
  '﹤': '<',
  '﹥': '>',
}

const foldable = /[\uff01-\uff5e〈〉—–―﹝﹞見﹪∶︰•〇﹤﹥]/g

const folded = new Map(Object.entries(single))
for (let code = 0xff01; code <= 0xff5e; code++) {
  const char = String.fromCharCode(code)
  if (!folded.has(char)) folded.set(char, String.fromCharCode(code - 0xfee0))
}

/** Folds full-width letters, digits and punctuation and a few variants; the length never changes. */
export function foldText(text: string): string {
  let from = 0
  let out = ''
  foldable.lastIndex = 0
  for (let match = foldable.exec(text); match; match = foldable.exec(text)) {
    out += text.slice(from, match.index) + (folded.get(match[0]) ?? match[0])
    from = match.index + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

/** Whether two printed strings are the same but for width and blanks. */
export function sameText(left: string, right: string): boolean {
  return foldText(left.replace(/\s+/g, '')) === foldText(right.replace(/\s+/g, ''))
}
