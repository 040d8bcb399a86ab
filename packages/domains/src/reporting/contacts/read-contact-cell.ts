import type { ContactColumn, GivenContact } from '@wanwu/contract'

/** What a cell says, or why it cannot be taken. */
export type CellReading = { given: GivenContact } | { problem: { zh: string; en: string } }

const sheetError = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?$/i
const masked = /[*＊×]{2,}|[*＊]/
const widest = 100

/** Digits and signs of full width as plain ones; several spaces as one. */
function plainNumber(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[－—–]/g, '-')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/\s+/g, ' ')
    .trim()
}

/** 示例甲（副局长）: a name and a post in one cell. */
function splitPost(text: string): { name: string; post: string | null } {
  const match = /^([^（(]{1,40})[（(]([^）)]{1,60})[）)]$/.exec(text)
  return match?.[1] && match[2]
    ? { name: match[1].trim(), post: match[2].trim() }
    : { name: text, post: null }
}

/**
 * Reads one cell of a contact register. A telephone column that does not say whose it is belongs to the person before
 * it; the liaison's goes to mobile or office by the form of the number.
 *
 * @param after the person whose column stands before
 */
export function readContactCell(
  meaning: Exclude<ContactColumn, 'unit'>,
  text: string,
  after: 'leader' | 'liaison',
): CellReading {
  const value = text.replace(/\s+/g, ' ').trim()
  if (sheetError.test(value)) {
    return { problem: { zh: '公式出错，没有值。', en: 'The formula is in error and has no value.' } }
  }
  if (value.length > widest) {
    return { problem: { zh: `超过${widest}字。`, en: `Longer than ${widest} characters.` } }
  }
  if (['leaderPhone', 'officePhone', 'mobile', 'phone', 'email'].includes(meaning) && masked.test(value)) {
    return {
      problem: {
        zh: '号码已隐去，不能当作数据写回；请填完整号码，或留空保持原样。',
        en: 'This is a shortened number and no data: give it in full, or leave the cell empty.',
      },
    }
  }
  switch (meaning) {
    case 'leaderPhone':
    case 'officePhone':
    case 'mobile':
    case 'phone': {
      const number = plainNumber(value)
      if (!/^[0-9 +()-]{5,30}$/.test(number)) {
        return {
          problem: {
            zh: '应为一个电话号码，只含数字、空格、括号、+ 和 -。',
            en: 'Has to be one telephone number: digits, spaces, brackets, + and -.',
          },
        }
      }
      if (meaning !== 'phone') return { given: { [meaning]: number } }
      if (after === 'leader') return { given: { leaderPhone: number } }
      return { given: /^1[3-9]\d{9}$/.test(number) ? { mobile: number } : { officePhone: number } }
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(value)
        ? { given: { email: value } }
        : { problem: { zh: '不是邮箱地址。', en: 'No e-mail address.' } }
    case 'leader': {
      const { name, post } = splitPost(value)
      return { given: { leader: name, ...(post ? { leaderPost: post } : {}) } }
    }
    case 'liaison': {
      const { name, post } = splitPost(value)
      return { given: { liaison: name, ...(post ? { liaisonPost: post } : {}) } }
    }
    default:
      return { given: { [meaning]: value } }
  }
}
