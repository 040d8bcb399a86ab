import {
  addRecordFile,
  type Client,
  changeResponseLevel,
  getGeneticChain,
  getImpactChecks,
  getKinship,
  getPlanTasks,
  getResponseBoard,
  getScreening,
  listAudit,
  listRecords,
  planImpactChecks,
  type RecordValues,
  recordKinship,
  screenProject,
  startResponse,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StewardshipDesk, startStewardshipDesk } from './testing/stewardship-desk.ts'

const square = (west: number, south: number, side = 0.1) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})
const report = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe.each(testEngines)('stewardship on %s', (engine) => {
  let server: StewardshipDesk
  let office: Client
  let forestry: Client
  let stranger: Client
  beforeAll(async () => {
    server = await startStewardshipDesk(engine)
    ;({ office, forestry, stranger } = server)
  })
  afterAll(() => server?.close())
  const pointing = async (register: string, field: string, id: string) =>
    (await office.call(listRecords, { register, where: JSON.stringify([{ field, is: [id] }]), limit: 50 }))
      .items

  describe('responses', () => {
    let count = 0
    const plan = async (steps: string, issued = true) => {
      count += 1
      const values = { name: `示例预案${count}`, kind: 'invasive', version: 1, steps }
      const id = await server.create(forestry, 'contingency-plan', values)
      if (issued)
        await server.act(office, 'contingency-plan', id, 'issue', {
          issuedOn: '2026-08-01',
          reviewBy: '2028-08-01',
        })
      return { plan: id, revision: issued ? 2 : 1 }
    }
    const steps =
      'Ⅳ级｜24｜市林业和草原局、市水务局｜排查\nⅢ级｜2｜市水务局｜封控水道\nⅡ级｜1｜市林业和草原局｜清除'
    const asked = { name: '示例入侵事件', level: '3', drill: false } as const

    it('start for who keeps the plan or decides, once, by a plan in force as it stands', async () => {
      const wanted = { ...(await plan(steps)), ...asked }
      await expect(server.visitor().call(startResponse, wanted)).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      await expect(stranger.call(startResponse, wanted)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(forestry.call(startResponse, { ...wanted, revision: 1 })).rejects.toMatchObject({
        code: 'CONFLICT',
      })
      const draft = { ...(await plan(steps, false)), ...asked }
      await expect(forestry.call(startResponse, draft)).rejects.toMatchObject({ code: 'WRONG_STATE' })
      const started = await forestry.call(startResponse, wanted)
      expect(started.tasks.map(({ line, unit, dueOn }) => [line, unit.name, dueOn])).toEqual([
        [1, '云岭市林业和草原局', '2026-08-04'],
        [1, '云岭市水务局', '2026-08-04'],
        [2, '云岭市水务局', '2026-08-03'],
      ])
      expect(await server.read('emergency-response', started.id)).toMatchObject({
        state: 'started',
        values: { kind: 'invasive', level: '3', drill: false, openTasks: 3 },
      })
      await expect(forestry.call(startResponse, wanted)).rejects.toMatchObject({
        code: 'ALREADY_EXISTS',
        data: { existing: started.id },
      })
    })

    it('show what they will give out before they are started, and how it stands after', async () => {
      const { plan: id } = await plan(`${steps}\nⅢ级｜5｜市水务局｜排查`)
      await expect(server.visitor().call(getPlanTasks, { id })).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      const shown = await forestry.call(getPlanTasks, { id })
      expect(shown.levels.map(({ level, tasks }) => [level, tasks.length])).toEqual([
        ['1', 4],
        ['2', 4],
        ['3', 3],
        ['4', 2],
      ])
      expect([shown.can.start, (await stranger.call(getPlanTasks, { id })).can.start]).toEqual([true, false])
      const unread = await plan('尽快处置')
      expect(await office.call(getPlanTasks, { id: unread.plan })).toMatchObject({
        levels: [],
        faults: [{ line: 1 }],
      })
      const response = await office.call(startResponse, { plan: id, revision: 2, ...asked })
      const board = () => office.call(getResponseBoard, { id: response.id })
      await expect(server.visitor().call(getResponseBoard, { id: response.id })).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      const first = await board()
      expect(first.tasks.map(({ dueAt, standing }) => [dueAt, standing])).toEqual([
        ['2026-08-04T02:00:00.000Z', 'open'],
        ['2026-08-03T04:00:00.000Z', 'open'],
        ['2026-08-04T02:00:00.000Z', 'open'],
      ])
      expect(first.reports.map(({ kind, dueOn, made }) => [kind, dueOn, made.length])).toEqual([
        ['first', '2026-08-04', 0],
        ['continued', null, 0],
        ['final', null, 0],
        ['review', null, 0],
      ])
      expect(first.adds.map(({ level, tasks }) => [level, tasks.length])).toEqual([
        ['1', 1],
        ['2', 1],
        ['4', 0],
      ])
      expect([first.can, (await stranger.call(getResponseBoard, { id: response.id })).can]).toEqual([
        { changeLevel: true },
        { changeLevel: false },
      ])
      const task = first.tasks.find(({ unit }) => unit.id === server.units.forestry)?.id ?? ''
      await server.act(forestry, 'response-task', task, 'finish', { result: '已排查', doneOn: '2026-08-03' })
      const generic = server.act(office, 'emergency-response', response.id, 'changeEarly', { level: '2' })
      await expect(generic).rejects.toMatchObject({
        code: 'WRONG_STATE',
        data: { command: changeResponseLevel.id },
      })
      const up = { id: response.id, revision: 1, level: '2', note: '扩散' } as const
      await office.call(changeResponseLevel, up)
      await server.act(office, 'emergency-response', response.id, 'first', { firstReport: '已处置' })
      const last = await board()
      expect(last).toMatchObject({ level: '2', state: 'reported', changes: [{ from: '3', to: '2' }] })
      expect(last.tasks.map(({ standing }) => standing)).toContain('done')
      expect(last.reports[0]).toMatchObject({ overdue: false, made: [{ by: expect.any(String) }] })
      await server.database.transaction({ role: 'owner' }, (client) =>
        client.query('update register.contingency_plan set region_code = $1 where id = $2', [
          server.regions.other,
          id,
        ]),
      )
      expect(await board()).toMatchObject({ plan: null, adds: [], can: { changeLevel: false } })
    })

    it('are told every line that cannot be carried out, and make nothing', async () => {
      const wanted = { ...(await plan(`${steps}\n尽快处置\nⅠ级｜1｜市无此局｜疏散`)), ...asked }
      await expect(office.call(startResponse, wanted)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        data: { issues: [{ line: 4 }, { line: 5, message: { zh: expect.stringContaining('市无此局') } }] },
      })
      expect(await pointing('emergency-response', 'plan', wanted.plan)).toEqual([])
      const grave = { ...(await plan('Ⅰ级｜1｜市水务局｜疏散')), ...asked }
      await expect(office.call(startResponse, grave)).rejects.toMatchObject({ code: 'INCOMPLETE' })
    })

    it('are raised by who decides, with the further tasks alone; a drill is marked', async () => {
      const wanted = { ...(await plan(steps)), ...asked, drill: true }
      const { id, name, tasks } = await office.call(startResponse, wanted)
      expect([name, tasks[0]?.task]).toEqual(['【演练】示例入侵事件', '【演练】排查'])
      const up = { id, revision: 1, level: '2', note: '扩散到下游' } as const
      await expect(server.visitor().call(changeResponseLevel, up)).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      await expect(forestry.call(changeResponseLevel, up)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      const elsewhere = await server.as('office', {
        region: server.regions.other,
        unitId: server.units.other,
      })
      await expect(elsewhere.call(changeResponseLevel, up)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const raised = await office.call(changeResponseLevel, up)
      expect(raised.tasks.map(({ line, task }) => [line, task])).toEqual([[3, '【演练】清除']])
      await expect(office.call(changeResponseLevel, up)).rejects.toMatchObject({ code: 'CONFLICT' })
      const down = await office.call(changeResponseLevel, { ...up, revision: 2, level: '4' })
      const again = await office.call(changeResponseLevel, { ...up, revision: 3 })
      expect([...down.tasks, ...again.tasks]).toEqual([])
      expect(await pointing('response-task', 'response', id)).toHaveLength(4)
    })
  })

  describe('impact evaluations', () => {
    let id: string
    beforeAll(async () => {
      await server.create(office, 'red-line-patch', {
        code: 'R-1',
        function: 'water',
        boundary: square(100, 25),
      })
      await server.create(office, 'protected-area', {
        name: '示例湿地公园',
        kind: 'wetland-park',
        level: 'provincial',
        boundary: square(101, 25),
      })
      await server.create(office, 'protection-target', {
        taxon: '示例鹤',
        targetKind: 'rare',
        habitat: { type: 'Point', coordinates: [100.05, 25.05] },
      })
      id = await server.create(forestry, 'impact-evaluation', {
        project: '示例水库',
        kind: 'construction',
        extent: square(100.04, 25.04),
      })
    })

    it('are screened: yes or no, names for the entitled alone, never a place', async () => {
      await expect(server.visitor().call(getScreening, { id })).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      await expect(stranger.call(getScreening, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      const answers = { redLine: 'yes', protectedAreas: 'no', sensitive: 'yes' }
      expect(await forestry.call(getScreening, { id })).toEqual({ ...answers, found: null })
      const told = await office.call(getScreening, { id })
      expect(told).toMatchObject(answers)
      expect(told.found?.map(({ register, count, titles }) => [register, count, titles])).toEqual(
        expect.arrayContaining([
          ['red-line-patch', 1, ['R-1']],
          ['protection-target', 1, ['示例鹤']],
        ]),
      )
      expect(JSON.stringify(told)).not.toContain('100.0')
    })

    it('keep the screening as an act, on record in the audit chain', async () => {
      const wanted = { id, revision: 1 }
      await expect(server.visitor().call(screenProject, wanted)).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      await expect(stranger.call(screenProject, wanted)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(forestry.call(screenProject, { id, revision: 7 })).rejects.toMatchObject({
        code: 'CONFLICT',
      })
      expect(await forestry.call(screenProject, wanted)).toMatchObject({ state: 'screened', found: null })
      expect((await server.read('impact-evaluation', id)).values).toMatchObject({
        redLine: 'yes',
        protectedAreas: 'no',
        sensitive: 'yes',
        screenedOn: '2026-08-03',
      })
      await expect(forestry.call(screenProject, { id, revision: 2 })).rejects.toMatchObject({
        code: 'WRONG_STATE',
      })
      const { items } = await office.call(listAudit, { action: screenProject.id })
      expect(items).toMatchObject([{ detail: { redLine: 'yes', namesTold: false } }])
    })

    it('turn into dated checks when the opinion is given, once', async () => {
      const early = { id, revision: 2 }
      await expect(forestry.call(planImpactChecks, early)).rejects.toMatchObject({ code: 'WRONG_STATE' })
      await server.act(forestry, 'impact-evaluation', id, 'scope', { scope: '库区', method: '示例方法' })
      await office.call(
        addRecordFile,
        {
          register: 'impact-evaluation',
          id,
          field: 'report',
          fileName: '报告.png',
        },
        { body: report },
      )
      await server.act(office, 'impact-evaluation', id, 'opine', {
        impacts: '淹没栖息地',
        opinion: '落实措施后可行',
        conclusion: 'conditional',
        opinedOn: '2026-08-03',
        measures:
          '施工期｜2026-10-01｜市林业和草原局｜避开繁殖期\n运行期｜2027年5月1日｜市水务局｜保证生态流量',
      })
      await server.work()
      const checks = await pointing('impact-check', 'evaluation', id)
      expect(checks.map(({ values }) => [values.phase, values.dueOn]).sort()).toEqual([
        ['after', '2027-05-01'],
        ['during', '2026-10-01'],
      ])
      const { revision } = await server.read('impact-evaluation', id)
      await expect(server.visitor().call(planImpactChecks, { id, revision })).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      await expect(stranger.call(planImpactChecks, { id, revision })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
      await expect(office.call(planImpactChecks, early)).rejects.toMatchObject({ code: 'CONFLICT' })
      expect(await office.call(planImpactChecks, { id, revision })).toEqual({ checks: [] })
      await expect(server.visitor().call(getImpactChecks, { id })).rejects.toMatchObject({
        code: 'NOT_SIGNED_IN',
      })
      expect(await stranger.call(getImpactChecks, { id })).toMatchObject({
        checks: [{ phase: 'during', overdue: false }, { phase: 'after' }],
        waiting: 0,
        faults: [],
        can: { look: false, screen: false, plan: false },
      })
      expect((await forestry.call(getImpactChecks, { id })).can).toEqual({
        look: true,
        screen: false,
        plan: true,
      })
    })
  })

  it('uses of a genetic resource without approval, or unpaid, become one finding each, and are shown as a chain', async () => {
    const id = await server.create(office, 'genetic-resource', { code: 'G-1', name: '示例稻', kind: 'crop' })
    const use = (number: string, more: RecordValues) =>
      server.create(forestry, 'genetic-use', {
        number,
        name: '示例育种',
        resource: id,
        kind: 'research',
        ...more,
      })
    const access = await server.create(forestry, 'genetic-access', {
      number: 'A-1',
      resource: id,
      user: '示例公司',
      pic: '已同意',
      mat: '已商定',
      approverUnit: server.units.office,
    })
    const approval = { approval: '示例准〔2026〕1号', approvedOn: '2026-03-01', validTo: '2026-12-31' }
    await server.act(office, 'genetic-access', access, 'approve', approval)
    const owed = { access, startedOn: '2026-04-01', benefit: 1000, benefitBy: '2026-07-01' }
    const wild = await use('U-1', { startedOn: '2026-04-01' })
    const late = await use('U-2', owed)
    const good = await use('U-3', owed)
    await server.create(forestry, 'genetic-benefit', {
      number: 'B-1',
      use: good,
      amount: 1000,
      paidOn: '2026-06-01',
    })
    server.setNow(new Date('2026-08-04T10:00:00+08:00'))
    await server.work()
    server.setNow(new Date('2026-08-05T10:00:00+08:00'))
    await server.work()
    const { items } = await office.call(listRecords, { register: 'finding' })
    expect(
      items.map(({ values }) => [values.source, values.grade, values.rectifyingUnit, values.acceptingUnit]),
    ).toEqual(
      expect.arrayContaining([
        ['record', 'serious', server.units.forestry, server.units.office],
        ['record', 'general', server.units.forestry, server.units.office],
      ]),
    )
    expect(items).toHaveLength(2)
    expect(await server.read('genetic-use', wild)).toMatchObject({
      state: 'irregular',
      values: { finding: expect.any(String) },
    })
    expect((await server.read('genetic-use', late)).state).toBe('running')
    expect((await server.read('genetic-use', good)).values.finding).toBeUndefined()
    await expect(server.visitor().call(getGeneticChain, { id })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(stranger.call(getGeneticChain, { id: wild })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const far = await server.as('liaison', { region: server.regions.other, unitId: server.units.other })
    await expect(far.call(getGeneticChain, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const chain = await stranger.call(getGeneticChain, { id })
    expect(chain.accesses).toMatchObject([{ number: 'A-1', state: 'approved', approvedOn: '2026-03-01' }])
    expect(
      chain.uses.map(({ number, paid, problems, benefits }) => [number, paid, problems, benefits.length]),
    ).toEqual([
      ['U-1', 0, ['no-access'], 0],
      ['U-2', 0, ['benefit-overdue'], 0],
      ['U-3', 1000, [], 1],
    ])
  })

  it('kinship of a population is worked out and recorded by its keeper', async () => {
    const facility = await server.create(forestry, 'ex-situ-facility', { name: '示例繁育中心', kind: 'zoo' })
    const id = await server.create(forestry, 'ex-situ-population', {
      name: '示例种群',
      taxon: '示例鹤',
      facility,
    })
    const one = (number: string, sex: string, sire: string | null = null, dam: string | null = null) =>
      server.create(forestry, 'ex-situ-individual', { number, population: id, sex, sire, dam })
    const empty = { id, revision: 1 }
    await expect(forestry.call(recordKinship, empty)).rejects.toMatchObject({ code: 'INCOMPLETE' })
    const sire = await one('1', 'male')
    const dam = await one('2', 'female')
    const son = await one('3', 'male', sire, dam)
    await one('4', 'female', sire, dam)
    // four living: (8 · ¼ sire or dam with each child, 2 · ¼ between the sibs, 4 · ½ with oneself) / 16
    const figures = {
      living: 4,
      founders: 2,
      meanKinship: 0.2813,
      diversity: 0.7188,
      founderEquivalents: 1.7778,
      effectiveSize: 4,
    }
    await expect(server.visitor().call(getKinship, { id })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(stranger.call(getKinship, { id: sire })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await stranger.call(getKinship, { id })).toMatchObject({ ...figures, can: { record: false } })
    await expect(server.visitor().call(recordKinship, empty)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(stranger.call(recordKinship, empty)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await forestry.call(recordKinship, empty)).toMatchObject({ ...figures, revision: 2 })
    await expect(forestry.call(recordKinship, empty)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await server.read('ex-situ-population', id)).values).toMatchObject({
      kinship: 0.2813,
      founders: 2,
    })
    const child = await one('5', 'male', son)
    const loop = await one('6', 'male', child)
    await server.database.transaction({ role: 'owner' }, (client) =>
      client.query('update register.ex_situ_individual set f_sire = $1 where id = $2', [loop, child]),
    )
    await expect(office.call(getKinship, { id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})
