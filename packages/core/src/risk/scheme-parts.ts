import type { Bilingual } from '@wanwu/contract'
import type { RiskFormula, RiskItem, RiskScale } from './risk-scheme.ts'

/** Words in both languages. */
export const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** An item with its words and its scale. */
export const item = (code: string, zh: string, en: string, scale: RiskScale): RiskItem => ({
  code,
  labels: words(zh, en),
  scale,
})

/** A scale of some grades. */
export const grades = (...labels: [value: number, zh: string, en: string][]): RiskScale => ({
  kind: 'grades',
  grades: labels.map(([value, zh, en]) => ({ value, labels: words(zh, en) })),
})

/** A scale of the whole numbers between two bounds. */
export const number = (least: number, most: number): RiskScale => ({ kind: 'number', least, most })

/** The items with these codes, as the parts of a formula. */
export const all = (...codes: string[]): RiskFormula[] => codes.map((code) => ({ item: code }))

/** The codes of items. */
export const codesOf = (items: readonly RiskItem[]): string[] => items.map(({ code }) => code)
