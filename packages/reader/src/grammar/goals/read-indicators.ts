import type { Indicator } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'
import { comparisonOf, figurePattern, measureUnit, rangePattern } from './figure.ts'
import { printedFlow, spellFigures } from './spell-figures.ts'

const verb =
  '(?:均|都|基本|力争|总体|全部|分别|稳步|逐步|平均)*(?:达到|达|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|升至|扩大到|恢复到|恢复至|突破|超过|不低于|不少于|不小于|不超过|不高于|不大于|低于|高于|大于|小于|控制在|控制到|为(?=0(?![\\d.]))|保持在|稳定在|维持在|保持|维持|降至|降到|下降到|下降至|降低到|降低至|减少到|减少至|压减到|压减至|压缩到|压缩至|缩短到|缩短至|缩减到|缩减至|≥|≤|>=|<=|>|<|=)'
const change =
  '(?:均|都|分别|累计|平均|年均|同比|环比|预期|实现)*(?:下降|降低|减少|提高|提升|增长|增加|上升|压减|削减)'
const adverb = '(?:约|近|每[^\\d,]{1,6}|力争|累计|到|全国平均|至少)?'
const tail = '(以上|以下|以内|之内|左右|及以上|及以下)?'

const stated = new RegExp(`(${verb}|${change})(?:达到|到|约)?${adverb}${figurePattern}${tail}`)
const statedAll = new RegExp(stated, 'g')
/** A figure behind the last character of one of the words above: what most clauses lack. */
const saysFigure = /[到达至破过于在为持≥≤=><低少高升长加降减][^\d]{0,10}\d/
const several = new RegExp(
  `分别(?:${verb.slice(verb.indexOf(')*') + 2)}|${change})?(?:达到|到)?((?:\\d{1,9}(?:\\.\\d{1,6})?${measureUnit}?(?:以上|以下|以内|左右)?(?:、|和|及|,)){1,8}\\d{1,9}(?:\\.\\d{1,6})?${measureUnit}?)${tail}`,
)
const ofShare = new RegExp(`的${figurePattern}(以上|以下|以内|左右)`)
const plain = new RegExp(`(?:不少于|不低于|约|累计)?${figurePattern}${tail}$`)
/** 安装率100%: a rate with its figure and no word between. */
const bareRate = new RegExp(`(?<=[率比重度])(\\d{1,9}(?:\\.\\d{1,6})?)(%|‰)${tail}$`)
/** 达到70%-80%, 建设15-20处; 由70%到80% tells a growth and no range. */
const range = new RegExp(
  `(${verb}|${change})?(?:达到|到|约)?${adverb}(?<![由从自较比\\d.])${rangePattern}${tail}`,
)
const yearMark = /20\d{2}年/g
const notTargetYear = /(?:由|比|较|以|从|自|与|于|在|相对|相比|对比|高于|低于)$/

/** How freely figures are taken: everywhere in a section of goals, only plain rates and sums in a task. */
export type IndicatorMode = 'goals' | 'task'

/** Reads target figures from one paragraph, in digits or in words. */
export function readIndicators(printed: Flow, mode: IndicatorMode): Indicator[] {
  const flow = spellFigures(printed)
  const found: Indicator[] = []
  let year: number | null = null
  for (const sentence of splitSentences(flow.norm)) {
    if (!/\d/.test(sentence.text)) continue
    for (const clause of splitSentences(sentence.text, ',').flatMap(splitListed)) {
      const at = sentence.start + clause.start
      const stretch = sliceFlow(flow, at, at + clause.text.length)
      const own = targetYear(clause.text)
      year = own ?? year
      found.push(...readClause(stretch, year, mode).map((each) => asPrinted(each, printed, flow)))
    }
  }
  return found
}

/** The year a clause sets as its goal: 到2025年, 2030年底; not the year it compares with. */
export function targetYear(clause: string): number | null {
  const masked = clause.replace(/《[^《》]*》/g, '')
  let year: number | null = null
  for (const match of masked.matchAll(yearMark)) {
    const left = masked.slice(0, match.index)
    const right = masked.slice(match.index + 5)
    if (notTargetYear.test(left) || /^(?:的|为基|以来|相比|基础|水平|度?基数|为基准)/.test(right)) continue
    year = Number(match[0].slice(0, 4))
  }
  return year
}

const figureEnd = new RegExp(`${figurePattern}${tail}$`)

