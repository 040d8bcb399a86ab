import type { RegisterField } from '@wanwu/contract'
import type { SheetColumn } from '@wanwu/register'

/** A name of a sheet: 31 characters at most, without what Excel forbids in it. */
export function sheetName(label: string): string {
  return (
    label
      .replace(/[\\/?*:[\]']/g, ' ')
      .slice(0, 31)
      .trim() || '台账'
  )
}

/** Width of a column in characters. */
export function widthOf({ field, labels }: SheetColumn): number {
  const least = labels.zh.length * 2 + 2
  const wide = field?.kind === 'text' ? (field.lines ? 44 : 24) : field?.kind === 'unit' ? 24 : 14
  return Math.max(least, wide)
}

/** What may be written into a column, in a line. */
export function describeColumn({ field, part }: SheetColumn): string {
  if (!field) return '单位或行政区划的名称；空着即为导入时所选的单位'
  switch (field.kind) {
    case 'text':
      return `文字，最多${field.max}字`
    case 'number':
      return describeNumber(field)
    case 'money':
      return '金额（元），最多两位小数'
    case 'date':
      return `日期，如2027-03-05、2027年3月5日${field.notFuture ? '；不晚于当天' : ''}`
    case 'period':
      return part === 'to' ? '日期；空着表示未截止' : '日期，如2027-03-05'
    case 'yes-no':
      return '是 或 否'
    case 'choice':
      return `从下拉列表中选${field.many ? '，多项用“、”隔开' : '一项'}；名称或代码均可`
    case 'unit':
      return '单位名录中的名称、简称或曾用名'
    case 'region':
      return '行政区划名称或代码'
    case 'record':
      return '所指记录的名称，须能唯一确定'
    case 'place':
      return part === 'wkt'
        ? 'WKT，如 POLYGON((103.1 25.2, 103.2 25.2, 103.2 25.3, 103.1 25.2))，CGCS2000经纬度'
        : '度，如103.125；或度分秒，如103°7′30″'
    default:
      return '名称'
  }
}

function describeNumber(field: Extract<RegisterField, { kind: 'number' }>): string {
  const bounds = [
    field.least === undefined ? '' : `不小于${field.least}`,
    field.most === undefined ? '' : `不大于${field.most}`,
  ].filter((bound) => bound !== '')
  return [field.whole ? '整数' : '数字', field.unit ? `单位：${field.unit}` : '', ...bounds]
    .filter((word) => word !== '')
    .join('；')
}
