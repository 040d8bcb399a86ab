import type { IndicatorContent } from '@wanwu/contract'
import type { YearValue } from './target-path.ts'

/** What is known of an indicator when a value of it is looked at. */
export interface ValueFacts {
  unit: string | null
  cumulative: boolean
  /** the value filed last, of an earlier year */
  last: YearValue | null
}

/** Something odd about a value. One that `blocks` cannot be right; any other is answered by an explanation. */
export interface ValueQuestion {
  code: 'unit' | 'percent' | 'negative' | 'jump' | 'below-last'
  blocks: boolean
  zh: string
  en: string
}

/** From this share of the last value on, a change is asked about; of percentages, from this many points on. */
const jumpShare = 0.5
const jumpPoints = 20

const isPercent = (unit: string | null) => unit === '%' || unit === '％' || unit === '个百分点'

/** What has to be asked about a value: its unit, bounds, leaps, and cumulative ones that fall. */
export function questionValue(
  { value, unit }: Pick<IndicatorContent, 'value' | 'unit'>,
  facts: ValueFacts,
): ValueQuestion[] {
  if (value === null) return []
  const { last } = facts
  const found: ValueQuestion[] = []
  const ask = (code: ValueQuestion['code'], zh: string, en: string, blocks = false) =>
    found.push({ code, blocks, zh, en })
  const named = facts.unit ?? ''
  if ((unit ?? '') !== named) {
    ask(
      'unit',
      `单位应为“${named}”，填的是“${unit ?? ''}”，请换算后填报。`,
      `The unit has to be "${named}", not "${unit ?? ''}": convert the value.`,
      true,
    )
    return found
  }
  if (isPercent(facts.unit) && (value > 100 || value < 0)) {
    ask(
      'percent',
      `百分比${value}不在0至100之间，确实如此吗？`,
      `${value} is no share of 0 to 100. Is it right?`,
    )
  } else if (value < 0) {
    ask('negative', `${value}为负数，确实如此吗？`, `${value} is negative. Is it right?`)
  }
  if (last === null) return found
  const change = Math.abs(value - last.value)
  const leaps = isPercent(facts.unit)
    ? change > jumpPoints
    : last.value !== 0 && change > jumpShare * Math.abs(last.value)
  if (leaps) {
    ask(
      'jump',
      `与${last.year}年的${last.value}相差较大，确实如此吗？`,
      `Far from ${last.value} of ${last.year}. Is it right?`,
    )
  }
  if (facts.cumulative && value < last.value) {
    ask(
      'below-last',
      `累计值低于${last.year}年的${last.value}，确实如此吗？`,
      `A cumulative value below ${last.value} of ${last.year}. Is it right?`,
    )
  }
  return found
}

/** A part of a value's entry that is still missing. */
export type ValueGap = 'value' | 'calibre' | 'source' | 'cutoffOn' | 'explanation'

/**
 * What an entry lacks before it can be handed in: a value with calibre, source and cut-off day, and an explanation
 * where it raises a question; or, without a value, why there is none.
 */
export function findValueGaps(content: IndicatorContent, facts: ValueFacts): ValueGap[] {
  const written = (text: string) => text.trim() !== ''
  if (content.value === null) return written(content.explanation) ? [] : ['value']
  const gaps: ValueGap[] = []
  const questions = questionValue(content, facts)
  if (questions.some(({ blocks }) => blocks)) gaps.push('value')
  if (!written(content.calibre)) gaps.push('calibre')
  if (!written(content.source)) gaps.push('source')
  if (content.cutoffOn === null) gaps.push('cutoffOn')
  if (questions.some(({ blocks }) => !blocks) && !written(content.explanation)) gaps.push('explanation')
  return gaps
}
