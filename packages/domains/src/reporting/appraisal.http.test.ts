import {
  appealResult,
  assessSelf,
  closeAppraisal,
  createAppraisal,
  createScheme,
  exportAppraisal,
  getAppraisal,
  listAppraisals,
  listSchemes,
  listVerifications,
  planVerification,
  previewFacts,
  recordVerification,
  returnReports,
  reviewResult,
  signReport,
} from '@wanwu/contract'
import { filingScheme, fullScheme } from '@wanwu/core'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueDay, type ReportDesk, startReportDesk } from './testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'

describe.each(testEngines)('appraisal on %s', (engine) => {
  let desk: ReportDesk
  let appraisalId: string
  let people: Pick<ReportDesk, 'office' | 'liaison' | 'neighbour'>
  const days = { from: '2027-01-01', to: '2027-03-31' }

  /** A quarter in which forestry filed, was returned once and contradicted once, and the county filed nothing. */
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    const periodId = await desk.open(dueDay)
    const { id: reportId } = await desk.reportOf(periodId, forestry)
    const filed = await desk.file(desk.liaison, reportId)
    const { revision } = await desk.leader.call(signReport, { reportId, revision: filed.revision })
    await desk.office.call(returnReports, {
      reports: [{ reportId, revision }],
      reason: '请补数字',
      fields: [],
    })
    await desk.fileAndAccept(reportId)
    await desk.office.call(planVerification, {
      periodId,
      size: 1,
      plannedOn: '2027-03-16',
      verifierIds: [desk.units.county],
    })
    const { verifications } = await desk.neighbour.call(listVerifications, {})
    await desk.neighbour.call(recordVerification, {
      verificationId: verifications[0]?.id ?? '',
      result: 'contradicted',
      method: 'on-site',
      doneOn: '2027-03-16',
      found: '没有样线',
    })
    desk.setNow(new Date('2027-04-20T09:00:00+08:00'))
    people = {
      office: await desk.as('office'),
      liaison: await desk.as('liaison', { onlyUnit: desk.units.forestry }),
      neighbour: await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county }),
    }
  })
  afterAll(() => desk?.close())

  const resultOf = async (unit: string) => {
    const { results } = await people.office.call(getAppraisal, { appraisalId })
    const found = results.find((result) => result.unit.name === unit)
    if (!found) throw new Error('no result')
    return found
  }
  const act = async (unit: string) => {
    const { id, revision } = await resultOf(unit)
    return { resultId: id, revision }
  }

  it('keeps schemes as versions, and runs a full one only with the paper that approved it', async () => {
    const { office, liaison } = people
    await expect(desk.visitor().call(listSchemes, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const full = { name: '年度考核', base: 0, reason: null, definition: fullScheme, approval: null }
    await expect(liaison.call(createScheme, full)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const first = await office.call(createScheme, full)
    const approval = { title: '考核办法', number: '云考〔2027〕1号', approvedOn: '2027-01-10' }
    await expect(office.call(createScheme, { ...full, approval })).rejects.toMatchObject({ code: 'CONFLICT' })
    const changed = { ...full, base: 1, approval }
    await expect(office.call(createScheme, changed)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      detail: { zh: '改版须写明理由。' },
    })
    const second = await office.call(createScheme, { ...changed, reason: '登记批准文件' })
    expect([first.version, second.version]).toEqual([1, 2])
    const run = { planId: desk.planId, ...days }
    await expect(office.call(createAppraisal, { ...run, schemeId: first.id })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const { appraisalId: graded } = await office.call(createAppraisal, { ...run, schemeId: second.id })
    const { results } = await office.call(getAppraisal, { appraisalId: graded })
    expect(results.map(({ total, grade, barred }) => [total, grade, barred.length])).toEqual([
      [null, null, 0],
      [null, null, 1],
    ])
  })

  it('works out sub-item scores, each with the records behind it', async () => {
    const { office, liaison, neighbour } = people
    const { id: schemeId } = await office.call(createScheme, {
      name: '报送质量',
      base: 0,
      reason: null,
      definition: filingScheme,
      approval: null,
    })
    const run = { planId: desk.planId, schemeId, ...days }
    await expect(liaison.call(createAppraisal, run)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      office.call(createAppraisal, { ...run, from: '2030-01-01', to: '2030-12-31' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    appraisalId = (await office.call(createAppraisal, run)).appraisalId
    const scoresOf = async (unit: string) => (await resultOf(unit)).items.map(({ score }) => score)
    expect(await scoresOf(forestry)).toEqual([10, 10, 4, 10])
    // nothing was returned and nothing untrue: because nothing was filed
    expect(await scoresOf(county)).toEqual([0, 5, 0, 0])
    expect((await resultOf(county)).items[3]).toMatchObject({
      unmet: { fact: 'reports-filed', otherwise: 'zero' },
      working: [
        { fact: 'reports-owed', count: 1 },
        { fact: 'reports-filed', count: 0 },
        { fact: 'claims-contradicted' },
      ],
    })
    const mine = await resultOf(forestry)
    expect(mine).toMatchObject({ total: null, grade: null })
    expect(mine.items[2]?.working).toMatchObject([
      { fact: 'reports-owed', count: 1 },
      { fact: 'reports-filed', count: 1 },
      { fact: 'reports-returned', count: 1, records: [{ label: '2027年第一季度：请补数字' }] },
    ])
    const seen = await neighbour.call(getAppraisal, { appraisalId })
    expect(seen.results.map(({ unit }) => unit.name)).toEqual([county])
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(getAppraisal, { appraisalId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await elsewhere.call(listAppraisals, {})).appraisals).toEqual([])
    const workbook = await office.download(exportAppraisal, { appraisalId })
    expect(workbook.fileName).toBe('分项得分-2027-01-01-2027-03-31.xlsx')
    expect(workbook.blob.size).toBeGreaterThan(5000)
  })

  it('goes from self-assessment over review and appeal to a final result', async () => {
    const { office, liaison, neighbour } = people
    const text = '已按要求补正'
    await expect(neighbour.call(assessSelf, { ...(await act(forestry)), text })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await liaison.call(assessSelf, { ...(await act(forestry)), text })
    const stale = await act(forestry)
    const review = { adjustments: [{ itemId: 'true', score: 15, reason: '经复核样线已补' }], answer: null }
    await expect(liaison.call(reviewResult, { ...stale, ...review })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(
      office.call(reviewResult, {
        ...stale,
        ...review,
        adjustments: [{ itemId: 'true', score: 16, reason: '多' }],
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await office.call(reviewResult, { ...stale, ...review })
    await expect(office.call(reviewResult, { ...stale, ...review })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    expect((await resultOf(forestry)).items[3]).toMatchObject({ score: 15, reason: '经复核样线已补' })
    await expect(office.call(closeAppraisal, { appraisalId })).rejects.toMatchObject({ code: 'WRONG_STATE' })

    await liaison.call(appealResult, { ...(await act(forestry)), text: '退回一次系附件上传失败' })
    await expect(
      office.call(reviewResult, { ...(await act(forestry)), adjustments: [], answer: null }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await office.call(reviewResult, { ...(await act(forestry)), ...review, answer: '退回有记录，维持。' })
    await office.call(reviewResult, { ...(await act(county)), adjustments: [], answer: null })
    await office.call(closeAppraisal, { appraisalId })
    const done = await resultOf(forestry)
    expect(done).toMatchObject({ state: 'final', answer: '退回有记录，维持。', can: { review: false } })
    await expect(office.call(reviewResult, { ...(await act(forestry)), ...review })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  it('names in words what keeps a scheme from being published', async () => {
    const { office } = people
    const draft = { ...fullScheme, total: 90, vetoes: [{ fact: 'moon-phase', from: null, bars: '' }] }
    const refused = office.call(createScheme, {
      ...{ name: '有错的办法', base: 0, reason: null, approval: null },
      definition: draft,
    })
    await expect(refused).rejects.toMatchObject({
      code: 'INCOMPLETE',
      detail: {
        zh: '各项分值（加分项不计）合计100分，与满分90分不符。第1条否决用了目录里没有的事实“moon-phase”。第1条否决没有条件：须写明达到几次。第1条否决没有写明不得评为哪个等次。',
      },
    })
  })

  it('gives the facts a scheme under way is tried on to the office alone, and stores nothing', async () => {
    const run = { planId: desk.planId, ...days }
    await expect(desk.visitor().call(previewFacts, run)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(people.liaison.call(previewFacts, run)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(previewFacts, run)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const before = await desk.count('appraisal')
    const { units } = await people.office.call(previewFacts, run)
    expect(units.map(({ unit, facts }) => [unit.name, facts['reports-missing'].length])).toEqual([
      [county, 1],
      [forestry, 0],
    ])
    expect(await desk.count('appraisal')).toEqual(before)
  })

  it('recomputes a past result by its own version after the scheme has changed', async () => {
    const before = await people.office.call(getAppraisal, { appraisalId })
    const [first, ...rest] = filingScheme.items
    if (!first) throw new Error('the example has items')
    const { version } = await people.office.call(createScheme, {
      ...{ name: '报送质量', base: 1, reason: '按时报送改为五分', approval: null },
      definition: { ...filingScheme, items: [{ ...first, points: 5 }, ...rest] },
    })
    expect(version).toBe(2)
    expect(await people.office.call(getAppraisal, { appraisalId })).toEqual(before)
    expect(before.appraisal.scheme.version).toBe(1)
  })

  it('gives the same figures when it is worked out again, whatever happened since', async () => {
    const before = (await resultOf(county)).items
    await desk.rows('update report set state = $1 where unit_id = $2', ['waived', desk.units.county])
    expect((await resultOf(county)).items).toEqual(before)
  })
})
