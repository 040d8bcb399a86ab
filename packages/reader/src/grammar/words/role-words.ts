import type { UnitRole } from '@wanwu/contract'
import { unitEndings } from './unit-words.ts'

/** Words that give a role, as they stand in labels, column headings and sentences. */
export const roleWords: Readonly<Record<UnitRole, string>> = {
  lead: '牵头|主办|主责|总牵头|领办|主抓|主推|主导|统筹|总抓',
  responsible: '责任|负责|落实|承办|实施|承担|主体责任|执行|完成|推进',
  support: '配合|协办|协助|协同|协作|参与|参加|参办|支持|指导|督促|监督|督导|监管|协调|保障|验收|核查|销号',
}

const nouns =
  '(?:责任)?(?:单位|部门|机关|主体|处室|科室|股室|地区|机构|方)(?:及部门|及单位|\\(部门\\)|\\(单位\\)|或部门|、部门)?'

const leads = new RegExp(`^(?:主要|第一)?(?:${roleWords.lead})`)
const supports = new RegExp(roleWords.support)
const answers = new RegExp(`${roleWords.responsible}|主管|主要单位`)

/** The role a label or column heading gives; null where it gives none. `责任人`, `责任领导` give none. */
export function roleOfLabel(label: string): UnitRole | null {
  if (/人$|人员|领导|联系|电话|姓名|职务|时限|时间|期限|区域|范围|清单|内容|措施|事项|情况/.test(label))
    return null
  if (leads.test(label)) return 'lead'
  if (/\((?:牵头|主办|主责)\)|牵头/.test(label)) return 'lead'
  if (supports.test(label)) return 'support'
  if (answers.test(label)) return 'responsible'
  return null
}

/** A label of a unit note, without its colon: 牵头单位, 责任部门, 配合单位. */
export const unitLabel = `(?:主要|第一|共同|具体|市级|县级|区级|省级)?(?:牵头(?:\\(责任\\)|、责任|和责任|及责任)?|责任(?:\\(牵头\\)|落实)?|${roleWords.responsible}|${roleWords.support}|主办|主责|领办|主抓|主推|主导|统筹|总抓|主管)${nouns}`

/** The words behind which bodies stand, whatever is printed in front of them: 包联单位, 业务处室. */
const bodyNouns = '(?:单位|部门|主体|机构|处室|科室|股室)'

/** Labels of this form that give no duty: whom a letter is for, who made or sends a paper, who belongs to a group. */
const noDuty =
  '(?:各|有关|相关|[省市县区]直|直属|成员|报送|上报|填报|申报|抄送|主送|印发|发文|制定|制表|编制|设计|起草|计量|联系|接收|受理|用水|排污|重点|监测|检测|获奖|其他|其它)'

const lastOfNames = [...new Set(unitEndings.map((ending) => ending.split('(?!')[0]?.slice(-1) ?? ''))].join(
  '',
)
/** A first name behind the colon: it ends as names of bodies do. */
const namesBehind = `(?=[】\\])]?:(?:[^、,;。:()【】]{1,30}[${lastOfNames}]|各[^、,;。:()【】]{1,20})(?:\\([^()]{1,20}\\))?(?:[、,;。)】\\]]|等|和|$))`

/** A label known by its form alone: a word for bodies before a colon, and bodies behind it. */
export const formLabel = `(?!${noDuty})[\\u4e00-\\u9fa5]{2,4}?${bodyNouns}${namesBehind}`

const formOnly = new RegExp(`^(?!${noDuty})[\\u4e00-\\u9fa5]{2,4}${bodyNouns}$`)

/** The role of a label that is known by its form alone: who helps or is paired with others supports. */
export function roleOfForm(label: string): UnitRole | null {
  if (!formOnly.test(label)) return null
  return /^(?:帮|扶|挂联|共建|协)/.test(label) ? 'support' : 'responsible'
}

/** What closes a label: a colon, or 为 behind 单位 (责任单位为县水利局). */
export const labelEnd = '(?::|(?<=单位|部门)为(?!第一|各自|主|本|该))'

/** Roles that are a label only with a colon behind them: 牵头：, 配合：. */
export const bareRoles =
  '(?:总?牵头|按照?职责分工|主办|主责|主抓|责任|负责|承办|落实|配合|协办|协助|参与|参加|支持|协同)'

/** A label for when: 完成时限, 时间进度, 时间节点. */
export const scheduleLabel =
  '(?:完成|办结|实施|起止|推进|工作|计划|整改|落实)?(?:时限|时间|期限|时间节点|时限要求|时间进度|进度安排|时间安排|进度要求|时间要求)(?:要求|安排)?'

/** A label for persons, whose names are not units. */
export const personLabel =
  '(?:责任领导|牵头(?:负责)?领导|牵头负责人|分管领导|包抓领导|挂钩领导|联系领导|市级领导|县级领导|责任人|负责人|牵头人|联系人|主要责任人|具体责任人|联络人|联络员|经办人)'

/** A label for what comes out. */
export const outcomeLabel =
  '(?:成果形式|预期成果|工作成果|目标成果|成果|完成标志|完成标准|整改目标|任务目标|工作目标|目标要求|预期目标|绩效目标)'

/** A label for how often: 周期, 工作频次. */
export const periodLabel = '(?:工作|实施|开展|执行|调度)?(?:周期|频次|频率)(?:要求)?'

/** A label for what has to come first: 启动条件. */
export const conditionLabel = '(?:启动|前置|实施|开展)条件'

/** A line that opens the measures under a task. */
export const measureLabel =
  '(?:主要举措|具体举措|重点举措|工作举措|主要措施|具体措施|工作措施|推进措施|落实措施|重点措施|保护措施|整改措施|具体任务|主要任务|工作任务|重点任务|工作内容|主要工作|具体工作|分解任务|任务分解|重点工作|工作要点|具体内容|主要内容|举措|措施)'
