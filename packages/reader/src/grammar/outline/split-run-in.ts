import { type Flow, sliceFlow } from '../text/flow.ts'
import { closingBracket } from '../text/sentences.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import {
  bareRoles,
  conditionLabel,
  formLabel,
  labelEnd,
  measureLabel,
  outcomeLabel,
  periodLabel,
  scheduleLabel,
  unitLabel,
} from '../words/role-words.ts'
import type { Cut } from './cut.ts'
import { type MarkStyle, readMark } from './read-mark.ts'
import { headCuts } from './split-head.ts'

const label = new RegExp(
  `^[【\\[]?(?:${bareRoles}(?=:)|${unitLabel}|${scheduleLabel}|${outcomeLabel}|${periodLabel}|${conditionLabel}|${measureLabel})[】\\]]?${labelEnd}`,
)
const fullLabel = new RegExp(`^(?:${unitLabel}|${scheduleLabel}):`)
/** A label known by its form and by the bodies behind its colon. */
const wordColon = /^[\u4e00-\u9fa5]{4,8}:/
const namedLabel = new RegExp(`^${formLabel}`)
const namedMark = /^(?:任务|举措|行动|工程)(?:\d{1,3}|[一二三四五六七八九十]{1,3}):/
/** The issuer of the document, whose line has run into the last sentence: …列入财政预算。某县人民政府办公室. */
const gluedIssuer = /[。;](?:\([^()]{3,200}\))?([\u4e00-\u9fa5“”]{6,40})$/
const mayIssue = /政府|委员会|办公室|办公厅|领导小组|[局厅委部]$/
const labelHead =
  /^[【[]?(?:[主统总第共具市县区省牵责配协参承落支指督监负实完办起推工计整时进成预目绩重任保分举措执领周频调启前])/

/**
 * Cuts a paragraph that holds several printed lines: labels in the running text (`…。责任单位：…`) and numbers
 * that go on as a sequence (`…：①…；②…`). In a long paragraph every numbering style is looked for, because some
 * documents arrive on one line.
 */
export function splitRunIn(flow: Flow): Flow[] {
  const cuts = findCuts(flow)
  if (cuts.length === 0) return [flow]
  const parts: Flow[] = []
  let start = 0
  for (const cut of cuts) {
    if (cut.at > start) parts.push(sliceFlow(flow, start, cut.at))
    start = cut.at
  }
  parts.push(sliceFlow(flow, start))
  return parts
}

function findCuts(flow: Flow): Cut[] {
  const { norm } = flow
  const long = norm.length > 1200 || (norm.length > 300 && /一、/.test(norm) && /[。)）]二、/.test(norm))
  const found: Cut[] = headCuts(norm, long)
  let skipTo = 0
  for (let i = 0; i < norm.length; i++) {
    const char = norm.charAt(i)
    if (i >= skipTo && isBoundary(flow, i)) {
      const cut = cutAt(norm, i)
      if (cut && (i > 0 || cut.style !== 'label')) found.push(cut)
      if (cut?.style === 'label') skipTo = i + 4
    } else if (
      i >= skipTo &&
      '局委会府办院司心站队部厅社团处所馆)'.includes(norm.charAt(i - 1)) &&
      fullLabel.test(norm.slice(i, i + 16))
    ) {
      // Lines joined without a blank: …县林业局牵头单位：…
      found.push({ at: i, style: 'label', value: 0 })
      skipTo = i + 4
    } else if (i >= skipTo && namedMark.test(norm.slice(i, i + 8))) {
      // Lines joined without a blank: …2026年底任务2：…
      found.push({ at: i, style: 'named', value: 0 })
    } else if (long && i >= skipTo && mayOpenClause(norm, i)) {
      const cut = cutAt(norm, i)
      if (cut) found.push(cut)
    }
    if (i >= skipTo && (char === '(' || char === '《' || char === '【')) {
      const close = closingBracket(norm, i, 400)
      if (close > i) skipTo = close
    }
  }
  const issuer = label.test(norm) ? null : gluedIssuer.exec(norm)
  const name = issuer?.[1] ?? ''
  if (mayIssue.test(name) && looksLikeUnit(name))
    found.push({ at: norm.length - name.length, style: 'head', value: 0 })
  return keepSequences(
    found.sort((left, right) => left.at - right.at),
    long,
  ).filter((cut) => cut.at > 0)
}

/** In a text without any line breaks a number may follow the words of a heading directly: …主要任务（一）…. */
function mayOpenClause(norm: string, at: number): boolean {
  const char = norm.charAt(at)
  if (!/[一二三四五六七八九十(\d]/.test(char)) return false
  const before = norm.charAt(at - 1)
  if (/[\d.第一二三四五六七八九十百]/.test(before)) return false
  return !(
    char === '一' &&
    /[统之专不单唯同万划归合进逐唯]/.test(before) &&
    !/[清名表]单$/.test(norm.slice(Math.max(0, at - 2), at))
  )
}

function isBoundary(flow: Flow, at: number): boolean {
  if (at === 0) return true
  if ('。;:!?)】」”'.includes(flow.norm.charAt(at - 1))) return true
  return (flow.offsets[at] ?? 0) - (flow.offsets[at - 1] ?? 0) > 1
}

function cutAt(norm: string, at: number): Cut | null {
  if (labelHead.test(norm.slice(at, at + 2)) && label.test(norm.slice(at, at + 16))) {
    return { at, style: 'label', value: 0 }
  }
  if (wordColon.test(norm.slice(at, at + 9)) && namedLabel.test(norm.slice(at, at + 48)))
    return { at, style: 'label', value: 0 }
  const mark = readMark(norm.slice(at, at + 14))
  return mark ? { at, style: mark.style, value: mark.value } : null
}

const inlineStyles = new Set<MarkStyle>(['circled', 'arabic-bracket'])

/** 任务2：, a number with its noun, needs no 任务1 before it in the same paragraph. */
function isSure(cut: Cut): boolean {
  return cut.style === 'label' || cut.style === 'head' || cut.style === 'named'
}

/** Keeps a numbering style only where its numbers run 1, 2, … */
function keepSequences(found: readonly Cut[], long: boolean): Cut[] {
  const kept = new Set<Cut>(found.filter(isSure))
  const styles = new Set(found.map((cut) => cut.style))
  for (const style of styles) {
    if (style === 'label' || style === 'head' || style === 'named') continue
    if (!long && !inlineStyles.has(style) && style !== 'arabic') continue
    let run: Cut[] = []
    const flush = () => {
      if (run.length >= 2) for (const cut of run) kept.add(cut)
      run = []
    }
    for (const cut of found) {
      if (cut.style !== style) continue
      const last = run.at(-1)
      if (last && cut.value === last.value + 1) run.push(cut)
      else if (last && long && cut.value > last.value && cut.value <= last.value + 2) run.push(cut)
      else {
        flush()
        if (cut.value === 1 || (long && cut.value <= 30)) run = [cut]
      }
    }
    flush()
    if (long && kept.size > 0) keepRestarts(found, style, kept)
  }
  return found.filter((cut) => kept.has(cut))
}

/** A section with a single clause is numbered 1 only: kept where the style is in use elsewhere. */
function keepRestarts(found: readonly Cut[], style: MarkStyle, kept: Set<Cut>): void {
  const same = found.filter((cut) => cut.style === style)
  if (!same.some((cut) => kept.has(cut))) return
  for (const cut of same) if (cut.value === 1) kept.add(cut)
}
