import { type Flow, joinFlows, sliceFlow } from '../text/flow.ts'
import { closingBracket } from '../text/sentences.ts'
import type { NameSpan } from '../units/name-span.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import {
  bareRoles,
  conditionLabel,
  formLabel,
  labelEnd,
  outcomeLabel,
  periodLabel,
  personLabel,
  scheduleLabel,
  unitLabel,
} from '../words/role-words.ts'

/** A label at the head of a piece; groups: units, schedule, persons, outcome, period, condition. */
export const anyLabel = new RegExp(
  `^[【\\[(]?(?:(${unitLabel}|${bareRoles}(?=:)|${formLabel})|(${scheduleLabel})|(${personLabel})|(${outcomeLabel})|(${periodLabel})|(${conditionLabel}))[】\\])]?(${labelEnd}|(?<=[】\\])]))`,
)

/** What closes a label; a stretch without it holds none. */
const labelCloses = /[:为】\])]/

/** The label at the head of a stretch of folded text; null where there is none. */
export function labelAtHead(norm: string): RegExpExecArray | null {
  return labelCloses.test(norm) ? anyLabel.exec(norm) : null
}

/** Takes remarks in brackets (列第一位者为牵头单位; 以下均需…落实，不再列出) out of a list of names. */
export function detachAsides(flow: Flow): { flow: Flow; asides: Flow[] } {
  const asides: Flow[] = []
  const kept: Flow[] = []
  let from = 0
  for (let i = flow.norm.indexOf('('); i >= 0; i = flow.norm.indexOf('(', i + 1)) {
    const close = closingBracket(flow.norm, i, 300)
    const inner = close < 0 ? '' : flow.norm.slice(i + 1, close)
    if (!/第一|首位|首个|不再|不另|不单独|不一一|不逐一|下同/.test(inner)) continue
    asides.push(sliceFlow(flow, i + 1, close))
    kept.push(sliceFlow(flow, from, i))
    from = close + 1
    i = close
  }
  if (asides.length === 0) return { flow, asides }
  kept.push(sliceFlow(flow, from))
  return { flow: joinFlows(kept.filter((part) => part.text !== '')), asides }
}

/** 牵头单位：, 完成时限：, with noun and colon, is a label wherever it stands: a person's name or a date may precede. */
const fullLabel =
  /^(?:(?:市级|县级|区级|省级|主要|第一)?(?:牵头|责任|配合|协同|参与|参加|协办|主办|承办|实施|督导|验收)(?:责任)?(?:单位|部门)|(?:完成|整改|办结)(?:时限|时间|期限)):/

/** A label that only a line break of the cell sets off from the name before it. */
export function cutAtLabels(flow: Flow, piece: NameSpan): NameSpan[] {
  const text = flow.norm.slice(piece.start, piece.end)
  if (!labelCloses.test(text)) return [piece]
  const own = anyLabel.exec(text)?.[0].length ?? 0
  for (let i = piece.start + Math.max(2, own); i < piece.end - 2; i++) {
    if (!anyLabel.test(flow.norm.slice(i, piece.end))) continue
    const gap = (flow.offsets[i] ?? 0) - (flow.offsets[i - 1] ?? 0) > 1
    const left = flow.norm.slice(piece.start, i).replace(/^.*:/, '')
    if (!gap && !looksLikeUnit(left) && !fullLabel.test(flow.norm.slice(i, i + 12))) continue
    return [{ start: piece.start, end: i }, ...cutAtLabels(flow, { start: i, end: piece.end })]
  }
  return [piece]
}
