import { AppError } from '@wanwu/contract'
import type { LineFault } from '@wanwu/core'

/** The error for lines of a text that cannot be carried out: each with its number. */
export function unusableLines(
  what: { zh: string; en: string },
  faults: readonly LineFault[],
  field: string,
): AppError {
  const told = faults.slice(0, 5)
  return new AppError('INVALID_INPUT', {
    message: {
      zh: `${what.zh}有${faults.length}行不能执行：${told.map(({ line, message }) => `第${line}行${message.zh}`).join('')}`,
      en: `${faults.length} line(s) of the ${what.en} cannot be carried out. ${told.map(({ line, message }) => `Line ${line}: ${message.en}`).join(' ')}`,
    },
    next: {
      zh: '请先改正这些行；没有生成任何内容。',
      en: 'Mend these lines first; nothing was made.',
    },
    data: { issues: faults.map(({ line, message }) => ({ path: field, line, reason: 'LINE', message })) },
  })
}

/** The fault of a name that no unit of the directory surely bears. */
export function unknownUnit(line: number, name: string): LineFault {
  return {
    line,
    message: {
      zh: `单位“${name}”在名录中找不到或不止一个。`,
      en: `The directory has no unit "${name}", or more than one.`,
    },
  }
}
