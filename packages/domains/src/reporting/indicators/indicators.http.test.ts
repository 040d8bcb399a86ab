import {
  type Client,
  confirmIndicator,
  emptyIndicatorContent,
  explainReport,
  getRecord,
  getReport,
  judgeGoal,
  listIndicators,
  listPeriods,
  listReports,
  openPeriod,
  planValueCheck,
  recordReport,
  recordValueCheck,
  returnReports,
  saveValue,
  signReport,
  storeOriginal,
  submitReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstPrint } from '../../plan/testing/sample-plan.ts'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const lastOfYear = '2027-12-25'
const december = new Date('2027-12-15T09:00:00+08:00')

describe.each(testEngines)('indicators on %s', (engine) => {
  let desk: ReportDesk
  let reportId: string
  let people: { office: Client; liaison: Client; leader: Client; neighbour: Client }
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  const fields = (ownerUnitId: string) => ({
    ownerUnitId,
    source: '湿地年度监测',
    calibre: '受保护湿地占湿地总面积的比例',
    cumulative: true,
    path: 'interpolated' as const,
    base: { year: 2025, value: 60 },
  })
  const one = async (client: Client) => {
    const { indicators } = await client.call(listIndicators, { planId: desk.planId })
    const [indicator] = indicators
    if (!indicator) throw new Error('the sample plan has a target')
    return indicator
  }

  it('have a path, and an owner once the office has confirmed it', async () => {
    const { office, planId, units } = desk
    await expect(desk.visitor().call(listIndicators, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const printed = await one(desk.liaison)
    expect(printed).toMatchObject({ name: '全市湿地保护率', unit: '%', owner: null, revision: 0 })
    expect(printed.years.map(({ year, path, printed: exact }) => [year, path, exact])).toEqual([
      [2027, 62, true],
      [2028, 63, false],
      [2029, 64, false],
      [2030, 65, true],
    ])
    expect([printed.can.confirm, (await one(office)).can.confirm]).toEqual([false, true])
    const input = {
      planId,
      kind: 'figure' as const,
      name: '全市湿地保护率',
      revision: 0,
      fields: fields(units.forestry),
    }
    await expect(desk.liaison.call(confirmIndicator, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(office.call(confirmIndicator, { ...input, name: '无此指标' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await office.call(confirmIndicator, input)).toEqual({ revision: 1 })
    await expect(office.call(confirmIndicator, input)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { revision: 1 } },
    })
    const confirmed = await one(office)
    expect(confirmed).toMatchObject({ owner: { name: forestry }, revision: 1, ownerReports: true })
    expect(confirmed.years.slice(0, 3).map(({ year, path }) => [year, path])).toEqual([
      [2025, 60],
      [2026, 61],
      [2027, 62],
    ])
  })

  it('are owed once a year, with the last period, beside the duties that are counted', async () => {
    const early = await desk.open()
    const first = await desk.liaison.call(getReport, { reportId: (await desk.reportOf(early, forestry)).id })
    expect(first.values).toEqual([])
    desk.setNow(december)
    people = {
      office: await desk.as('office'),
      liaison: await desk.as('liaison', { onlyUnit: desk.units.forestry }),
      leader: await desk.as('leader', { onlyUnit: desk.units.forestry }),
      neighbour: await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county }),
    }
    const { periodId } = await people.office.call(openPeriod, { cycleId: desk.cycleId, dueOn: lastOfYear })
    const { periods } = await people.office.call(listPeriods, {})
    expect(periods.map(({ expected }) => expected)).toEqual([2, 2])
    const reports = await desk.rows<{ id: string; count: number }>(
      `select report.id, (select count(*)::int from obligation where report_id = report.id) as count
       from report join unit on unit.id = unit_id where period_id = $1 and unit.name = $2`,
      [periodId, forestry],
    )
    reportId = reports[0]?.id ?? ''
    expect(reports[0]?.count).toBe(first.lines.length)
    const report = await people.liaison.call(getReport, { reportId })
    expect(report.values).toMatchObject([
      {
        name: '全市湿地保护率',
        year: 2027,
        op: '>=',
        path: 62,
        printed: true,
        last: null,
        revision: 0,
        content: { value: null, unit: '%', source: '湿地年度监测' },
      },
    ])
    await expect(people.office.call(explainReport, { reportId })).resolves.toMatchObject({
      deadline: { working: [{ kind: 'rule' }, { kind: 'result' }] },
    })
  })

  it('are filed by the owner; what is odd is asked and can be explained', async () => {
    const { liaison, neighbour, leader } = people
    const report = await liaison.call(getReport, { reportId })
    const obligationId = report.values[0]?.obligationId ?? ''
    const content = {
      ...emptyIndicatorContent,
      ...report.values[0]?.content,
      value: 91,
      cutoffOn: '2027-11-30',
    }
    const draft = { reportId, obligationId, revision: 0, content }
    await expect(desk.visitor().call(saveValue, draft)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(neighbour.call(saveValue, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      liaison.call(saveValue, { ...draft, content: { ...content, unit: '公顷' } }),
    ).resolves.toEqual({ revision: 1 })
    await expect(liaison.call(saveValue, draft)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { revision: 1, content: { unit: '公顷' } } },
    })
    await expect(desk.file(liaison, reportId)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: { values: [{ name: '全市湿地保护率', lacks: ['value'] }] },
    })
    await liaison.call(saveValue, { ...draft, revision: 1, content: { ...content, value: 62.4 } })
    const { revision } = await liaison.call(submitReport, { reportId, revision: 0, cutoffOn: '2027-12-20' })
    expect((await one(people.office)).years.find(({ year }) => year === 2027)).toMatchObject({
      owed: { reportId },
      claimed: null,
    })
    await leader.call(signReport, { reportId, revision })
    expect((await one(people.office)).years.find(({ year }) => year === 2027)).toMatchObject({
      claimed: { value: 62.4, content: { source: '湿地年度监测' } },
      verified: null,
      can: { plan: true },
    })
  })

  it('come on paper too, and count from the time it came in', async () => {
    const { office } = people
    const { summary } = await office.call(getReport, { reportId })
    const [returned] = (
      await office.call(returnReports, {
        reports: [{ reportId, revision: summary.revision }],
        reason: '请以盖章件为准',
        fields: [],
      })
    ).reports
    const stamped = { reportId, fileName: '盖章件.txt' }
    const body = new TextEncoder().encode('湿地保护率62.4%\n')
    const { sha256 } = await office.call(storeOriginal, stamped, { body })
    const { values } = await office.call(getReport, { reportId })
    const [value] = values
    if (!value || !returned) throw new Error('a value is owed')
    const receivedAt = '2027-12-14T02:00:00.000Z'
    const paper = {
      ...{ reportId, revision: returned.revision, receivedAt, channel: '纸质件', leaderName: '示例某' },
      ...{ original: { sha256, name: '盖章件.txt' }, cutoffOn: '2027-12-10', narrative: '', entries: [] },
    }
    const content = { ...value.content, value: 62.4, cutoffOn: '2027-11-30' }
    await expect(
      office.call(recordReport, { ...paper, values: [{ obligationId: reportId, content }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await office.call(recordReport, { ...paper, values: [{ obligationId: value.obligationId, content }] })
    expect((await one(office)).years.find(({ year }) => year === 2027)?.claimed).toMatchObject({
      value: 62.4,
      receivedAt,
    })
  })

  it('are claims until another unit has verified them', async () => {
    const { office, liaison, neighbour } = people
    const year = async (client: Client) => (await one(client)).years.find(({ year: each }) => each === 2027)
    const obligationId = (await year(office))?.owed?.obligationId ?? ''
    const planned = { obligationId, verifierId: desk.units.county, plannedOn: '2027-12-20' }
    await expect(liaison.call(planValueCheck, planned)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      office.call(planValueCheck, { ...planned, verifierId: desk.units.forestry }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const { checkId } = await office.call(planValueCheck, planned)
    await expect(office.call(planValueCheck, planned)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    expect((await year(neighbour))?.can.record).toBe(true)
    expect((await year(liaison))?.can.record).toBe(false)
    const result = {
      checkId,
      result: 'verified' as const,
      value: 62.4,
      method: 'measurement' as const,
      doneOn: '2027-12-16',
      found: '与图斑面积复算一致。',
    }
    await expect(desk.visitor().call(recordValueCheck, result)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(liaison.call(recordValueCheck, result)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(neighbour.call(recordValueCheck, { ...result, value: 60 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await neighbour.call(recordValueCheck, result)
    await expect(neighbour.call(recordValueCheck, result)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect(await year(office)).toMatchObject({ verified: 62.4, check: { result: 'verified' } })
  })

  it('become a finding where another value was found: the owner rectifies, who looked accepts', async () => {
    desk.setNow(new Date('2028-12-15T09:00:00+08:00'))
    const office = await desk.as('office')
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    const leader = await desk.as('leader', { onlyUnit: desk.units.forestry })
    const county = await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county })
    const { periodId } = await office.call(openPeriod, { cycleId: desk.cycleId, dueOn: '2028-12-25' })
    const { reports } = await office.call(listReports, { periodId })
    const id = reports.find(({ unit }) => unit.name === forestry)?.id ?? ''
    const [owed] = (await liaison.call(getReport, { reportId: id })).values
    if (!owed) throw new Error('a value is owed')
    const { obligationId } = owed
    const content = { ...owed.content, value: 63, cutoffOn: '2028-11-30' }
    await liaison.call(saveValue, { reportId: id, obligationId, revision: 0, content })
    const { revision } = await desk.file(liaison, id)
    await leader.call(signReport, { reportId: id, revision })
    const plannedOn = '2028-12-18'
    const { checkId } = await office.call(planValueCheck, {
      obligationId,
      verifierId: desk.units.county,
      plannedOn,
    })
    await county.call(recordValueCheck, {
      checkId,
      result: 'contradicted',
      value: 60.5,
      method: 'imagery',
      doneOn: '2028-12-15',
      found: '影像解译的湿地面积小于所报。',
    })
    await desk.work()
    const year = (await one(county)).years.find(({ year: each }) => each === 2028)
    expect(year).toMatchObject({ verified: null, check: { finding: { closed: false } } })
    const found = year?.check?.finding?.id ?? ''
    const { record } = await liaison.call(getRecord, { register: 'finding', id: found })
    expect(record).toMatchObject({
      state: 'open',
      values: {
        source: 'verification',
        problem: '核查值60.5%：影像解译的湿地面积小于所报。（2028年“全市湿地保护率”自报：63%）',
        rectifyingUnit: desk.units.forestry,
        acceptingUnit: desk.units.county,
        foundOn: '2028-12-15',
      },
    })
  })

  it('without a figure are judged with a reason, never by their owner', async () => {
    const { office } = people
    const { planId } = await desk.inForce(
      office,
      firstPrint
        .replaceAll('湿地鸟类保护实施方案', '生态提升方案')
        .replace('一、主要任务', '一、总体目标\n到2027年，全市湿地鸟类种群数量稳步增加。\n\n二、主要任务')
        .replace('二、保障', '三、保障')
        .replace('12号', '13号'),
    )
    const goal = async () => (await office.call(listIndicators, { planId })).goals[0]
    const printed = await goal()
    expect(printed).toMatchObject({ owner: null, judgements: [], can: { confirm: true, judge: false } })
    const judgement = {
      planId,
      phrase: printed?.phrase ?? '',
      year: 2027,
      result: 'mostly' as const,
      reason: '救护站已建成两处，尚有一县未覆盖。',
    }
    await expect(office.call(judgeGoal, judgement)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const confirm = { planId, kind: 'goal' as const, name: judgement.phrase }
    await office.call(confirmIndicator, { ...confirm, revision: 0, fields: fields(desk.units.office) })
    await expect(office.call(judgeGoal, judgement)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await office.call(confirmIndicator, { ...confirm, revision: 1, fields: fields(desk.units.forestry) })
    await expect(people.liaison.call(judgeGoal, judgement)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await office.call(judgeGoal, judgement)
    await office.call(judgeGoal, { ...judgement, result: 'achieved', reason: '三县均已覆盖。' })
    expect((await goal())?.judgements).toMatchObject([
      { result: 'achieved', reason: '三县均已覆盖。' },
      { result: 'mostly', year: 2027 },
    ])
  })
})
