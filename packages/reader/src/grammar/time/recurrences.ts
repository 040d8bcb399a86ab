import type { Recurrence } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { readNumeral } from '../text/numerals.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'

interface PeriodRule {
  readonly pattern: RegExp
  readonly every: (match: RegExpExecArray) => string
}

const count = '[一二两三四五六七八九十\\d]{1,2}'
const unitOf: Record<string, string> = { 年: 'Y', 月: 'M', 周: 'W', 星期: 'W', 日: 'D', 天: 'D', 季度: 'Q' }

/** ISO 8601 duration of a number of printed units: 2 年 is P2Y, 1 季度 is P3M. */
export function isoPeriod(amount: number, unit: string): string {
  const letter = unitOf[unit] ?? 'Y'
  return letter === 'Q' ? `P${amount * 3}M` : `P${amount}${letter}`
}

/** 一月一通报, but not 一季度一般公共预算收入. */
const once = '(?!样|般|些|定|律|并|致|次性|直|起|体|流)'

const rules: readonly PeriodRule[] = [
  {
    pattern:
      /每半年|半年(?:一次|一报|一调度|一通报|一评估|一检查|一总结)|每年[^,;。每]{0,8}?(?:2|两|二)次|一年两次/,
    every: () => 'P6M',
  },
  {
    pattern:
      /每(?:年|一年|年度)(?:不少于|至少)?(?:4|四)次|每(?:个)?季度?(?!节)|按季(?:度)?|季度(?:一次|调度|通报)|逐季/,
    every: () => 'P3M',
  },
  { pattern: new RegExp(`一年一${once}`), every: () => 'P1Y' },
  { pattern: new RegExp(`半年一${once}`), every: () => 'P6M' },
  { pattern: new RegExp(`一季度?一${once}|季通报|季调度`), every: () => 'P3M' },
  { pattern: new RegExp(`一月一${once}|月调度|月通报`), every: () => 'P1M' },
  { pattern: new RegExp(`一周一${once}|周调度`), every: () => 'P1W' },
  { pattern: /双周/, every: () => 'P2W' },
  { pattern: /逢[双单]月|双月[一调通]|每隔一个?月|隔月/, every: () => 'P2M' },
  { pattern: /每旬|逐旬|按旬/, every: () => 'P10D' },
  { pattern: /每半个?月/, every: () => 'P15D' },
  {
    pattern: new RegExp(`每隔?(${count})个?(年|月|周|星期|日|天|季度)`),
    every: (match) => isoPeriod(readNumeral(match[1] ?? '1') ?? 1, match[2] ?? '年'),
  },
  {
    pattern: new RegExp(
      `(${count})(年|个月|周|天)(?:至少|不少于)?(?:一|1)(?:次|轮|评估|调查|检查|更新|普查)`,
    ),
    every: (match) => isoPeriod(readNumeral(match[1] ?? '1') ?? 1, (match[2] ?? '年').replace('个', '')),
  },
  { pattern: /每(?:个)?月|按月(?!报)|逐月|月度(?:调度|通报|巡查)/, every: () => 'P1M' },
  { pattern: /每(?:个)?(?:周|星期)|按周|逐周/, every: () => 'P1W' },
  { pattern: /每(?:日|天)|逐日/, every: () => 'P1D' },
  { pattern: /每(?:一)?年(?:度)?|按年度|逐年度|年度(?:评估|调查|监测|检查|考核)一次/, every: () => 'P1Y' },
]

/** A stated period found in a stretch of folded text. */
export interface Period {
  readonly every: string
  readonly index: number
  readonly length: number
}

/** What every one of the rules needs: most stretches have none of it. */
const hint = /[每逐按逢隔双]|半年|[年度季月周天](?:至少|不少于)?[一1两]|[季度月周][调通巡]|[年月]度/

/** The first stated period of a stretch (每年, 每半年, 两年一次), or null. 定期, 逐年 and 五年规划 state none. */
export function findPeriod(norm: string): Period | null {
  if (!hint.test(norm)) return null
  let best: Period | null = null
  for (const rule of rules) {
    const match = rule.pattern.exec(norm)
    if (!match || isNoPeriod(norm, match)) continue
    if (best === null || match.index < best.index) {
      best = { every: rule.every(match), index: match.index, length: match[0].length }
    }
  }
  return best
}

function isNoPeriod(norm: string, match: RegExpExecArray): boolean {
  const after = norm.slice(match.index + match[0].length)
  if (/^每/.test(match[0])) return /^(?:以上|左右|名|个|处|人次)/.test(after)
  return /^(?:规划|计划|来|内|以上)/.test(after)
}

/** Whether a sentence asks for reports, whose period is not a recurrence of the task. */
export function asksForReport(norm: string): boolean {
  return (
    /(?:报送|上报|报告|汇报|报|抄送|反馈|提交|报至|报备)(?:给|至|到|送)?[^,;。]{0,24}(?:办公室|委员会|局|厅|部|政府|中心|领导小组|专班|委|备案|联席会议|市委|县委|省委|组)/.test(
      norm,
    ) ||
    /向[^,;。]{2,40}(?:报送|报告|上报|汇报|反馈)|(?:报送|上报|报告)(?:工作)?(?:进展|情况|总结|材料|信息|数据)/.test(
      norm,
    )
  )
}

/** 市级每半年、县级每季度、乡级每月: each listed period is one. */
function splitListed(clause: Sentence): Sentence[] {
  if (!clause.text.includes('、') || !hint.test(clause.text)) return [clause]
  const pieces = splitSentences(clause.text, '、')
  if (pieces.filter((piece) => findPeriod(piece.text) !== null).length < 2) return [clause]
  return pieces.map((piece) => ({
    text: piece.text,
    start: clause.start + piece.start,
    end: clause.start + piece.end,
  }))
}

/** The period that a deadline cell prints (每年3月底前), as a recurrence. */
export function recurrenceOfLabel(label: Flow): Recurrence | null {
  const period = findPeriod(label.norm)
  if (!period) return null
  return {
    every: period.every,
    phrase: label.text,
    source: spanOf(label),
    rule: 'recurrence.deadline',
    confidence: 0.9,
  }
}

/** Periods of the text and those printed under a label or heading of their own; the same period told twice is one. */
export function uniteRecurrences(told: readonly Recurrence[], labelled: readonly Recurrence[]): Recurrence[] {
  return [...told.filter((each) => !labelled.some((own) => own.every === each.every)), ...labelled]
}

/** Recurrences with a stated period inside a task's text, one per clause of a sentence. */
export function findRecurrences(flow: Flow): Recurrence[] {
  const found: Recurrence[] = []
  for (const sentence of splitSentences(flow.norm)) {
    if (
      !/每|一次|半年|逢|[年季月周度]一|双周|[季月周](?:调度|通报)|隔月|双月|按旬|逐旬|按季|按月|按周|按年|逐季|逐月|年度|季度|月度/.test(
        sentence.text,
      ) ||
      asksForReport(sentence.text)
    )
      continue
    for (const clause of splitSentences(sentence.text, ',').flatMap(splitListed)) {
      const period = findPeriod(clause.text)
      if (!period || /规划期|五年规划/.test(clause.text.slice(period.index, period.index + 6))) continue
      const from = sentence.start + clause.start
      const stretch = sliceFlow(flow, from, from + clause.text.length)
      found.push({
        every: period.every,
        phrase: stretch.text,
        source: spanOf(stretch),
        rule: 'recurrence.period',
        confidence: 0.9,
      })
    }
  }
  return found
}
