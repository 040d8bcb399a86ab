import {
  countLights,
  defaultLights,
  defaultReminders,
  getCalendar,
  getCalendarLink,
  getChasingSettings,
  lightColours,
  listLights,
  listLitDuties,
  makeCalendarLink,
  revokeCalendarLink,
  setChasingSettings,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../reporting/testing/report-desk.ts'

const forestry = '云岭市林业和草原局'

describe.each(testEngines)('settings, calendar and lights on %s', (engine) => {
  let desk: ReportDesk
  let reportId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    reportId = (await desk.reportOf(await desk.open('2027-03-25'), forestry)).id
  })
  afterAll(() => desk?.close())

  const read = async (path: string) => {
    const answer = await fetch(`${desk.url}${path}`)
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }

  it('are the defaults until the office sets others, one editor after the other', async () => {
    const { planId } = desk
    const set = { planId, revision: 0, reminders: defaultReminders, lights: defaultLights }
    await expect(desk.visitor().call(getChasingSettings, { planId })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(desk.liaison.call(setChasingSettings, set)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(getChasingSettings, { planId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(elsewhere.call(setChasingSettings, set)).rejects.toMatchObject({ code: 'NOT_FOUND' })

    expect(await desk.office.call(getChasingSettings, { planId })).toMatchObject({
      reminders: defaultReminders,
      lights: defaultLights,
      revision: 0,
      cycles: [{ name: '季度报送', opensItself: true, opensBefore: 15 }],
    })
    const reminders = { ...defaultReminders, before: [5], officeFrom: 1 }
    expect(await desk.office.call(setChasingSettings, { ...set, reminders })).toMatchObject({
      reminders,
      revision: 1,
    })
    await expect(desk.office.call(setChasingSettings, set)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { revision: 1, reminders } },
    })
    await expect(
      desk.office.call(setChasingSettings, {
        ...set,
        revision: 1,
        lights: { yellowOver: 30, redOver: 10, blueBefore: null },
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await desk.office.call(setChasingSettings, { ...set, revision: 1 })
  })

  it('give each person a calendar of their own due days, to who holds the link', async () => {
    await expect(desk.visitor().call(makeCalendarLink, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.visitor().call(getCalendarLink, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.visitor().call(revokeCalendarLink, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await desk.liaison.call(getCalendarLink, {})).toEqual({ madeAt: null })
    const { path } = await desk.liaison.call(makeCalendarLink, {})
    expect(await desk.liaison.call(getCalendarLink, {})).toEqual({ madeAt: expect.any(String) })
    const calendar = await read(path)
    expect(calendar).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' })
    const unfolded = calendar.text.replaceAll('\r\n ', '')
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270325')
    expect(unfolded).toContain('SUMMARY:待报：云岭市林业和草原局 2027年第一季度')
    expect(unfolded).toContain(`URL:${desk.url}/reporting/reports/${reportId}`)
    expect(unfolded).not.toContain('白鹿县')
    const [kept] = await desk.rows<{ hash: string }>('select token_hash as hash from calendar_link')
    expect(path).not.toContain(kept?.hash)
  })

  it('end a link with the next one, and with its revocation', async () => {
    const first = await desk.neighbour.call(makeCalendarLink, {})
    const second = await desk.neighbour.call(makeCalendarLink, {})
    expect((await read(first.path)).status).toBe(404)
    expect((await read(second.path)).status).toBe(200)
    await desk.neighbour.call(revokeCalendarLink, {})
    expect((await read(second.path)).status).toBe(404)
    await expect(desk.visitor().download(getCalendar, { token: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('leave the calendar of somebody without a unit to file for empty', async () => {
    const { path } = await desk.office.call(makeCalendarLink, {})
    expect((await read(path)).text).not.toContain('VEVENT')
  })

  it('light duties by dated facts, to the unit itself and to the office', async () => {
    const { planId } = desk
    await expect(desk.visitor().call(listLights, { planId })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const own = await desk.liaison.call(listLights, { planId })
    expect(new Set(own.lights.map(({ unitName }) => unitName))).toEqual(new Set([forestry]))
    const all = await desk.office.call(listLights, { planId })
    expect(all.lights.length).toBeGreaterThan(own.lights.length)
    for (const { light } of all.lights) {
      const { deadline, milestones } = light.working
      expect(milestones).toEqual([])
      const passed = deadline !== null && deadline < '2027-03-15'
      expect(light.colour).toBe(deadline === null ? 'undated' : passed ? 'red' : 'green')
      expect(light.working).toMatchObject({
        rule: 'lights/1',
        day: '2027-03-15',
        filedLate: 0,
        filingsDue: 0,
      })
    }
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    expect((await elsewhere.call(listLights, { planId })).lights).toEqual([])
  })

  it('count milestones once the office accepted them, by the thresholds of the plan', async () => {
    const { planId } = desk
    const unitId = desk.units.forestry
    const [duty] = (await desk.office.call(listLights, { planId, unitId })).lights.filter(
      ({ light }) => light.working.deadline === null,
    )
    if (!duty) throw new Error('no duty without a deadline')
    const [person] = await desk.rows<{ id: string }>('select id from person limit 1')
    const breakdownId = '01890000-0000-7000-8000-0000000000aa'
    await desk.rows(
      `insert into breakdown (id, region_code, plan_id, lineage_id, unit_id, leader, person, steps, continuing, state,
         edited_by, edited_at) values ($1, '990100', $2, $3, $4, '', '', '', '', 'submitted', $5, now())`,
      [breakdownId, planId, duty.lineageId, unitId, person?.id],
    )
    for (const ordinal of [1, 2, 3, 4, 5]) {
      await desk.rows(
        `insert into milestone (id, breakdown_id, ordinal, name, due_on, done_on)
         values (gen_random_uuid(), $1, $2, '节点', $3, $4)`,
        [
          breakdownId,
          ordinal,
          ordinal < 3 ? '2027-02-01' : '2027-12-01',
          ordinal === 1 ? '2027-01-20' : null,
        ],
      )
    }
    const light = async () =>
      (await desk.liaison.call(listLights, { planId })).lights.find(({ taskId }) => taskId === duty.taskId)
        ?.light
    expect(await light()).toMatchObject({ colour: 'undated' })
    await desk.rows(`update breakdown set state = 'accepted' where id = $1`, [breakdownId])
    expect(await light()).toMatchObject({
      colour: 'yellow',
      reason: 'behind',
      working: { expected: 40, reached: 20, lag: 20, milestones: { length: 5 } },
    })
    const { revision } = await desk.office.call(getChasingSettings, { planId })
    await desk.office.call(setChasingSettings, {
      planId,
      revision,
      reminders: defaultReminders,
      lights: { yellowOver: 5, redOver: 15, blueBefore: null },
    })
    expect(await light()).toMatchObject({ colour: 'red', reason: 'far-behind' })
    const { counts } = await desk.office.call(countLights, { planId })
    const { lights } = await desk.office.call(listLights, { planId })
    for (const colour of lightColours) {
      const worn = lights.filter((duty) => duty.light.colour === colour)
      expect(counts[colour]).toBe(worn.length)
      expect((await desk.office.call(listLitDuties, { planId, colour })).items).toEqual(worn)
    }
  })

  it('are done by what was accepted, and say that it is a claim', async () => {
    await desk.fileAndAccept(reportId, { claim: 'done', progress: '已完成。', completedOn: '2027-03-10' })
    const { lights } = await desk.liaison.call(listLights, { planId: desk.planId })
    for (const { light } of lights) {
      expect(light).toMatchObject({ colour: 'done', working: { completedOn: '2027-03-10', verified: false } })
    }
  })

  it('count late filings beside a light, not into it', async () => {
    desk.setNow(new Date('2027-04-02T09:00:00+08:00'))
    const county = await desk.office.call(listLights, { planId: desk.planId, unitId: desk.units.county })
    expect(county.lights.length).toBeGreaterThan(0)
    for (const { light } of county.lights.filter(({ light }) => light.working.deadline === null)) {
      expect(light).toMatchObject({ colour: 'undated', working: { filedLate: 1, filingsDue: 1 } })
    }
  })
})
