import type { Language } from '@wanwu/ui'

/** Units of measure that shipped registers declare, as English writes them. */
const measures: Readonly<Record<string, string>> = {
  公顷: 'ha',
  亩: 'mu',
  万亩: '×10,000 mu',
  米: 'm',
  千米: 'km',
  平方米: 'm²',
  平方千米: 'km²',
  万立方米: '×10,000 m³',
  '万立方米/年': '×10,000 m³ a year',
  '立方米/秒': 'm³/s',
  千瓦: 'kW',
  吨二氧化碳当量: 't CO₂e',
  小时: 'h',
  天: 'days',
  元: 'yuan',
  羊单位: 'sheep units',
  分: 'points',
}
/** Words that Chinese counts things with; in English the name of the field says what is counted. */
const counters: ReadonlySet<string> = new Set(
  '人 人次 个 次 项 种 处 起 户 件 台 块 门 枚 只 学时 只（株） 株（只） 人（车）次'.split(' '),
)

/** The unit of a number in the language of the page; empty where English has none. What is not known stays. */
export function measureWord(unit: string | undefined, language: Language): string {
  if (!unit || language !== 'en') return unit ?? ''
  return counters.has(unit) ? '' : (measures[unit] ?? unit)
}

/** A number with its unit: Chinese writes them together, English apart but for the percent sign. */
export function withMeasure(number: string, unit: string | undefined, language: Language): string {
  const word = measureWord(unit, language)
  if (number === '1' && word === 'days' && language === 'en') return '1 day'
  return language === 'en' && word !== '' && word !== '%' ? `${number} ${word}` : `${number}${word}`
}
