/** What part of a plan a heading opens. */
export type PartKind = 'tasks' | 'frame' | 'goals' | 'safeguards' | 'steps' | 'other'

const kinds: readonly (readonly [PartKind, RegExp])[] = [
  ['goals', /(?:目标|指标)(?:任务)?$|^(?:总体|主要|工作|具体|阶段性?|规划|行动)目标|目标(?:任务|指标)$/],
  [
    'tasks',
    /(?:重点|主要|工作|具体|目标|重大)(?:任务|工作|工程|行动|举措|措施|项目)|任务(?:分工|分解|举措|措施|内容)|工作(?:内容|措施|重点|举措)|主要(?:内容|措施|做法)|行动(?:内容|任务)|整治(?:内容|重点|任务)|整改(?:任务|措施)|责任分工|职责分工/,
  ],
  ['steps', /(?:实施|工作|推进|方法|时间|进度)?(?:步骤|阶段|进度安排|时间安排|时间表)|^(?:动员|总结)/],
  [
    'frame',
    /指导思想|基本原则|工作原则|总体(?:要求|思路|思想|考虑)|基本(?:思路|情况|要求)|背景|意义|形势|编制依据|适用范围|整治范围|实施范围|组织机构|工作机构|领导小组|成员单位|名词解释|附则|职责$/,
  ],
  [
    'safeguards',
    /保障(?:措施|机制|体系)?$|^(?:组织|实施|政策|强化|加强|落实|完善)?保障|组织(?:实施|领导|保障)$|(?:工作|有关|相关|几点|具体|报送)要求|^要求|监督(?:考核|评估)$|^保障|考核(?:评价|奖惩|问责)?$/,
  ],
]

/** Reads what a heading opens from its general words. */
export function partKind(heading: string): PartKind {
  for (const [kind, rule] of kinds) if (rule.test(heading)) return kind
  return 'other'
}

/** A whole line that is a usual heading of a plan although nothing marks it as one. */
export const plainHeading =
  /^(?:指导思想|基本原则|工作原则|总体要求|总体思路|工作目标|主要目标|总体目标|重点任务|主要任务|工作任务|重点工作|保障措施|组织保障|工作要求|实施步骤|组织实施|责任分工|任务分工|主要措施|工作措施)$/
