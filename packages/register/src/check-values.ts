import type {
  Bilingual,
  FieldValue,
  RecordValues,
  RegisterDeclaration,
  RegisterField,
  Vocabulary,
} from '@wanwu/contract'
import { checkPlace, type Extent } from './check-place.ts'

/** A value that cannot be taken: which field, and why. */
export interface ValueFault {
  field: string
  message: Bilingual
}

/** What values are checked against. */
export interface ValueWorld {
  vocabularies: readonly Vocabulary[]
  /** the day of the act, Asia/Shanghai */
  today: string
  /** where the region lies, if that is known */
  extent?: Extent | null
}

const day = /^\d{4}-\d{2}-\d{2}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !day.test(value)) return false
  const moment = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)
}

const wrong = {
  text: { zh: '应为文字。', en: 'Has to be text.' },
  number: { zh: '应为数字。', en: 'Has to be a number.' },
  date: { zh: '不是日期，应如2027-03-05。', en: 'No date; write it as 2027-03-05.' },
  future: { zh: '日期晚于今天。', en: 'The day is still to come.' },
  year: { zh: '年份应在1900年至2100年之间。', en: 'The year has to lie between 1900 and 2100.' },
  order: { zh: '结束早于开始。', en: 'It ends before it begins.' },
  yesNo: { zh: '应为“是”或“否”。', en: 'Has to be yes or no.' },
  id: { zh: '没有找到所指的单位或记录。', en: 'What it points at was not found.' },
  region: { zh: '不是行政区划代码。', en: 'No code of a region.' },
  money: {
    zh: '应为不小于0、最多两位小数的金额（元）。',
    en: 'Has to be an amount in yuan, not negative, with at most two decimals.',
  },
  required: { zh: '必填。', en: 'Has to be filled in.' },
  unknown: { zh: '台账中没有这个字段。', en: 'The register has no such field.' },
  derived: {
    zh: '由系统计算或由附件构成，不能填写。',
    en: 'Is worked out or made of files, and cannot be filled in.',
  },
} satisfies Record<string, Bilingual>

function checkText(field: Extract<RegisterField, { kind: 'text' }>, value: unknown): Bilingual | null {
  if (typeof value !== 'string') return wrong.text
  if (value.length > field.max) {
    return {
      zh: `超过${field.max}字，共${value.length}字。`,
      en: `Longer than ${field.max} characters: ${value.length}.`,
    }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value))
    return { zh: '含有控制字符。', en: 'Holds control characters.' }
  if (field.pattern && !new RegExp(field.pattern, 'u').test(value)) {
    return {
      zh: `格式不符${field.help ? `：${field.help.zh}` : '。'}`,
      en: `Has the wrong form${field.help ? `: ${field.help.en}` : '.'}`,
    }
  }
  return null
}

function checkNumber(field: Extract<RegisterField, { kind: 'number' }>, value: unknown): Bilingual | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong.number
  const unit = field.unit ?? ''
  if (field.whole && !Number.isInteger(value)) return { zh: '应为整数。', en: 'Has to be a whole number.' }
  if (field.least !== undefined && value < field.least) {
    return { zh: `不能小于${field.least}${unit}。`, en: `Cannot be less than ${field.least} ${unit}`.trim() }
  }
  if (field.most !== undefined && value > field.most) {
    return { zh: `不能大于${field.most}${unit}。`, en: `Cannot be more than ${field.most} ${unit}`.trim() }
  }
  return null
}

function checkDay(value: unknown, notFuture: boolean, today: string): Bilingual | null {
  if (!isDay(value)) return wrong.date
  const year = Number(value.slice(0, 4))
  if (year < 1900 || year > 2100) return wrong.year
  return notFuture && value > today ? wrong.future : null
}

function checkChoice(
  field: Extract<RegisterField, { kind: 'choice' }>,
  value: unknown,
  world: ValueWorld,
): Bilingual | null {
  const codes = field.many ? value : [value]
  if (!Array.isArray(codes)) return { zh: '应为若干选项。', en: 'Has to be a list of choices.' }
  const terms = world.vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? []
  const bad = codes.find((code) => !terms.some((term) => term.code === code))
  if (bad === undefined) return null
  const offered = terms.filter((term) => !term.ended)
  const few = offered.slice(0, 8)
  const more = offered.length > few.length
  return {
    zh: `“${String(bad)}”不在代码表中，应为${few.map((term) => term.labels.zh).join('、')}${more ? '……' : ''}。`,
    en: `"${String(bad)}" is not in the vocabulary; it may be ${few.map((term) => term.labels.en).join(', ')}${more ? '…' : '.'}`,
  }
}

function checkPeriod(value: unknown): Bilingual | null {
  if (typeof value !== 'object' || value === null || !('from' in value)) return wrong.date
  const { from, to } = value as { from: unknown; to?: unknown }
  const bad = checkDay(from, false, '') ?? (to === null || to === undefined ? null : checkDay(to, false, ''))
  if (bad) return bad
  return typeof to === 'string' && to < String(from) ? wrong.order : null
}

/** Why a value does not fit its field; null where it does. `null` as a value means that nothing is filled in. */
export function checkValue(field: RegisterField, value: FieldValue, world: ValueWorld): Bilingual | null {
  if (value === null) return field.required ? wrong.required : null
  switch (field.kind) {
    case 'text':
      return checkText(field, value)
    case 'person':
    case 'taxon':
      if (typeof value !== 'string') return wrong.text
      return value.length > 200 ? { zh: '超过200字。', en: 'Longer than 200 characters.' } : null
    case 'number':
      return checkNumber(field, value)
    case 'money':
      return typeof value === 'number' &&
        value >= 0 &&
        value < 1e16 &&
        Math.abs(value * 100 - Math.round(value * 100)) < 1e-4
        ? null
        : wrong.money
    case 'date':
      return checkDay(value, field.notFuture, world.today)
    case 'period':
      return checkPeriod(value)
    case 'yes-no':
      return typeof value === 'boolean' ? null : wrong.yesNo
    case 'choice':
      return checkChoice(field, value, world)
    case 'unit':
    case 'record':
      return typeof value === 'string' && uuid.test(value) ? null : wrong.id
    case 'region':
      return typeof value === 'string' && /^\d{6}(\d{3}){0,2}$/.test(value) ? null : wrong.region
    case 'place':
      return checkPlace(value, field.shape, world.extent ?? null)
    case 'files':
    case 'computed':
      return wrong.derived
  }
}

/** Trims text and turns what is empty into nothing, so that an empty box and no box are the same. */
export function tidyValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  return Array.isArray(value) && value.length === 0 ? null : value
}

/**
 * Checks the values that are to be set. All faults, not the first.
 *
 * @param complete every required field has to be there (a new record), else only those that are set are looked at
 */
export function checkValues(
  declaration: RegisterDeclaration,
  values: RecordValues,
  world: ValueWorld,
  complete: boolean,
): { values: RecordValues; faults: ValueFault[] } {
  const faults: ValueFault[] = []
  const tidy: RecordValues = {}
  for (const [key, value] of Object.entries(values)) {
    const field = declaration.fields.find((each) => each.key === key)
    const clean = tidyValue(value)
    const message = field ? checkValue(field, clean, world) : wrong.unknown
    if (message) faults.push({ field: key, message })
    tidy[key] = clean
  }
  if (!complete) return { values: tidy, faults }
  for (const field of declaration.fields) {
    if (field.required && !(field.key in values)) faults.push({ field: field.key, message: wrong.required })
  }
  return { values: tidy, faults }
}
