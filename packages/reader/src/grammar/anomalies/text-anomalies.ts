import type { Anomaly, Proposal, Task } from '@wanwu/contract'
import { foldText } from '../text/fold-text.ts'
import { misprints } from '../words/misprints.ts'
import { type AnomalyPlace, makeAnomaly } from './make-anomaly.ts'

/** TEXT_SLIP: words misprinted, marks or words printed twice, brackets left open, a title that its text misspells. */
export function findTextAnomalies(tasks: readonly Task[]): Anomaly[] {
  return tasks.flatMap((task) => {
    const told = [task.title ?? '', task.text].join('。')
    // A row's text may hold its measures word for word.
    const measures = task.measures.filter((measure) => !told.includes(measure.text))
    const read = (place: AnomalyPlace, text: string) => [
      ...findMisprints(place, text),
      ...findDoubled(place, text),
      ...findUnpaired(place, text),
    ]
    return [
      ...read({ task }, task.title === null || task.text.startsWith(task.title) ? task.text : told),
      ...findMisspelt(task),
      ...measures.flatMap((measure) => read({ task, measure }, measure.text)),
    ]
  })
}

const anyMisprint = new RegExp(misprints.map(([wrong]) => wrong).join('|'))

function findMisprints(place: AnomalyPlace, text: string): Anomaly[] {
  if (!anyMisprint.test(text)) return []
  return misprints
    .filter(([wrong]) => text.includes(wrong))
    .map(([wrong, right]) =>
      slip(place, wrong, right, { zh: `“${wrong}”疑为“${right}”`, en: `${wrong} is probably ${right}` }, 0.9),
    )
}

/** A mark or 的 printed twice. 目的的 is none, nor are 参与与, 以及及时, 为了了解, so that other words are not looked at. */
const doubled = /(?<![目有真端])(的)的(?!确)|([，。、；：])\2/

function findDoubled(place: AnomalyPlace, text: string): Anomaly[] {
  const match = doubled.exec(text)
  if (!match) return []
  const [twice] = match
  const once = twice.charAt(0)
  const around = text.slice(Math.max(0, match.index - 4), match.index + 6)
  return [
    slip(
      place,
      around,
      around.replace(twice, once),
      { zh: `“${around}”中“${once}”重复`, en: `${once} is printed twice in ${around}` },
      0.85,
    ),
  ]
}

const pairs = [
  ['《', '》'],
  ['“', '”'],
] as const

function findUnpaired(place: AnomalyPlace, text: string): Anomaly[] {
  return pairs.flatMap(([left, right]) => {
    if (!text.includes(left) && !text.includes(right)) return []
    const [opened, closed] = [text.split(left).length - 1, text.split(right).length - 1]
    if (opened === closed) return []
    const mark = opened > closed ? left : right
    return [
      makeAnomaly(
        'TEXT_SLIP',
        place,
        { zh: `“${mark}”没有成对`, en: `A ${mark} has no partner` },
        { proposal: { kind: 'keep' }, confidence: 0.8 },
      ),
    ]
  })
}

/** 生物多样友好性…for 生物多样性友好型…: the title's own words, with a letter moved, in its text. */
function findMisspelt(task: Task): Anomaly[] {
  const whole = foldText(task.title ?? '')
  const text = foldText(task.text)
  if (whole.length > 30 || /[,、;:]/.test(whole)) return []
  // The verb in front of the title's subject is not repeated in the text.
  for (let skip = 0; skip <= 4 && whole.length - skip >= shortestSubject; skip++) {
    const subject = whole.slice(skip)
    if (text.includes(subject)) return []
    const printed = findMoved(text, subject)
    if (printed === null) continue
    const words = {
      zh: `正文“${printed}”与标题“${subject}”不一致`,
      en: `${printed} is ${subject} in the title`,
    }
    return [slip({ task }, printed, subject, words, 0.8)]
  }
  return []
}

const shortestSubject = 8

function findMoved(text: string, subject: string): string | null {
  const head = subject.slice(0, 3)
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    for (const length of [subject.length, subject.length - 1]) {
      const stretch = text.slice(at, at + length)
      if (stretch.slice(-3) === subject.slice(-3) && isMoved(stretch, subject)) return stretch
    }
  }
  return null
}

/** The same characters but for one, in another order; an omission alone may be meant (野生动物, 野生动植物). */
function isMoved(stretch: string, title: string): boolean {
  const left = [...title]
  for (const char of stretch) {
    const at = left.indexOf(char)
    if (at < 0) return false
    left.splice(at, 1)
  }
  if (left.length > 1) return false
  let at = 0
  for (const char of title) if (char === stretch.charAt(at)) at++
  return at < stretch.length
}

function slip(
  place: AnomalyPlace,
  from: string,
  to: string,
  words: { readonly zh: string; readonly en: string },
  confidence: number,
): Anomaly {
  const proposal: Proposal = { kind: 'replace-text', from, to }
  return makeAnomaly('TEXT_SLIP', place, words, { proposal, confidence })
}
