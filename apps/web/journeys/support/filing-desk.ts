import {
  acceptReports,
  type Client,
  createCycle,
  emptyEntry,
  getReport,
  listReports,
  listUnits,
  openPeriod,
  saveEntry,
  saveNarrative,
  signReport,
  submitReport,
} from '@wanwu/contract'
import { clientAs } from './client-as.ts'
import { putInForce } from './put-in-force.ts'

const forestry = '云岭市林业和草原局'

/** Duties of the plan that continue by their wording; with those that continued last time they go together. */
export const continuing = 12
/** Duties of the plan that have an end. */
export const dated = 11

const topics = [
  '林麝',
  '白鹇',
  '兰科植物',
  '水鸟',
  '红豆杉',
  '两栖动物',
  '古树',
  '湖滨带',
  '溪流',
  '草甸',
  '林缘',
  '洞穴',
]

/** An invented plan in which one bureau has many duties. */
export function manyDuties(): string {
  const tasks = Array.from({ length: continuing + dated }, (_, index) => {
    const topic = topics[index % topics.length]
    return index < continuing
      ? `${index + 1}．加强${topic}保护。组织保护站开展${topic}日常巡护，持续推进。（牵头单位：市林业和草原局）`
      : `${index + 1}．开展${topic}调查。完成${topic}专项调查并建立名录，2027年底前完成。（牵头单位：市林业和草原局）`
  })
  return [
    '云岭市野生动植物保护实施方案',
    '',
    '一、重点任务',
    '',
    ...tasks.flatMap((task) => [task, '']),
    '二、保障措施',
    '',
    '市林业和草原局于每月25日前将工作进展、存在问题和下一步安排报市生态环境保护委员会办公室。',
  ].join('\n')
}

const monthOf = (now: Date, later: number) => {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + later, 25))
  return month.toISOString().slice(0, 10)
}

/** A report of many duties that is open for writing, and the one of the period before that was accepted. */
export interface FilingCase {
  reportId: string
  office: Client
}

/** Puts the plan in force, files and accepts the period before, and opens the one that the journey is about. */
export async function setUpFiling(address: string): Promise<FilingCase> {
  const office = await clientAs(address, '统筹办')
  const liaison = await clientAs(address, '联络员')
  const leader = await clientAs(address, '分管领导')
  const planId = await putInForce(office, '方案.txt', new TextEncoder().encode(manyDuties()))
  const { items } = await office.call(listUnits, { q: forestry, limit: 50 })
  const unit = items.find(({ name }) => name === forestry)
  if (!unit) throw new Error('The demo has no such unit.')
  const now = new Date()
  const { cycleId } = await office.call(createCycle, {
    planId,
    ruleId: null,
    fields: {
      name: '每月报送',
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=25',
      firstDue: null,
      coversFrom: monthOf(now, -2),
      opensBefore: 0,
      cutoffBefore: 5,
      locksAfter: 120,
      content: ['工作进展', '存在问题', '下一步安排'],
      recipient: '市生态环境保护委员会办公室',
      unitIds: [unit.id],
    },
  })
  const reportOf = async (dueOn: string) => {
    const { periodId } = await office.call(openPeriod, { cycleId, dueOn })
    const { reports } = await office.call(listReports, { periodId })
    return reports[0]?.id ?? ''
  }
  const before = await reportOf(monthOf(now, -1))
  const { lines, summary, cutoffOn } = await liaison.call(getReport, { reportId: before })
  for (const [index, { obligationId }] of lines.entries()) {
    const content = {
      ...emptyEntry,
      claim: index < continuing + 2 ? ('continuing' as const) : ('progress' as const),
      progress: `完成样线${index + 3}条，发放宣传册${index * 10 + 20}份。\n巡护${index + 4}次，未见异常。`,
      next: index % 3 === 0 ? '下月完成剩余样线。' : '',
    }
    await liaison.call(saveEntry, { reportId: before, obligationId, revision: 0, content })
  }
  await liaison.call(saveNarrative, { reportId: before, revision: 0, narrative: '各项工作按计划推进。' })
  const handed = await liaison.call(submitReport, {
    reportId: before,
    revision: summary.revision,
    cutoffOn,
  })
  const signed = await leader.call(signReport, { reportId: before, revision: handed.revision })
  await office.call(acceptReports, { reports: [{ reportId: before, revision: signed.revision }] })
  return { reportId: await reportOf(monthOf(now, 1)), office }
}
