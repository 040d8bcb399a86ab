import type { UnitMention, UnitRole } from '@wanwu/contract'
import { type Flow, spanOf } from '../text/flow.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'
import type { KnownUnits } from '../units/match-unit.ts'
import { tierOf } from '../units/tier.ts'
import { readUnitList, type UnitList } from '../units/unit-list.ts'

/** What running text is read with. */
export interface ProseContext {
  readonly known: KnownUnits
  /** tier of the document; bodies above it that are helped are not units */
  readonly tier: number | null
  /** the role of 配合 and 参与: support in a task, responsible in a measure */
  readonly helpers: UnitRole
  /** whether a body that simply acts (市某局开展…) counts, or only one that is given a role word */
  readonly doers: boolean
}

const adverb =
  '(?:要|应|应当|须|将|具体|分别|共同|联合|统一|总|各自|密切|积极|主动|按照?(?:各自)?(?:部门)?(?:职责|职能|权限|分工|工作职责|职能职责|职责分工)+(?:要求)?|根据(?:各自)?(?:职责|职能)(?:分工)?|依据(?:各自)?(?:职责|职能)(?:分工)?|依职责)*'
const leadWord = new RegExp(`^${adverb}(?:牵头|主办)`)
const dutyWord = new RegExp(`^${adverb}(?:负责|落实|承办|组织实施|实施|承担)`)
const helpWord = new RegExp(
  `^${adverb}(?:配合|参与|协助|协办|支持|指导|督促|(?:予以|给予|提供|做好)(?:技术|业务|资金|政策|必要)?(?:的)?(?:指导|支持|支撑|服务|协助|配合))`,
)
const openers =
  /^(?:(?:并|再|且|同时|其中|另外|此外|原则上|一是|二是|三是|四是|五是|六是|\([一二三四五六]\)|每年|每季度|每半年|每月|定期|力争|确保|20\d{2}年[^,]{0,8}?(?:底|末|月)?(?:之前|以前|前|内|起)|[^,。;]{0,60}?(?:出台|修订|印发|发布|颁布|施行|实施|批准|批复|通过)(?:施行|实施)?(?:之?后))[,]?)+/
const encouraged =
  /^(?:积极)?(?:鼓励|支持|引导|倡导|动员|号召|欢迎|依托|借助|通过|依据|根据|按照|参照|配合|围绕|结合|对照)/
const partners = /(会同|联合|协同|商|指导|督促|组织|配合|协助|支持|督导|指导督促|协调)(?=.)/g

/** Bodies that sentences of running text charge with something, each once, in order. */
export function findProseUnits(flow: Flow, context: ProseContext): UnitMention[] {
  const found: UnitMention[] = []
  for (const sentence of splitSentences(flow.norm)) {
    if (/^(?:积极)?(?:鼓励|倡导|号召|欢迎)/.test(sentence.text)) continue
    let subject = false
    let pending: UnitList[] = []
    for (const clause of splitSentences(sentence.text, ',').flatMap(splitRoles)) {
      const from = sentence.start + clause.start
      const to = from + clause.text.length
      const skip = openers.exec(clause.text)?.[0].length ?? 0
      let at = from + skip
      if (at >= to) continue
      const byWord = findAfterYou(flow.norm, at, to, context.known)
      if (byWord) at = byWord
      else if (encouraged.test(flow.norm.slice(at, to))) {
        subject = false
        continue
      }
      const list = readUnitList(flow.norm, at, context.known)
      if (list && list.end <= to) {
        const rest = flow.norm.slice(list.end, to)
        if (rest === '') {
          pending.push(list)
          continue
        }
        const role = roleAfter(rest, context, list.sure, byWord !== null)
        if (role !== null) {
          for (const each of [...pending, list]) pushAll(found, flow, each, role)
          subject = true
        }
        pending = []
        if (role !== null) pushPartners(found, flow, list.end, to, context)
      } else if (subject) pushPartners(found, flow, at, to, context)
    }
  }
  return found
}

/** 甲局牵头、乙局和丙局参与: a role word before 、 ends a group. */
function splitRoles(clause: Sentence): Sentence[] {
  const cut = /(?:牵头|负责|主办|配合|参与)、/.exec(clause.text)
  if (!cut) return [clause]
  const at = cut.index + cut[0].length
  const head = { text: clause.text.slice(0, at - 1), start: clause.start, end: clause.start + at - 1 }
  return [head, ...splitRoles({ text: clause.text.slice(at), start: clause.start + at, end: clause.end })]
}

/** Position of the list behind 由 where a role word follows it: `由市某局负责`. */
function findAfterYou(norm: string, from: number, to: number, known: KnownUnits): number | null {
  for (let i = norm.indexOf('由', from); i >= 0 && i < to; i = norm.indexOf('由', i + 1)) {
    const list = readUnitList(norm, i + 1, known)
    if (!list || list.end > to) continue
    const rest = norm.slice(list.end, to)
    if (i === from || leadWord.test(rest) || dutyWord.test(rest) || /^(?:会同|联合|组织)/.test(rest))
      return i + 1
  }
  return null
}

function roleAfter(rest: string, context: ProseContext, sure: boolean, byYou: boolean): UnitRole | null {
  if (leadWord.test(rest)) return 'lead'
  if (dutyWord.test(rest)) return 'responsible'
  if (helpWord.test(rest))
    return /^.{0,12}?(?:指导|督促)/.test(rest) && !/予以|给予|提供/.test(rest)
      ? 'responsible'
      : context.helpers
  if (byYou || /^(?:会同|联合)/.test(rest)) return 'responsible'
  if (!context.doers || !sure || /^(?:的|为|是|和|与|等|内|网站|主任|主要|负责人|工作人员)/.test(rest))
    return null
  return rest.length >= 2 ? 'responsible' : null
}

function pushPartners(
  found: UnitMention[],
  flow: Flow,
  from: number,
  to: number,
  context: ProseContext,
): void {
  const stretch = flow.norm.slice(from, to)
  for (const match of stretch.matchAll(partners)) {
    const word = match[1] ?? ''
    const list = readUnitList(flow.norm, from + match.index + word.length, context.known)
    if (!list?.sure || list.end > to) continue
    // 组织 and 指导 take bodies only where these then act: 指导各县(区)完成….
    const acts = flow.norm.slice(list.end, to)
    if (/指导|督促|组织|协调|督导/.test(word) && acts === '') continue
    if (/^的/.test(acts)) continue
    const helped = /配合|协助|支持/.test(word)
    const names = {
      ...list,
      names: list.names.filter((name) => !isAbove(flow.norm.slice(name.start, name.end), context.tier)),
    }
    if (helped && names.names.length < list.names.length) continue
    pushAll(found, flow, names, 'responsible')
  }
}

function isAbove(name: string, tier: number | null): boolean {
  const own = tierOf(name)
  return own !== null && tier !== null && own > tier
}

function pushAll(found: UnitMention[], flow: Flow, list: UnitList, role: UnitRole): void {
  for (const name of list.names) {
    const text = flow.text.slice(name.start, name.end)
    const before = found.find((mention) => mention.name === text)
    if (before) {
      if (role === 'lead') before.role = 'lead'
      continue
    }
    found.push({
      name: text,
      role,
      source: spanOf(flow, name.start, name.end),
      rule: 'prose',
      confidence: list.sure ? 0.85 : 0.7,
    })
  }
}
