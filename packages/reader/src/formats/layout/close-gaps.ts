const han = '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff'
const punctuation = '，。、；：！？（）《》〈〉“”‘’【】〔〕—…·％①-⑳'
const wide = `[${han}${punctuation}]`
const blank = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]'

const letterSpaced = new RegExp(`^(?:[${han}\\d]${blank}+){2,}[${han}\\d]$`)
const betweenWide = new RegExp(`(${wide})${blank}+(?=${wide})`, 'g')
const besideDigit = new RegExp(`([${han}${punctuation}])${blank}+(?=[0-9A-Za-z,.;:()<>%+\\-])`, 'g')
const afterDigit = new RegExp(`([0-9A-Za-z,.;:()<>%+\\-])${blank}+(?=[${han}${punctuation}])`, 'g')
const runOfBlanks = new RegExp(`${blank}+`, 'g')
const hasSentenceMark = /[，。；：,;:]/
const longWords = new RegExp(`(?<=[${han}）)]{4})${blank}+(?=[${han}《]{4})`, 'g')

/**
 * Removes the blanks that justification and OCR put between Chinese characters, digits and punctuation.
 * In running text all of them go. In a line without punctuation (a title, a signature) a blank between two words
 * of four or more characters stays: it parts two issuers.
 */
export function closeGaps(line: string): string {
  const text = line.replace(runOfBlanks, ' ').trim()
  if (!text.includes(' ')) return text
  if (letterSpaced.test(text)) return text.replaceAll(' ', '')
  if (hasSentenceMark.test(text)) return close(text)
  const parts = text.split(' ')
  const singles = parts.filter((part) => [...part].length === 1).length
  if (singles >= 4 && singles >= parts.length - 1) return close(text)
  return close(text.replace(longWords, '\u0001')).replaceAll('\u0001', ' ')
}

function close(text: string): string {
  return text
    .replace(betweenWide, '$1')
    .replace(besideDigit, '$1')
    .replace(afterDigit, '$1')
    .replace(/(\d) +(?=[%％℃])/g, '$1')
}
