import type { UnitRole } from '@wanwu/contract'
import { type Flow, sliceFlow } from '../text/flow.ts'
import { splitPieces } from '../units/split-names.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import type { ImpliedNote } from './note.ts'

const nouns = '(?:重点|目标|工作|任务|措施|事项|内容|分工|举措){0,4}'
const scope = `(?:(?:以上|以下|上述|下列|本方案|本意见|本通知|本计划|方案)(?:确定的|中的|中)?(?:所有|各项|全部|各条|每项|其他|其余)?|(?:所有|各项|全部|各条|每项|其他|其余))${nouns}`
const notAgain =
  '(?:(?:以下|后文|下文|此后|后面)?(?:均|都)?(?:不再|不单独|不另|不一一|不逐一|不重复)(?:另行|单独|单|一一|逐一|逐项|重复|分别|再)*(?:列出|列示|列明|列入|罗列|标注|注明|赘述|列)|下同)'
const does = '(?:组织实施|贯彻落实|落实或配合|配合落实|组织落实|抓好落实|落实|配合|负责|参与|实施|承担|执行)'

const general = new RegExp(
  `(${scope}[,]?(?:均|都|皆|一律)?(?:需要?|须|由|应由|要由|需由|须由|要)?)([^,;。:]{2,40}?)(?:按职责|共同|具体|分别|组织|认真|负责)*(${does})[^,;。]{0,12}[,，]?[^;。]{0,12}?${notAgain}(?:[,]下同)?`,
)
const own = new RegExp(
  `(?:^|[,;。])((?:由)?([^,;。:]{2,40}?)(?:按职责|共同|具体|分别|组织|认真|负责)*(${does})(?:[,。])?${notAgain}(?:[,](?:下同|${notAgain}))?)`,
)
const standing = new RegExp(
  `(?:^|[,;。])(([^,;。:]{2,30}?)(?:均|都|同时)?(?:为|是|系|作为)(?:各项|所有|全部|以上|以下|每项)?(?:工作|任务|重点任务)?的?(责任|配合|参与|落实|实施)(?:单位|部门|主体)[,]?${notAgain}(?:[,]下同)?)`,
)

const touching = new RegExp(
  `(?:^|[,;。])((?:${scope}|具体任务)(?:均|都)涉及([^,;。:]{2,40}),不再[^,;。:]{1,8}(?:,下同)?)`,
)

/** A binding sentence in a note and the stretch that it takes there. */
export interface ImpliedMatch extends ImpliedNote {
  readonly start: number
  readonly end: number
  /** further units of the same sentence: 各镇人民政府、街道办事处 */
  readonly others: readonly Flow[]
  /** whether the sentence also names its unit for this task: `各县政府落实，以下不再单独列出` */
  readonly alsoHere: boolean
}

/** Finds the sentence that binds a unit to every task (以下各项均需…落实，不再列出); null where there is none. */
export function findImplied(flow: Flow): ImpliedMatch | null {
  if (!/不再|不单独|不另|不一一|不逐一|不重复|下同/.test(flow.norm)) return null
  const wide = general.exec(flow.norm)
  if (wide) {
    const lead = wide[1] ?? ''
    const name = wide[2] ?? ''
    const bound = trimName(name)
    const nameAt = wide.index + lead.length + bound.skip
    if (isBound(bound.name)) {
      return build(flow, wide.index, wide.index + wide[0].length, nameAt, bound.name.length, wide[3], false)
    }
  }
  for (const [rule, alsoHere] of [
    [touching, false],
    [standing, false],
    [own, true],
  ] as const) {
    const match = rule.exec(flow.norm)
    const phrase = match?.[1]
    if (!match || phrase === undefined) continue
    const start = match.index + match[0].length - phrase.length
    const bound = trimName(match[2] ?? '')
    const nameAt = start + phrase.indexOf(match[2] ?? '') + bound.skip
    if (!isBound(bound.name)) continue
    return build(flow, start, start + phrase.length, nameAt, bound.name.length, match[3], alsoHere)
  }
  return null
}

function isBound(name: string): boolean {
  const names = splitPieces(name, 0, name.length, '、').map((piece) => name.slice(piece.start, piece.end))
  return names.length > 0 && names.every((each) => looksLikeUnit(each) || placeWithin.test(each))
}

const placeWithin =
  /^(?:流域|区域|辖区|库区|保护区|沿线|沿江|沿河|相关)(?:内|范围内)?各?(?:有关|相关)?[省市县区州旗镇乡]+(?:\([^()]*\))?(?:人民)?(?:政府|党委)?$/

function trimName(name: string): { name: string; skip: number } {
  const skip = /^(?:由|均|都|需|须|还需|同时)*/.exec(name)?.[0].length ?? 0
  return { name: name.slice(skip), skip }
}

function build(
  flow: Flow,
  start: number,
  end: number,
  nameAt: number,
  nameLength: number,
  verb: string | undefined,
  alsoHere: boolean,
): ImpliedMatch {
  const role: UnitRole = verb !== undefined && /^(?:配合|参与)$/.test(verb) ? 'support' : 'responsible'
  const names = splitPieces(flow.norm, nameAt, nameAt + nameLength, '、').map((name) =>
    sliceFlow(flow, name.start, name.end),
  )
  return {
    unit: names[0] ?? sliceFlow(flow, nameAt, nameAt + nameLength),
    others: names.slice(1),
    phrase: sliceFlow(flow, start, end),
    role,
    start,
    end,
    alsoHere,
  }
}
