import type { ReportingDuty } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { splitSentences } from '../text/sentences.ts'
import { startOfMoment } from '../time/parse-schedule.ts'
import { readDate } from '../time/read-date.ts'
import { findPeriod } from '../time/recurrences.ts'
import { splitPieces } from '../units/split-names.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { type DueRule, dueRule, firstDue } from './due-rule.ts'

const verb = '(?:书面)?(?:报送|上报|报告|汇报|呈报|报备|反馈|抄送|抄报|提交|报|送)'
const named = '(?:至|到|给)?([^,;。:()]{2,40}?)'
const toEnd = '(?=备案|审定|审核|审查|汇总|备查|审议|统筹|研究|公布|$|[,;。(])'
const sendTo = new RegExp(`${verb}${named}${toEnd}`)
/** 报送工作情况至市某办: the content between the verb and 至. */
const carriedTo = new RegExp(
  `${verb}([^,;。:()至到]{2,24}?(?:情况|进展|总结|报告|材料|信息|报表|数据|进度))(?:至|到|给)([^,;。:()]{2,40}?)(?:邮箱|信箱)?$`,
)
const toward = /向([^,;。:]{2,40}?)(?:书面)?(?:报送|上报|报告|汇报|呈报|反馈|提交)(?:一次)?([^,;。]{0,40})/
const dueForm =
  /(?:每(?:年度?|个?季度?|个?月|半年|个?(?:周|星期))(?:度)?(?:的)?)?(?:末月|首月|最后一个月|第一个月|次月|结束后|终了后|周?[一二三四五六日](?=下班|前|\d{1,2}[:时点]))?(?:\d{1,2}月(?:份)?)?(?:\d{1,2}(?:日|号|个工作日|:\d{2}|[时点])|底|末|上旬|中旬|下旬)?(?:前(?:\d{1,2}(?:个工作)?日)?|之前|以前|内|以内)?(?:、(?:次年)?(?:\d{1,2}月)?(?:\d{1,2}(?:日|号)|底|末)(?:前|之前)?)*(?:前|之前|以前|内|以内)?/g

interface Around {
  readonly paragraph: Flow
  /** the plan's own year */
  readonly year: number | null
}

interface Carry {
  who: Flow[]
  text: string
  used: boolean
}

/** Reads who reports what to whom and how often from one paragraph. */
export function readReporting(flow: Flow, year: number | null = null): ReportingDuty[] {
  const found: ReportingDuty[] = []
  if (!/报|送|反馈|提交/.test(flow.norm)) return found
  for (const sentence of splitSentences(flow.norm)) {
    const whole = sliceFlow(flow, sentence.start, sentence.end)
    const carry: Carry = { who: [], text: '', used: true }
    for (const clause of splitSentences(whole.norm, ',')) {
      const stretch = sliceFlow(whole, clause.start, clause.end)
      const duty = readClause(stretch, whole, carry, { paragraph: flow, year })
      if (duty) found.push(duty)
    }
  }
  return found
}

function readClause(clause: Flow, sentence: Flow, carry: Carry, around: Around): ReportingDuty | null {
  const timed = hasPeriod(clause.norm)
  if (timed) {
    carry.text += clause.norm
    carry.used = false
  }
  const direction = findReceiver(clause)
  const who = readWho(clause)
  if (who.length > 0) carry.who = who
  if (!direction || carry.used || carry.text === '') return null
  const due = longestDue(carry.text)
  const every = periodOf(carry.text, due)
  if (every === null) return null
  carry.used = true
  const rule = dueRule(due)
  carry.text = ''
  return {
    who: carry.who.map((each) => each.text),
    every,
    due,
    rrule: rule?.rrule ?? null,
    to: direction.to,
    content: direction.content,
    first: readFirst(sentence, around, rule, due),
    phrase: sentence.text,
    source: spanOf(sentence),
    rule: 'reporting.sentence',
    confidence: carry.who.length > 0 && direction.to !== null ? 0.92 : 0.7,
  }
}

function hasPeriod(norm: string): boolean {
  return (
    findPeriod(norm) !== null ||
    /每[年月季半周]/.test(norm) ||
    /\d{1,2}月(?:\d{1,2}日|底)前?[、和]\d{1,2}月/.test(norm)
  )
}

interface Receiver {
  readonly to: string | null
  readonly content: string[]
}

