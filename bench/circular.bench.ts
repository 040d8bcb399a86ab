import type { CircularFields, EntryFact, ReportFact, TellingFacts } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { readSource } from '@wanwu/reader'
import { writePaperDocx } from '@wanwu/writer'
import { compareFigures } from '../packages/domains/src/reporting/telling/compare/compare-figures.ts'
import { composePaper } from '../packages/domains/src/reporting/telling/compose/compose-paper.ts'
import { firstFields } from '../packages/domains/src/reporting/telling/compose/first-fields.ts'
import type { Bench, Figure } from './lib/figure.ts'

const units = 200
const dutiesEach = 12

/** A period of 200 units with twelve duties each: late, missing, returned, verified and contradicted ones among them. */
function makeFacts(): TellingFacts {
  const periodId = newId()
  const reports: ReportFact[] = Array.from({ length: units }, (_, n) => {
    const timing = n % 20 === 0 ? 'missing' : n % 9 === 0 ? 'late' : 'on-time'
    return {
      reportId: newId(),
      periodId,
      periodName: '2027年第一季度',
      unitId: newId(),
      unitName: `示例单位${n + 1}`,
      state: timing === 'missing' ? 'owed' : 'accepted',
      timing,
      firstDueOn: '2027-03-25',
      dueOn: '2027-03-25',
      receivedAt: timing === 'missing' ? null : '2027-03-20T02:00:00.000Z',
      lateDays: timing === 'on-time' ? 0 : 3,
      returns: n % 7 === 0 ? 1 : 0,
      changes: n % 5 === 0 ? 1 : 0,
    }
  })
  const entries: EntryFact[] = reports.flatMap((report) =>
    Array.from({ length: dutiesEach }, (_, n) => ({
      obligationId: newId(),
      reportId: report.reportId,
      periodId,
      unitId: report.unitId,
      unitName: report.unitName,
      lineageId: newId(),
      taskNo: `${n + 1}`,
      taskTitle: `整治第${n + 1}号河段并恢复岸线植被`,
      role: 'lead' as const,
      required: true,
      endOn: n % 4 === 0 ? '2026-12-31' : null,
      claim: report.receivedAt === null ? null : n % 3 === 0 ? ('done' as const) : ('progress' as const),
      completedOn: null,
      progress: '完成岸线清理，恢复乡土植被，设置监测样线，建立问题台账。',
      problem: n % 6 === 0 ? '部分河段权属不清，协调周期较长。' : '',
      cause: n % 6 === 0 ? '历史资料缺失。' : '',
      next: '会同有关单位核定权属。',
      help: '',
      verification:
        n % 11 === 0
          ? ('contradicted' as const)
          : n % 5 === 0
            ? ('verified' as const)
            : ('unsampled' as const),
      found: n % 11 === 0 ? '现场仅完成一半' : null,
      verifierName: n % 11 === 0 ? '示例核查单位' : null,
      lateMilestones: [],
    })),
  )
  return {
    takenAt: '2027-03-30T01:00:00.000Z',
    asOf: '2027-03-30',
    planTitle: '云岭市河湖保护方案',
    regionName: '云岭市',
    scopeName: '2027年第一季度',
    year: null,
    coversFrom: '2027-01-01',
    cutoffOn: '2027-03-20',
    dueOn: '2027-03-25',
    periods: [{ id: periodId, name: '2027年第一季度', dueOn: '2027-03-25' }],
    reports,
    entries,
  }
}

/** 通报 for 200 units: composing and writing the Word document, and comparing a final version with the facts. */
export const bench: Bench = {
  name: 'circular',
  async run() {
    const facts = makeFacts()
    const fields: CircularFields = firstFields('circular', 'document', facts, '云岭市统筹办')
    const time = async <T>(what: string, limit: number, act: () => Promise<T> | T): Promise<[T, Figure]> => {
      const start = performance.now()
      const result = await act()
      return [result, { what, value: (performance.now() - start) / 1000, unit: 's', limit }]
    }
    const addressOf = (figure: string) => `http://127.0.0.1:8080/reporting/circulars/x?figure=${figure}`
    const composing = { kind: 'circular' as const, fields, facts, number: null, issuedOn: null }
    const [bytes, written] = await time(`circular for ${units} units, ${units * dutiesEach} duties`, 5, () =>
      writePaperDocx(composePaper(composing), { addressOf }),
    )
    const [, compared] = await time('final version read and compared', 5, async () =>
      compareFigures(composePaper(composing), await readSource(bytes)),
    )
    return [written, compared]
  },
}
