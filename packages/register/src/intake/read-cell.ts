import type { Bilingual, FieldValue, RegisterField, Vocabulary } from '@wanwu/contract'
import { foldText, readDay } from '@wanwu/core'
import type { ColumnPart } from '../sheet-columns.ts'
import { readDegrees, readWkt } from './read-place.ts'

/** What a cell says: a value; a name that has to be looked up; or that it cannot be read. */
export type CellReading = { value: FieldValue } | { name: string } | { problem: Bilingual }

const sheetError = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/i

const problems = {
  formula: { zh: '公式出错，没有值。', en: 'The formula is in error and has no value.' },
  number: { zh: '应为数字。', en: 'Has to be a number.' },
  date: { zh: '不是日期，或没有这一天。', en: 'No date, or no such day.' },
  yesNo: { zh: '应为“是”或“否”。', en: 'Has to be yes or no.' },
  degrees: { zh: '不是经纬度。', en: 'No degrees of longitude or latitude.' },
  place: { zh: '不是WKT，也不是一对经纬度。', en: 'Neither WKT nor a pair of degrees.' },
} satisfies Record<string, Bilingual>

const yes = new Set(['是', '有', '√', '✓', 'y', 'yes', 'true', '1', '对'])
const no = new Set(['否', '无', '×', '✗', 'x', 'n', 'no', 'false', '0', '错'])

const plainNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i

function readNumber(text: string, unit: string): number | null {
  let plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const folded = unit.normalize('NFKC').replace(/\s/g, '')
  if (folded !== '' && plain.endsWith(folded)) plain = plain.slice(0, -folded.length)
  return plainNumber.test(plain) ? Number(plain) : null
}

function readMoney(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,¥元]/g, '')
  const factor = plain.endsWith('亿') ? 1e8 : plain.endsWith('万') ? 1e4 : 1
  const figure = factor === 1 ? plain : plain.slice(0, -1)
  return plainNumber.test(figure) ? Math.round(Number(figure) * factor * 100) / 100 : null
}

function codeOf(vocabulary: Vocabulary | undefined, text: string): string {
  const exact = vocabulary?.terms.find(({ code, labels }) => code === text || labels.zh === text)
  if (exact) return exact.code
  const folded = foldText(text)
  const found = vocabulary?.terms.find(
    ({ code, labels }) =>
      foldText(labels.zh) === folded || foldText(labels.en) === folded || foldText(code) === folded,
  )
  // an unknown word goes on as it is: the check of values names what it may be
  return found?.code ?? text
}

const orProblem = (value: FieldValue, problem: Bilingual): CellReading =>
  value === null ? { problem } : { value }

/** Reads a cell that is not blank as a part of a field. Whether the value fits is asked afterwards, by `checkValue`. */
export function readCell(
  field: RegisterField,
  part: ColumnPart,
  given: string,
  vocabularies: readonly Vocabulary[],
): CellReading {
  const text = given.trim()
  if (sheetError.test(text)) return { problem: problems.formula }
  if (part === 'longitude' || part === 'latitude') return orProblem(readDegrees(text), problems.degrees)
  if (part === 'wkt') return orProblem(readWkt(text), problems.place)
  if (part === 'from' || part === 'to') return orProblem(readDay(text), problems.date)
  switch (field.kind) {
    case 'number':
      return orProblem(readNumber(text, field.unit ?? ''), problems.number)
    case 'money':
      return orProblem(readMoney(text), problems.number)
    case 'date':
      return orProblem(readDay(text), problems.date)
    case 'yes-no': {
      const word = text.toLowerCase()
      return yes.has(word) ? { value: true } : no.has(word) ? { value: false } : { problem: problems.yesNo }
    }
    case 'choice': {
      const vocabulary = vocabularies.find(({ key }) => key === field.vocabulary)
      if (!field.many) return { value: codeOf(vocabulary, text) }
      const words = text.split(/[、,，;；\n|]+/).map((word) => word.trim())
      return {
        value: [...new Set(words.filter((word) => word !== '').map((word) => codeOf(vocabulary, word)))],
      }
    }
    case 'unit':
    case 'region':
    case 'record':
      return { name: text }
    default:
      return { value: text }
  }
}
