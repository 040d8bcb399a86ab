import { addDays } from '@wanwu/core/dates'

/** Steps of an invented plan against a water weed, in the form that a response is started by. */
export const demoSteps = [
  'Ⅳ级｜2｜市农业农村局、市林业和草原局｜到场核实，划定发生范围，设点观察',
  'Ⅳ级｜24｜市水务局｜在入湖口布设浮栏，防止随水流扩散',
  'Ⅲ级｜12｜白鹿湖保护区管理处｜打捞集中区植株，运到指定地点晾晒处理',
  'Ⅲ级｜48｜市生态环境局｜监测水质和溶解氧，每日报告一次',
  'Ⅱ级｜24｜各县（区）人民政府｜排查辖区水面，逐日上报发生面积',
  'Ⅱ级｜12｜市委宣传部｜发布提示，公布举报方式',
  'Ⅰ级｜立即｜市公安局｜封控主要水面，劝离游客和渔船',
].join('\n')

/** Measures of an invented opinion, in the form that checks are made from. */
export const demoMeasures = (today: string): string =>
  [
    `施工前｜${addDays(today, 40)}｜市林业和草原局｜复核施工便道，避开水鸟繁殖地`,
    `施工期｜${addDays(today, 120)}｜市生态环境局｜抽查弃渣场拦挡和施工时段`,
    `运行期｜${addDays(today, 400)}｜市水务局｜核对下泄流量记录`,
  ].join('\n')

/** Ratings of an invented weed by ISEIA. */
const demoRatings = 'M1｜3\nM2｜2\nM3｜2\nM4｜2\nS｜2'

/** A sample of a text that is carried out line by line; null for any other. */
export function sampleLines(register: string, field: string, today: string): string | null {
  if (register === 'contingency-plan' && field === 'steps') return demoSteps
  if (register === 'impact-evaluation' && field === 'measures') return demoMeasures(today)
  if (register === 'risk-assessment' && field === 'answers') return demoRatings
  return null
}

/** A sample of a choice that such lines are written for; null for any other. */
export function sampleCode(register: string, field: string): string | null {
  return register === 'risk-assessment' && field === 'scheme' ? 'iseia' : null
}
