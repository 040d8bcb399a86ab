import type { Bilingual } from '@wanwu/contract'

/** How an item is rated: one of some grades, or a whole number between bounds. */
export type RiskScale =
  | { kind: 'grades'; grades: readonly { value: number; labels: Bilingual }[] }
  | { kind: 'number'; least: number; most: number }

/** One thing that is rated 评估指标; `code` tells it from the others wherever answers are written down. */
export interface RiskItem {
  code: string
  labels: Bilingual
  scale: RiskScale
}

/**
 * How items become a score: a closed set of operations, so that every step can be shown. An item that is not rated is
 * left out of what it stands in: it adds nothing to a sum, and a mean is of the others.
 */
export type RiskFormula =
  | { item: string }
  | { sum: readonly RiskFormula[] }
  | { mean: readonly RiskFormula[] }
  | { max: readonly RiskFormula[] }
  | { product: readonly RiskFormula[] }
  /** the n-th root of the product of n parts */
  | { geometric: readonly RiskFormula[] }
  | { weighted: readonly (readonly [weight: number, of: RiskFormula])[] }

/** A named part of a score, shown beside it: P2 = 2.4. */
export interface RiskPart {
  code: string
  labels: Bilingual
  of: RiskFormula
}

/** Items of which some may be left unrated, as long as `atLeast` of them are rated. */
export interface RiskSection {
  code: string
  labels: Bilingual
  items: readonly string[]
  atLeast: number
}

/** A list 名单 that a species belongs on when the result and the rating of an item are among these. */
export interface RiskListing {
  /** a code of `risk-list` */
  list: string
  results: readonly string[]
  item: string
  values: readonly number[]
}

/**
 * 评估方案: a parameter set. A scheme whose `bands` are empty gives a score and leaves the result to the assessor.
 * The best-known schemes are shipped; what is asked follows their published structure, in words of our own.
 */
export interface RiskScheme {
  /** a code of the vocabulary `risk-scheme` */
  key: string
  version: string
  items: readonly RiskItem[]
  /** an item in no section has to be rated */
  sections: readonly RiskSection[]
  parts: readonly RiskPart[]
  score: RiskFormula
  /** codes of `risk-result` from a score on, the highest first; the last takes whatever is below */
  bands: readonly { from: number; result: string }[]
  /** the first that fits decides */
  lists: readonly RiskListing[]
}
