import type { ColumnMeaning } from '@wanwu/contract'
import { roleOfForm, roleOfLabel } from './role-words.ts'

interface HeadingRule {
  readonly meaning: ColumnMeaning
  readonly pattern: RegExp
  readonly confidence: number
}

/** What a column heading means, by general words; first match wins. */
const rules: readonly HeadingRule[] = [
  {
    meaning: 'no',
    pattern: /^(?:序号|编号|序|No\.?|NO\.?|项次|任务编号|任务序号|条目号?)$/,
    confidence: 0.99,
  },
  {
    meaning: 'remark',
    pattern:
      /备注|说明|联系(?:人|方式|电话)|电话|责任人|负责人|责任领导|分管领导|牵头领导|包抓领导|市级领导|县级领导|联络员|经办人|进展|完成情况|落实情况|资金|投资|经费/,
    confidence: 0.9,
  },
  {
    meaning: 'schedule',
    pattern: /时限|时间|期限|进度(?:要求|安排|计划)?$|^进度|起止|年限|节点|完成日期/,
    confidence: 0.97,
  },
  { meaning: 'recurrence', pattern: /频次|频率|周期/, confidence: 0.95 },
  {
    meaning: 'outcome',
    pattern:
      /成果|预期|完成标志|完成标准|目标要求|目标(?:值|成效)?$|^(?:工作|总体|年度|绩效|阶段)?目标(?!任务)|绩效|成效|验收标准|衡量标准/,
    confidence: 0.9,
  },
  {
    meaning: 'measure',
    pattern:
      /(?:主要|具体|重点|工作|推进|落实|整改|实施)?(?:举措|措施)(?:要求)?$|细化(?:任务|措施|分工|举措)|分解任务|任务分解|具体任务|工作要点|具体工作|子任务|细化/,
    confidence: 0.9,
  },
  {
    meaning: 'section',
    pattern: /类别|领域|板块|方面|章节|大类|分类|一级|专项名称|任务类型|所属/,
    confidence: 0.9,
  },
  {
    meaning: 'title',
    pattern:
      /^(?:任务|事项|工作|项目|工程|行动|措施|举措)(?:名称|事项)$|^名称$|^项目$|^事项$|^工作事项$|^二级/,
    confidence: 0.92,
  },
  {
    meaning: 'text',
    pattern: /内容|要求$|任务|工作|事项|条款|意见|分工|描述|项目|行动|工程|问题|重点/,
    confidence: 0.9,
  },
]

/** Reads a column heading; null where its words say nothing known. */
export function readColumnHeading(heading: string): { meaning: ColumnMeaning; confidence: number } | null {
  const bare = heading.replace(/\([^()]*\)/g, '').replace(/[:*]/g, '')
  if (bare === '' || bare.length > 24) return null
  const early = rules.slice(0, 2).find((rule) => rule.pattern.test(bare))
  if (early) return { meaning: early.meaning, confidence: early.confidence }
  if (/^(?:责任|职责|部门|单位)分工$|责任(?:部门|单位)(?:及|和|与)分工/.test(bare))
    return { meaning: 'responsible', confidence: 0.9 }
  if (
    (/单位|部门|机关|主体|处室|科室|股室|责任方|牵头|配合|协办|承办/.test(bare) ||
      roleOfForm(bare) !== null) &&
    !/名称|分工$|任务|内容|措施/.test(bare)
  ) {
    const role = roleOfLabel(bare) ?? roleOfLabel(heading)
    return { meaning: role ?? roleOfForm(bare) ?? 'responsible', confidence: role === null ? 0.85 : 0.98 }
  }
  const rule = rules.find((each) => each.pattern.test(bare))
  return rule ? { meaning: rule.meaning, confidence: rule.confidence } : null
}

/** Headings of a table of target figures. */
export const indicatorHeading =
  /指标(?:名称|项目)?|目标值|指标值|基准值|现状值|属性|(?:20\d{2})年?(?:目标|现状)?/
