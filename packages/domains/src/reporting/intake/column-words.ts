import type { IntakeColumn } from '@wanwu/contract'

/** Headings of the workbook that a unit downloads, in its order. */
export const columnHeadings: Record<IntakeColumn, string> = {
  no: '序号',
  task: '任务',
  role: '职责',
  claim: '情况',
  progress: '本期进展',
  problem: '存在问题',
  cause: '原因',
  next: '下一步',
  help: '需协调',
  completedOn: '完成日期',
}

// The first that fits wins: 完成情况 is told in sentences, 完成状态 in one word.
const patterns: readonly [IntakeColumn, RegExp][] = [
  ['no', /^(?:任务|事项)?(?:序号|编号)$|^no\.?$/i],
  ['role', /^(?:单位|本单位)?(?:职责|角色)(?:分工)?$/],
  [
    'claim',
    /^情况$|^(?:任务|工作|推进|完成|进展|办理|落实|总体)?(?:状态|进度状态|情况分类|情况类别|情况选项)$|^进度$/,
  ],
  ['completedOn', /^(?:实际)?完成(?:日期|时间)$|^办结(?:日期|时间)$/],
  ['cause', /^(?:问题|滞后|未完成|未启动)?(?:的)?原因(?:分析|说明)?$/],
  [
    'problem',
    /^(?:存在|遇到|主要|突出)?(?:的)?(?:主要|突出)?(?:问题|困难)(?:(?:和|与|及|、)(?:问题|困难|原因))?$/,
  ],
  ['help', /^(?:需|需要|请求|提请)(?:市级?|上级|统筹办)?(?:协调|支持|帮助).*$|^(?:意见)?建议$/],
  ['next', /^(?:下一?步|下阶段|下一阶段|下季度|下期)(?:的)?(?:工作)?(?:打算|计划|安排|措施|举措|思路)?$/],
  [
    'progress',
    /^(?:本期|本季度|本年度|截至目前|目前|阶段|工作|任务|推进|落实|完成)*(?:进展|进展情况|完成情况|落实情况|推进情况|开展情况|工作情况)$/,
  ],
  ['task', /^(?:重点|主要|工作|目标|具体)*(?:任务|内容|事项|举措)(?:名称|内容|及内容|和内容)?$/],
]

/** What a column's heading means; null where it is none of a report's. */
export function readHeading(heading: string): IntakeColumn | null {
  const folded = heading
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[\s*：:。、]+/g, (mark) => (mark === '、' ? '、' : ''))
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