/** 城市达到98%、县城达到96%: a figure before 、 ends a goal where a name of its own follows. */
function splitListed(clause: Sentence): Sentence[] {
  for (let at = clause.text.indexOf('、'); at > 0; at = clause.text.indexOf('、', at + 1)) {
    const left = clause.text.slice(0, at)
    const right = clause.text.slice(at + 1)
    if (!figureEnd.test(left) || !/^[^\d、,]{2,30}\d/.test(right) || /分别/.test(left)) continue
    const rest = { text: right, start: clause.start + at + 1, end: clause.end }
    return [{ text: left, start: clause.start, end: clause.start + at }, ...splitListed(rest)]
  }
  return [clause]
}

/** Name and phrase as the document has them, where a figure in words stands among them. */
function asPrinted(indicator: Indicator, printed: Flow, rewritten: Flow): Indicator {
  if (printed === rewritten) return indicator
  const stretchOf = (text: string) => {
    const at = rewritten.text.indexOf(text)
    return at < 0 ? null : printedFlow(printed, sliceFlow(rewritten, at, at + text.length))
  }
  const phrase = stretchOf(indicator.phrase)
  return {
    ...indicator,
    name: stretchOf(indicator.name)?.text ?? indicator.name,
    phrase: phrase?.text ?? indicator.phrase,
    ...(phrase ? { source: spanOf(phrase) } : {}),
  }
}

function readClause(flow: Flow, year: number | null, mode: IndicatorMode): Indicator[] {
  const { norm } = flow
  if (!/\d/.test(norm.replace(/20\d{2}年/g, ''))) return []
  const many = norm.includes('分别') ? several.exec(norm) : null
  if (many) return readSeveral(flow, many, year, mode)
  const bounds = /\d/.test(norm) ? range.exec(norm) : null
  if (bounds) return readRange(flow, bounds, year, mode)
  // 浓度高于100毫克/升的…占比: a figure that describes the name is no goal.
  const match = (saysFigure.test(norm) ? [...norm.matchAll(statedAll)] : []).find(
    (each) => norm.charAt(each.index + each[0].length) !== '的',
  )
  if (match) return readOne(flow, match.index, match[1] ?? '', match, year, mode)
  const rate = bareRate.exec(norm)
  if (rate)
    return readOne(
      flow,
      rate.index,
      '',
      [rate[0], '', rate[1] ?? '', rate[2] ?? '', rate[3] ?? ''],
      year,
      mode,
    )
  if (mode === 'task') return []
  const share = ofShare.exec(norm)
  if (share)
    return readOne(
      flow,
      share.index,
      '',
      [share[0], '', share[1] ?? '', share[2] ?? '', share[3] ?? ''],
      year,
      mode,
    )
  const bare = plain.exec(norm)
  if (
    bare &&
    (bare[2] ?? '') !== '' &&
    (year !== null || (bare[3] ?? '') !== '' || nounEnd.test(norm.slice(0, bare.index)))
  ) {
    return readOne(
      flow,
      bare.index,
      '',
      [bare[0], '', bare[1] ?? '', bare[2] ?? '', bare[3] ?? ''],
      year,
      mode,
    )
  }
  return []
}

function readOne(
  flow: Flow,
  wordAt: number,
  word: string,
  match: ArrayLike<string | undefined> & { 0: string },
  year: number | null,
  mode: IndicatorMode,
): Indicator[] {
  const name = nameBefore(flow, wordAt)
  const unit = match[3] ?? ''
  if (name === null || !isIndicatorName(name.norm, unit, mode)) return []
  const op = comparisonOf(word, match[4] ?? '')
  const end = wordAt + match[0].length
  const from = flow.text.indexOf(name.text)
  const phrase = sliceFlow(flow, Math.max(0, from), Math.min(flow.text.length, end))
  return [build(name.text, op, match[2] ?? '', unit, year, phrase)]
}

/** A range is a target from its lower bound up and one from its upper bound down, both of the printed phrase. */
function readRange(
  flow: Flow,
  match: RegExpExecArray,
  year: number | null,
  mode: IndicatorMode,
): Indicator[] {
  const name = nameBefore(flow, match.index)
  const unit = match[5] ?? ''
  const [low, high] = [match[2] ?? '', match[4] ?? '']
  if (name === null || !isIndicatorName(name.norm, unit, mode)) return []
  if ((match[3] ?? '') !== '' && match[3] !== unit) return []
  const from = Math.max(0, flow.text.indexOf(name.text))
  const phrase = sliceFlow(flow, from, match.index + match[0].length)
  if (Number(low) >= Number(high)) return []
  return [
    { ...build(name.text, '>=', low, unit, year, phrase), rule: 'indicator.range' },
    { ...build(name.text, '<=', high, unit, year, phrase), rule: 'indicator.range' },
  ]
}

