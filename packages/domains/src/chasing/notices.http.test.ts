import {
  type Client,
  countNotices,
  getNoticeAddress,
  listNotices,
  readNotices,
  returnReports,
  setNoticeAddress,
  signReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../reporting/testing/report-desk.ts'

const forestry = '云岭市林业和草原局'

describe.each(testEngines)('notices on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  let reportId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open('2027-03-25')
    reportId = (await desk.reportOf(periodId, forestry)).id
    await desk.work()
  })
  afterAll(() => desk?.close())

  const at = async (moment: string) => {
    desk.setNow(new Date(`${moment}+08:00`))
    await desk.work()
  }
  const titles = async (client: Client) =>
    (await client.call(listNotices, { unread: true })).items.map(({ title }) => title.zh)
  const clear = async (...clients: Client[]) => {
    for (const client of clients) await client.call(readNotices, {})
  }

  it('ask who is there', async () => {
    const visitor = desk.visitor()
    for (const call of [
      () => visitor.call(listNotices, {}),
      () => visitor.call(countNotices, {}),
      () => visitor.call(readNotices, {}),
      () => visitor.call(getNoticeAddress, {}),
      () => visitor.call(setNoticeAddress, { email: null, mobile: null }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('tell liaison and leader of each unit that a period opened, and nobody else', async () => {
    const { items, unread } = await desk.liaison.call(listNotices, {})
    expect(unread).toBe(1)
    expect(items).toMatchObject([
      {
        kind: 'period-opened',
        title: { zh: '2027年第一季度报送已开启，2027-03-25前报送', en: '2027 Q1 is open, due 2027-03-25' },
        link: `/reporting/reports/${reportId}`,
        readAt: null,
      },
    ])
    expect(await titles(desk.leader)).toHaveLength(1)
    expect((await desk.neighbour.call(listNotices, {})).items[0]?.text.zh).toContain('白鹿县人民政府')
    expect(await titles(desk.office)).toEqual([])
  })

  it('are read by their own person alone', async () => {
    const [own] = (await desk.liaison.call(listNotices, {})).items
    expect(await desk.neighbour.call(readNotices, { ids: [own?.id ?? ''] })).toEqual({ unread: 1 })
    expect(await desk.liaison.call(countNotices, {})).toEqual({ unread: 1 })
    expect(await desk.liaison.call(readNotices, { ids: [own?.id ?? ''] })).toEqual({ unread: 0 })
    expect((await desk.liaison.call(listNotices, {})).items[0]?.readAt).not.toBeNull()
    await clear(desk.leader, desk.neighbour)
  })

  it('remind on the days before, once a day, from eight in the morning', async () => {
    await at('2027-03-18T07:59:00')
    expect(await titles(desk.liaison)).toEqual([])
    await at('2027-03-18T08:00:00')
    await at('2027-03-18T15:00:00')
    expect(await titles(desk.liaison)).toEqual(['您有1件报送待办'])
    expect((await desk.liaison.call(listNotices, {})).items[0]).toMatchObject({
      text: { zh: '云岭市林业和草原局　2027年第一季度　待报送　2027-03-25（还有7天到期）' },
      link: `/reporting/reports/${reportId}`,
    })
    expect(await titles(desk.leader)).toEqual([])
    await at('2027-03-19T09:00:00')
    expect(await titles(desk.liaison)).toHaveLength(1)
    await clear(desk.liaison, desk.neighbour)
  })

  it('ask the leader to sign, and are quiet to who has handed in', async () => {
    await desk.file(desk.liaison, reportId)
    await desk.work()
    expect(await titles(desk.leader)).toEqual(['云岭市林业和草原局2027年第一季度报送待您签发'])
    await at('2027-03-22T08:00:00')
    expect(await titles(desk.liaison)).toEqual([])
    expect(await titles(desk.neighbour)).toEqual(['您有1件报送待办'])
    expect(await titles(desk.leader)).toEqual([
      '您有1件报送待办',
      '云岭市林业和草原局2027年第一季度报送待您签发',
    ])
    await clear(desk.leader, desk.neighbour)
  })

  it('carry the reason of a return, and what became of it', async () => {
    const signed = await desk.leader.call(signReport, {
      reportId,
      revision: (await desk.reportOf(periodId, forestry)).revision,
    })
    await desk.office.call(returnReports, {
      reports: [{ reportId, revision: signed.revision }],
      reason: '面积与上期对不上',
      fields: [],
    })
    await desk.work()
    const [returned] = (await desk.liaison.call(listNotices, { unread: true })).items
    expect(returned).toMatchObject({
      kind: 'returned',
      text: { zh: expect.stringContaining('面积与上期对不上') },
    })
    await desk.fileAndAccept(reportId)
    await desk.work()
    expect(await titles(desk.liaison)).toEqual([
      '云岭市林业和草原局2027年第一季度报送已审定',
      '云岭市林业和草原局2027年第一季度报送被退回',
    ])
    await clear(desk.liaison, desk.leader)
  })

  it('go up to leader and office when the day has passed, and are quiet to who is done', async () => {
    const countyLeader = await desk.as('leader', {
      region: desk.regions.county,
      onlyUnit: desk.units.county,
    })
    await at('2027-03-25T09:00:00')
    expect(await titles(countyLeader)).toEqual(['1件报送未办结'])
    expect(await titles(desk.office)).toEqual([])
    await clear(countyLeader)
    await at('2027-03-28T09:00:00')
    expect(await titles(desk.neighbour)).toContain('您有1件报送待办，其中1件已逾期')
    expect(await titles(countyLeader)).toEqual(['1件报送未办结，其中1件已逾期'])
    expect(await titles(desk.office)).toEqual(['1件报送未办结，其中1件已逾期'])
    expect(await titles(desk.liaison)).toEqual([])
    expect(await titles(desk.leader)).toEqual([])
  })

  it('tell the office of a request, and the unit of what was decided', async () => {
    await clear(desk.office, desk.neighbour)
    const requestId = '01890000-0000-7000-8000-0000000000bb'
    const countyReport = (await desk.reportOf(periodId, '白鹿县人民政府')).id
    const [asker, decider] = await desk.rows<{ id: string }>('select id from person order by id limit 2')
    const happened = (topic: string) =>
      desk.rows(
        `insert into outbox (id, topic, key, payload) values (gen_random_uuid(), $1, $2, $3::jsonb)`,
        [topic, requestId, JSON.stringify({ requestId, reportId: countyReport })],
      )
    await desk.rows(
      `insert into report_request (id, report_id, kind, reason, wanted_due, old_due, asked_by, asked_at)
       values ($1, $2, 'extension', '等待监测数据', '2027-04-08', '2027-03-25', $3, now())`,
      [requestId, countyReport, asker?.id],
    )
    await happened('reporting.request-asked')
    await desk.work()
    expect(await titles(desk.office)).toEqual(['白鹿县人民政府申请延期（2027年第一季度）'])
    await desk.rows(
      `update report_request set decision = 'refused', decided_by = $2, decided_at = now(), decision_reason = '理由不足'
       where id = $1`,
      [requestId, decider?.id],
    )
    await happened('reporting.request-decided')
    await desk.work()
    const [told] = (await desk.neighbour.call(listNotices, { unread: true })).items
    expect(told).toMatchObject({
      title: { zh: '白鹿县人民政府2027年第一季度的延期申请未同意' },
      text: { zh: '现报送日为2027-03-25：理由不足' },
    })
    expect(await titles(desk.liaison)).toEqual([])
  })

  it('are not made up for on a later day', async () => {
    await clear(desk.office)
    await at('2027-04-02T09:00:00')
    expect(await titles(desk.office)).toEqual([])
  })

  it('are given page by page', async () => {
    const first = await desk.neighbour.call(listNotices, { limit: 2 })
    expect(first.items).toHaveLength(2)
    const rest = await desk.neighbour.call(listNotices, { limit: 50, cursor: first.next ?? '' })
    expect(rest.next).toBeNull()
    const all = await desk.neighbour.call(listNotices, {})
    expect([...first.items, ...rest.items]).toEqual(all.items)
  })

  it('keep an address that only its person sees, and the audit chain no more than that there is one', async () => {
    const address = { email: 'county@mail.example', mobile: '13900000000' }
    expect(await desk.neighbour.call(setNoticeAddress, address)).toEqual(address)
    expect(await desk.neighbour.call(getNoticeAddress, {})).toEqual(address)
    expect(await desk.liaison.call(getNoticeAddress, {})).toEqual({ email: null, mobile: null })
    await expect(
      desk.neighbour.call(setNoticeAddress, { email: 'a@b\n', mobile: null }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const [entry] = await desk.rows<{ detail: unknown }>(
      `select detail from audit_entry where action = 'chasing.setNoticeAddress' order by at desc limit 1`,
    )
    expect(entry?.detail).toEqual({ email: true, mobile: true })
  })
})
