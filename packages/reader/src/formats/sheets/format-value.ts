import { SSF } from '@e965/xlsx'

const { format }: { format(code: string | number, value: number, options: { date1904: boolean }): unknown } =
  SSF

/** Number formats that Excel in Chinese prints differently from the built-in table (ECMA-376 part 1, 18.8.30). */
const chineseFormats: Record<number, string> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** A number as the sheet prints it under a number format: by its code, or by the id of a built-in one. */
export function formatValue(value: number, numberFormat: string | number, date1904: boolean): string {
  const code =
    typeof numberFormat === 'number'
      ? (chineseFormats[numberFormat] ?? numberFormat)
      : numberFormat.replace(/\[\$-[0-9A-Fa-f]+\]/g, '')
  try {
    const printed = format(code, value, { date1904 })
    return typeof printed === 'string' ? printed.trim() : String(value)
  } catch {
    return String(value)
  }
}