function readSeveral(
  flow: Flow,
  match: RegExpExecArray,
  year: number | null,
  mode: IndicatorMode,
): Indicator[] {
  const values = [...(match[1] ?? '').matchAll(new RegExp(figurePattern, 'g'))]
  const name = nameBefore(flow, match.index)
  const lastUnit = values.at(-1)?.[2] ?? ''
  if (name === null || !isIndicatorName(name.norm, lastUnit, mode)) return []
  const names = pairNames(name.text, values.length)
  const word = /分别([^\d]*)/.exec(match[0])?.[1] ?? ''
  const from = Math.max(0, flow.text.indexOf(name.text))
  const phrase = sliceFlow(flow, from, match.index + match[0].length)
  return values.map((value, index) => {
    const unit = value[2] === '' ? lastUnit : (value[2] ?? '')
    return build(
      names[index] ?? name.text,
      comparisonOf(word, match[2] ?? ''),
      value[1] ?? '',
      unit,
      year,
      phrase,
    )
  })
}

/** A、B和C分别达到…: as many names as figures, else the whole name for each. */
function pairNames(name: string, count: number): string[] {
  const listed = name.split('、')
  if (listed.length === count) return listed
  const last = listed.at(-1) ?? ''
  const joined = /^(.+?)(?:和|及|与|以及)(.+)$/.exec(last)
  const split = joined ? [...listed.slice(0, -1), joined[1] ?? '', joined[2] ?? ''] : listed
  return split.length === count && split.every((each) => /率|度|量|面积|比|数|值|浓度|强度|水平/.test(each))
    ? split
    : Array.from({ length: count }, () => name)
}

const leadIn =
  /^(?:(?:通过|经过)[^,]{0,12},?)?(?:到|至|截至|力争到?|确保到?)?(?:20\d{2}年(?:底|末|年底)?(?:前)?|[“"]?十[三四五六]五[”"]?(?:期|规划期)?(?:末|期间)|届时)?(?:,|、)?(?:力争|确保|实现|使|争取|全面|完成|其中|并|且|将|把|基本)*/

function nameBefore(flow: Flow, at: number): Flow | null {
  const left = flow.norm.slice(0, at)
  const skip = leadIn.exec(left)?.[0].length ?? 0
  const rest = left.slice(skip)
  // The base of a comparison (由…的58%, 比2020年) stands between the name and its figure.
  const base = /(?:,|\()?(?:由|从|比|较|与)(?:20\d{2}年|上年|基期|十[三四五]五|现[在有状]|\d).*$/.exec(rest)
  const end = skip + (base ? base.index : rest.length)
  const trimmed = flow.norm
    .slice(skip, end)
    .replace(/(?:力争|确保|努力|均|都|年均|累计|的|(?:到|于|在)?20\d{2}年(?:底|末)?前?)+$/, '')
  const from = skip + Math.max(trimmed.lastIndexOf(':'), -1) + 1
  const name = sliceFlow(flow, from, skip + trimmed.length)
  return name.text.length >= 2 ? name : null
}

const nounEnd =
  /(?:率|度|面积|比例|比重|占比|比|总量|数量|数|量|浓度|指数|规模|强度|水平|蓄积|长度|密度|产值|收入|投入|幅度|增幅|频次|能力|值|里程|个数)(?:\([^()]*\))?$/

function isIndicatorName(name: string, unit: string, mode: IndicatorMode): boolean {
  if (name.length > 48 || /^(?:每|第|不|均|各)$/.test(name)) return false
  if (mode === 'task') return unit !== '次' && nounEnd.test(name) && !/每(?:年|月|季|周|日|半年)/.test(name)
  return !(unit === '' && !nounEnd.test(name)) && !/每(?:年|月|季度|周)$/.test(name)
}

function build(
  name: string,
  op: Indicator['op'],
  value: string,
  unit: string,
  year: number | null,
  phrase: Flow,
): Indicator {
  return {
    name,
    op,
    value: Number(value),
    unit: unit === '' ? null : unit,
    year,
    phrase: phrase.text,
    source: spanOf(phrase),
    rule: 'indicator.phrase',
    confidence: year === null ? 0.75 : 0.95,
  }
}