function findReceiver(clause: Flow): Receiver | null {
  const { norm } = clause
  const facing = toward.exec(norm)
  if (facing) {
    const at = facing.index + 1
    const before = contentBefore(norm.slice(0, facing.index))
    const after = (facing[2] ?? '').replace(/^(?:一次|相关|关于)/, '')
    const content = before !== '' ? before : after
    return { to: clause.text.slice(at, at + (facing[1]?.length ?? 0)), content: splitContent(content) }
  }
  const carried = carriedTo.exec(norm)
  if (carried) {
    const receiver = carried[2] ?? ''
    const at = carried.index + carried[0].lastIndexOf(receiver)
    if (looksLikeUnit(receiver))
      return { to: clause.text.slice(at, at + receiver.length), content: splitContent(carried[1] ?? '') }
  }
  const sent = sendTo.exec(norm)
  const to = sent?.[1]
  if (sent && to !== undefined && looksLikeUnit(to)) {
    const at = sent.index + sent[0].length - to.length
    return {
      to: clause.text.slice(at, at + to.length),
      content: splitContent(contentBefore(norm.slice(0, sent.index))),
    }
  }
  const bare =
    /(?:报送|上报|报告|汇报)(?:一次)?((?:工作|任务|落实|进展|完成|贯彻)[^,;。]{0,30}(?:情况|进展|总结|报告|材料|信息))/.exec(
      norm,
    )
  return bare ? { to: null, content: splitContent(bare[1] ?? '') } : null
}

function contentBefore(left: string): string {
  const match = /(?:将|把|汇总|形成|对)((?:本(?:单位|部门|地区|辖区))?[^,;。]{2,60})$/.exec(left)
  return (match?.[1] ?? '').replace(/(?:及时|书面|统一|按时|汇总后?|于.*)+$/, '')
}

function splitContent(content: string): string[] {
  return content
    .replace(/(?:等)?$/, '')
    .split(/、|以及|和(?=[^,]{2,})|及(?=[^,]{2,})/)
    .map((piece) => piece.replace(/等$/, ''))
    .filter((piece) => piece.length >= 2)
}

const subjectEnd = /(?:于|每|将|向|要|应|须|需|按|在|定期|自|分别|\d|负责|汇总|把|及时|对)/

function readWho(clause: Flow): Flow[] {
  const { norm } = clause
  const skip = /^(?:请|由|并由|其中|同时)*/.exec(norm)?.[0].length ?? 0
  const by = /由([^,;。]{2,40}?)(?:汇总|负责|牵头|将|定期|向|报|于)/.exec(norm)
  const start = by ? by.index + 1 : skip
  const rest = norm.slice(start)
  const end = by ? (by[1]?.length ?? 0) : (subjectEnd.exec(rest)?.index ?? 0)
  if (end < 2) return []
  const pieces = splitPieces(norm, start, start + end, '、')
  const names = pieces
    .map((piece) => sliceFlow(clause, piece.start, piece.end))
    .filter((piece) => piece.text.length >= 2)
  return names.every((name) => looksLikeUnit(name.norm) || /单位|部门|各/.test(name.norm)) ? names : []
}

function longestDue(text: string): string {
  let best = ''
  for (const match of text.matchAll(dueForm)) {
    if (!/每|月|周/.test(match[0])) continue
    if (match[0].length > best.length) best = match[0]
  }
  const joined =
    /(\d{1,2}月(?:\d{1,2}日|底|末)?前?(?:(?:、|和|及)(?:次年)?\d{1,2}月(?:\d{1,2}日|底|末)?前?)+)/.exec(text)
  if (joined && !best.includes(joined[0])) best = joined[0]
  return best !== '' ? best : (/每.{1,3}/.exec(text)?.[0] ?? '')
}

function periodOf(text: string, due: string): string | null {
  const dates = due.match(/\d{1,2}月/g)?.length ?? 0
  if (dates === 2) return 'P6M'
  if (dates === 4) return 'P3M'
  return findPeriod(due)?.every ?? findPeriod(text)?.every ?? null
}

function readFirst(sentence: Flow, around: Around, rule: DueRule | null, due: string): string | null {
  const told = /(?:首次|第一次)[^。;]{0,16}?((?:20)\d{2}年\d{1,2}月\d{1,2}日)/.exec(around.paragraph.norm)
  if (told?.[1] !== undefined) return readDate(told[1])
  const since = /(?:自|从|^|,)(20\d{2}年[^,;。起]{0,10})起/.exec(sentence.norm)
  if (!rule) return null
  // Dates listed for one year (4月5日、7月5日…) begin in it.
  if (!since?.[1])
    return around.year !== null && !/每/.test(due) && !/每(?:半年|年)/.test(sentence.norm)
      ? firstDue(rule, `${around.year}-01-01`)
      : null
  const start = startOfMoment(since[1])
  return start === null ? null : firstDue(rule, start)
}
