import {
  type CallOf,
  countLedger,
  exportLedger,
  getLedgerTask,
  getLedgerTree,
  getOverview,
  getPlan,
  getSource,
  type LedgerFilter,
  type LedgerRow,
  listLedger,
  listLedgerUnits,
  listPlans,
  listReportingRules,
  listTargets,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { readInWorker } from '@wanwu/reader/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loaded, type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'
import { firstPrint, longPrint } from '../testing/sample-plan.ts'

type Person = Awaited<ReturnType<PlanDesk['as']>>

describe.each(testEngines)('the ledger in force on %s', (engine) => {
  let desk: PlanDesk
  let client: Person
  let birds: Loaded
  let rivers: Loaded
  let ofCounty: Loaded
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
    client = await desk.as('office')
    birds = await desk.inForce(client, firstPrint)
    rivers = await desk.inForce(client, longPrint(10))
    const county = await desk.as('office', { region: desk.regions.county, unitId: desk.units.county })
    ofCounty = await desk.inForce(
      county,
      longPrint(2).replaceAll('市水务局', '县水务局').replace('云岭市', '白鹿县'),
      desk.regions.county,
    )
  })
  afterAll(() => desk?.close())

  const list = async (filter: CallOf<typeof listLedger>, who: Person = client) =>
    (await who.call(listLedger, filter)).rows
  const numbers = async (filter: CallOf<typeof listLedger>) =>
    (await list({ planId: birds.planId, ...filter })).map((row) => row.no)

  /** Every page of a list, `limit` rows each. */
  async function leaf(filter: CallOf<typeof listLedger>, limit: number): Promise<LedgerRow[][]> {
    const pages: LedgerRow[][] = []
    for (let cursor: string | undefined; ; ) {
      const page = await client.call(listLedger, { ...filter, limit, ...(cursor ? { cursor } : {}) })
      pages.push(page.rows)
      if (page.next === null) return pages
      cursor = page.next
    }
  }

  it('is closed to visitors and to somebody without a role', async () => {
    const person = await desk.createPerson({ unitId: desk.units.office })
    const nobody = await desk.signIn(person)
    for (const [who, code] of [
      [desk.visitor(), 'NOT_SIGNED_IN'],
      [nobody, 'FORBIDDEN'],
    ] as const) {
      for (const act of [
        () => who.call(listLedger, {}),
        () => who.call(countLedger, {}),
        () => who.call(getLedgerTask, { taskId: 'x' }),
        () => who.call(listLedgerUnits, {}),
        () => who.call(getLedgerTree, { planId: birds.planId }),
        () => who.call(listTargets, {}),
        () => who.call(listReportingRules, {}),
        () => who.download(exportLedger, { format: 'md' }),
      ])
        await expect(act()).rejects.toMatchObject({ code })
    }
  })

  it('shows one’s own region, what is under it and what is above, and nothing of a neighbour', async () => {
    const seen = async (who: Person) => {
      const { plans } = await who.call(listPlans, {})
      const rows = await list({}, who)
      const { units } = await who.call(listLedgerUnits, {})
      const counts = await who.call(countLedger, {})
      const { targets } = await who.call(listTargets, {})
      const overview = await who.call(getOverview, {})
      expect(counts.tasks).toBe(rows.length)
      expect(overview.plans.map((plan) => plan.planId).sort()).toEqual(plans.map((plan) => plan.id).sort())
      return [plans.length, rows.length, units.length > 0, targets.length]
    }
    expect(await seen(client)).toEqual([3, 18, true, 2])
    const liaison = await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county })
    expect(await seen(liaison)).toEqual([3, 18, true, 2])
    await desk.createRegion({ code: '990122', name: '青松县', level: 'county', parent: desk.regions.city })
    const beside = await desk.as('office', { region: '990122' })
    expect(await seen(beside)).toEqual([2, 16, true, 2])
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    expect(await seen(elsewhere)).toEqual([0, 0, false, 0])

    const [row] = await list({ planId: ofCounty.planId })
    for (const act of [
      () => beside.call(getLedgerTask, { taskId: row?.id ?? '' }),
      () => beside.call(getLedgerTree, { planId: ofCounty.planId }),
      () => beside.call(getPlan, { planId: ofCounty.planId }),
      () => beside.call(getSource, { versionId: ofCounty.versionId }),
      () => beside.download(exportLedger, { planId: ofCounty.planId, format: 'md' }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await list({ planId: ofCounty.planId }, beside)).toEqual([])
  })

  it.each<[string, LedgerFilter, string[]]>([
    ['a deadline', { time: 'dated' }, ['1', '6']],
    ['going on', { time: 'ongoing' }, ['3']],
    ['no deadline', { time: 'none' }, ['2', '5']],
    ['waiting', { time: 'waiting' }, ['4']],
    ['due by a day', { dueBy: '2026-12-31' }, ['1']],
    ['due by the day before', { dueBy: '2026-12-30' }, []],
    ['a recurrence', { every: 'P3M' }, ['2']],
    ['no lead', { lead: 'none' }, ['2', '5']],
    ['one lead', { lead: 'one' }, ['1', '4', '6']],
    ['many leads', { lead: 'many' }, ['3']],
    ['a role', { role: 'support' }, ['1', '3']],
    ['a heading', { section: '加强栖息地保护' }, ['3', '4']],
    ['a chapter nobody confirmed', { chapter: 'CN-OP-1' }, []],
    ['two things at once', { time: 'dated', role: 'support' }, ['1']],
    ['a plan that is no id', { planId: 'none' }, []],
    ['a unit that is no id', { unitId: "' or true --" }, []],
  ])('is narrowed to %s, and counts agree', async (_, filter, expected) => {
    const within = { planId: birds.planId, ...filter }
    expect(await numbers(filter)).toEqual(expected)
    expect((await client.call(countLedger, within)).tasks).toBe(expected.length)
  })

  it.each([
    ['湿地生态补偿', ['4']],
    ['教育局', ['5']],
    ['shengtaibushui', ['6']],
    ['stbs', ['6']],
    ['SSSTBS', ['6']],
    ['jyj', ['5']],
    ['白鹿县', ['5']],
    ['100%', []],
  ])('finds %s', async (q, expected) => {
    expect(await numbers({ q })).toEqual(expected)
  })

  it('is leafed through without gaps or repeats, in both orders', async () => {
    for (const sort of ['printed', 'deadline'] as const) {
      const [whole = []] = await leaf({ sort }, 200)
      expect(whole).toHaveLength(18)
      const pages = await leaf({ sort }, 4)
      expect(pages.map((page) => page.length)).toEqual([4, 4, 4, 4, 2])
      expect(pages.flat()).toEqual(whole)
      const exact = await leaf({ sort, planId: birds.planId }, 3)
      expect(exact.map((page) => page.length)).toEqual([3, 3])
    }
    const byDeadline = (await list({ sort: 'deadline' })).map((row) => row.schedule.end ?? 'none')
    expect(byDeadline).toEqual([...byDeadline].sort())
    const river = await list({ planId: rivers.planId })
    expect(river.map((row) => row.ordinal)).toEqual(river.map((_, index) => index + 1))
  })

  it.each([
    'nonsense',
    Buffer.from('["infinite","x",1,"y"]').toString('base64url'),
    Buffer.from(
      '["2026-02-30","01890000-0000-7000-8000-000000000001",1,"01890000-0000-7000-8000-000000000001"]',
    ).toString('base64url'),
    Buffer.from(
      '[null,"01890000-0000-7000-8000-000000000001",9999999999,"01890000-0000-7000-8000-000000000001"]',
    ).toString('base64url'),
  ])('refuses a cursor that was never handed out', async (cursor) => {
    for (const sort of ['printed', 'deadline'] as const)
      await expect(client.call(listLedger, { cursor, sort })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('counts what the list shows; with a unit, in that unit’s own roles', async () => {
    expect(await client.call(countLedger, { planId: birds.planId })).toEqual({
      tasks: 6,
      duties: 17,
      lead: 4,
      responsible: 6,
      support: 2,
      dated: 2,
      ongoing: 1,
      undated: 2,
      waiting: 1,
      withoutLead: 2,
      units: 7,
    })
    const ofForestry = { planId: birds.planId, unitId: desk.units.forestry }
    expect(await client.call(countLedger, ofForestry)).toMatchObject({
      tasks: 3,
      duties: 3,
      lead: 2,
      responsible: 1,
      support: 0,
      units: 1,
    })
    expect(await numbers(ofForestry)).toEqual(['1', '2', '3'])
    expect(await numbers({ ...ofForestry, role: 'responsible' })).toEqual(['2'])
  })

  it('lists units with their roles, agreeing with the list of each', async () => {
    const { units } = await client.call(listLedgerUnits, { planId: birds.planId })
    expect(units[0]).toMatchObject({ unitName: '云岭市统筹办', tasks: 6, responsible: 6 })
    for (const unit of units) {
      const filter = { planId: birds.planId, unitId: unit.unitId ?? '' }
      const counts = await client.call(countLedger, filter)
      expect(counts).toMatchObject({
        tasks: unit.tasks,
        lead: unit.lead,
        responsible: unit.responsible,
        support: unit.support,
      })
    }
  })

  it('keeps the headings of a plan in order', async () => {
    const { nodes } = await client.call(getLedgerTree, { planId: birds.planId })
    expect(nodes.map((node) => [node.depth, node.heading, node.tasks])).toEqual([
      [0, '一、主要任务', 6],
      [1, '（一）开展湿地鸟类调查', 2],
      [1, '（二）加强栖息地保护', 2],
      [1, '（三）做好宣传教育', 2],
    ])
    await expect(client.call(getLedgerTree, { planId: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lists recurrences with the task that states them', async () => {
    const { recurrences } = await client.call(listReportingRules, { planId: birds.planId })
    expect(recurrences.map(({ taskNo, every }) => [taskNo, every])).toEqual([
      ['2', 'P3M'],
      ['5', 'P1Y'],
    ])
    expect((await client.call(listReportingRules, { planId: 'none' })).reporting).toEqual([])
  })

  it.each(['xlsx', 'docx', 'md'] as const)('exports what is seen as %s, which reads back', async (format) => {
    const file = await client.download(exportLedger, { planId: birds.planId, role: 'support', format })
    expect(file.fileName).toMatch(new RegExp(`湿地鸟类保护实施方案.*\\.${format}$`))
    const { ledger } = await readInWorker(new Uint8Array(await file.blob.arrayBuffer()), {})
    const essence = ledger.tasks.map((task) => ({
      title: task.title,
      units: task.units.map((unit) => `${unit.role}:${unit.name}`),
    }))
    expect(essence.slice(0, 2)).toEqual([
      { title: '开展本底调查', units: ['lead:市林业和草原局', 'support:市水务局'] },
      {
        title: '修复退化湿地',
        units: ['lead:市林业和草原局', 'lead:市自然资源局', 'support:市水务局'],
      },
    ])
  })

  it('exports several plans one after the other, and says where there is nothing', async () => {
    const { blob } = await client.download(exportLedger, { q: '水务局', format: 'md' })
    const text = await blob.text()
    expect(text).toContain('实施生态补水')
    expect(text).toContain('整治河段10')
    await expect(client.download(exportLedger, { q: '没有这样的词', format: 'md' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('sums up: plans, reviews, one’s own unit, the busiest, what is due', async () => {
    desk.setNow(new Date('2026-12-31T02:00:00Z'))
    try {
      const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
      const overview = await liaison.call(getOverview, {})
      expect(overview.mine).toMatchObject({
        unitName: '云岭市林业和草原局',
        counts: { tasks: 3, lead: 2, responsible: 1 },
      })
      expect([overview.reviewing, overview.can.load]).toEqual([[], false])
      expect(overview.busiest[0]).toMatchObject({ unitName: '云岭市水务局', tasks: 13 })
      expect(overview.soon[0]?.end).toBe('2026-12-31')
      for (const { planId, counts } of overview.plans) {
        const one = await client.call(getOverview, { plan: planId })
        const tasks = (await list({ planId })).map((row) => row.id)
        expect(one.busiest.every((unit) => unit.tasks <= counts.tasks)).toBe(true)
        expect(one.soon.every((task) => tasks.includes(task.taskId))).toBe(true)
      }
      const latest = await liaison.call(getOverview, { plan: 'latest' })
      expect(latest).toEqual(await liaison.call(getOverview, { plan: overview.plans[0]?.planId }))
      desk.setNow(new Date('2026-12-31T17:00:00Z'))
      const later = await client.call(getOverview, {})
      expect(later.soon.every((task) => task.end > '2026-12-31')).toBe(true)
      expect(later.can.load).toBe(true)
    } finally {
      desk.setNow(null)
    }
  })
})
