import type { Indicator } from '@wanwu/contract'

type Op = Indicator['op']

/** Units of measure that a target figure may carry. */
export const measureUnit =
  '(?:%|‰|个百分点|个?工作日|个月|微克/立方米|微克每立方米|毫克每升|公里/平方公里|(?:万?吨|万?立方米)/[日天年]|分贝|毫克/升|毫克/千克|克/立方米|吨标准煤/万元|立方米/万元|万?立方米|亿?立方米|万?公顷|万?平方公里|万?平方千米|平方米|万亩|亿亩|亩|公里|千米|米|万?吨|千克|公斤|克|亿元|万元|元|万?人次|万?人|户|头|万株|株|个|处|座|所|家|种|只|尾|万尾|亿尾|项|件|名|篇|部|张|套|条|块|辆|台|艘|盏|宗|次|分|级|天|小时|倍|万千瓦|千瓦时|℃|度)'

/** One figure with its unit, as in a list of several. */
export const figurePattern = `(\\d{1,9}(?:\\.\\d{1,6})?)(${measureUnit}?)`

/** Two figures as the bounds of one target: 70%-80%, 15-20处. The unit may stand behind the second alone. */
export const rangePattern = `(\\d{1,9}(?:\\.\\d{1,6})?)(${measureUnit}?)(?:-{1,2}|~|至|到)(\\d{1,9}(?:\\.\\d{1,6})?)(${measureUnit})`

const before: readonly (readonly [RegExp, Op])[] = [
  [
    /(?:不超过|不高于|不多于|不大于|低于|小于|少于|控制在|控制到|降至|降到|下降到|下降至|减少到|减少至|降低到|降低至|压减到|压减至|压缩到|压缩至|缩短到|缩短至|缩减到|缩减至|<|≤|≦|<=)$/,
    '<=',
  ],
  [/(?:超过|突破|高于|大于|多于|>)$/, '>'],
  [
    /(?:不低于|不少于|不小于|达到|达|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|升至|扩大到|恢复到|恢复至|保持在|稳定在|维持在|保持|稳定|≥|≧|>=|完成|建成)$/,
    '>=',
  ],
  [/(?:为|=|是)$/, '='],
]

/** The comparison that the words around a figure mean. `左右` is =, `以下` and `以内` are <=, a bare figure is >=. */
export function comparisonOf(left: string, right: string): Op {
  if (/^(?:左右|上下)/.test(right)) return '='
  if (/^(?:以下|以内|之内|及以下)/.test(right)) return '<='
  if (/^(?:以上|及以上)/.test(right)) return /(?:超过|大于|高于)$/.test(left) ? '>' : '>='
  if (/(?:不低于|不少于|不小于)$/.test(left)) return '>='
  if (/(?:不超过|不高于|不多于|不大于)$/.test(left)) return '<='
  for (const [words, op] of before) if (words.test(left)) return op
  return '>='
}
