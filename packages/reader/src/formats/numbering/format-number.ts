const chineseDigits = '〇一二三四五六七八九'

/**
 * Prints a count in a number format of WordprocessingML (`w:numFmt`, ECMA-376 part 1, 17.18.59). Formats that are not
 * known are printed as decimals; `none` and `bullet` print nothing.
 */
export function formatNumber(value: number, format: string): string {
  const n = Math.max(0, Math.trunc(value))
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'upperLetter':
      return letters(n)
    case 'lowerLetter':
      return letters(n).toLowerCase()
    case 'upperRoman':
      return roman(n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return chinese(n)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(n).replace(/\d/g, (digit) => chineseDigits[Number(digit)] ?? '')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return legal(n)
    case 'ideographTraditional':
      return pick('甲乙丙丁戊己庚辛壬癸', n)
    case 'ideographZodiac':
      return pick('子丑寅卯辰巳午未申酉戌亥', n)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(n, 0x2460)
    case 'decimalEnclosedParen':
      return enclosed(n, 0x2474)
    case 'decimalEnclosedFullstop':
      return enclosed(n, 0x2488)
    case 'ideographEnclosedCircle':
      return n >= 1 && n <= 10 ? String.fromCharCode(0x327f + n) : String(n)
    default:
      return String(n)
  }
}

function enclosed(n: number, first: number): string {
  return n >= 1 && n <= 20 ? String.fromCharCode(first + n - 1) : String(n)
}

function pick(signs: string, n: number): string {
  return signs[n - 1] ?? String(n)
}

/** A … Z, AA, BB … as Word counts. */
function letters(n: number): string {
  return n < 1 ? '' : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(30, Math.ceil(n / 26)))
}

function roman(n: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let text = ''
  for (const [value, sign] of signs) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

/** 一 … 十, 十一, 二十, 一百零五: up to 9999, decimals beyond. */
function chinese(n: number): string {
  if (n === 0) return '〇'
  if (n > 9999) return String(n)
  const places = ['', '十', '百', '千']
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.trunc(n / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${chineseDigits[digit]}${places[place]}`
    gap = false
  }
  return text.replace(/^一十/, '十')
}

function legal(n: number): string {
  const plain = '零〇一二三四五六七八九十百千'
  const formal = '零零壹贰叁肆伍陆柒捌玖拾佰仟'
  const text = n >= 10 && n <= 19 ? `一${chinese(n)}` : chinese(n)
  return [...text].map((sign) => formal[plain.indexOf(sign)] ?? sign).join('')
}
