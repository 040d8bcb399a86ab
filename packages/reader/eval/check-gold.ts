import { foldName } from './fold-name.ts'
import type { ScoredLedger, ScoredMeasure } from './scored-ledger.ts'

/** What a correct ledger claims to be printed but is not in the source of its plan, and instruments left out. */
export function findSlips(gold: ScoredLedger, source: string): string[] {
  const text = foldName(
    source
      .replace(/<(style|script|title)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/^(== |>> )/gm, ''),
  ).replaceAll('\\n', '')
  const claims = [...listTaskClaims(gold), ...listOtherClaims(gold)]
  const slips = claims
    .filter((claim) => !text.includes(foldName(claim)))
    .map((claim) => `not printed: ${claim}`)
  const printed = findInstruments(text)
  const named = (gold.instruments ?? []).map((item) => foldName(typeof item === 'string' ? item : item.name))
  if (printed.join('、') !== named.join('、')) slips.push(`instruments: ${printed.join('、')} are printed`)
  return slips
}

function listTaskClaims(gold: ScoredLedger): string[] {
  return (gold.tasks ?? []).flatMap((task) => [
    ...listItemClaims(task),
    task.title ?? '',
    task.section ?? '',
    task.schedule?.label ?? '',
    ...(task.recurrences ?? []).map((recurrence) => recurrence.phrase ?? ''),
    ...(task.measures ?? []).flatMap(listItemClaims),
  ])
}

function listItemClaims(item: ScoredMeasure): string[] {
  return [item.no ?? '', item.textStart ?? '', ...(item.units ?? []).map((unit) => unit.name ?? '')]
}

/** A figure in words (百分之九十五, 三分之二, 八成, 翻一番, 三百户) is printed as its phrase. */
const inWords = /分之|成(?:以上)?$|番|[十百千][一二三四五六七八九]?(?:[万亿]|[户家个])/

function listOtherClaims(gold: ScoredLedger): string[] {
  return [
    gold.document?.title ?? '',
    gold.document?.number ?? '',
    ...(gold.indicators ?? []).map(({ value, phrase }) =>
      inWords.test(phrase ?? '') ? (phrase ?? '') : String(value),
    ),
    ...(gold.implied ?? []).flatMap((implied) => [implied.unit, implied.phrase ?? '']),
    ...(gold.reporting ?? []).flatMap((duty) => [
      ...(duty.who ?? []),
      duty.due ?? '',
      ...(duty.content ?? []),
    ]),
    ...(gold.species ?? []).map((item) => (typeof item === 'string' ? item : (item.name ?? ''))),
  ]
}

/** Outermost 《》 titles, each once. */
function findInstruments(text: string): string[] {
  const titles = new Set<string>()
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') {
      if (depth === 0) start = at + 1
      depth += 1
    } else if (text[at] === '》' && depth > 0) {
      depth -= 1
      if (depth === 0) titles.add(text.slice(start, at))
    }
  }
  return [...titles]
}
