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

/** Folds full-width letters, digits and punctuation and a few variants; the length never changes. */
export function foldText(text: string): string {
  return text.replace(foldable, (char) => {
    const mapped = single[char]
    if (mapped !== undefined) return mapped
    return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  })
}

/** Whether two printed strings are the same but for width and blanks. */
export function sameText(left: string, right: string): boolean {
  return foldText(left.replace(/\s+/g, '')) === foldText(right.replace(/\s+/g, ''))
}
