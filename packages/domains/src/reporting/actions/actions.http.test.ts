import {
  activateVersion,
  listActions,
  recordAction,
  recordIssue,
  setActionInterval,
  setIssueDeadline,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laterPrint } from '../../plan/testing/sample-plan.ts'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

describe.each(testEngines)('action obligations on %s', (engine) => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  const rule = async (client = desk.office) => {
    const { rules } = await client.call(listActions, {})
    const found = rules.find(({ task }) => task.no === '2')
    if (!found) throw new Error('task 2 is repeated')
    return found
  }
  const record = async () => {
    const { task, phrase } = await rule()
    return {
      planId: task.planId,
      lineageId: task.lineageId,
      phrase,
      unitId: desk.units.forestry,
      dueOn: '2027-03-31',
      doneOn: '2027-03-15',
      text: '完成一季度监测。',
    }
  }
  const waitingTask = async () => (await desk.office.call(listActions, {})).waiting[0]
  const issue = {
    instrument: '云岭市湿地保护条例',
    number: '市人大公告第3号',
    issuedOn: '2027-03-10',
    deadlineOn: null,
  }

  it('asks who is there', async () => {
    const visitor = desk.visitor()
    const call = await record()
    const { unitId: _unit, dueOn: _due, doneOn: _done, text: _text, ...clause } = call
    const id = call.unitId
    for (const refused of [
      visitor.call(listActions, {}),
      visitor.call(recordAction, call),
      visitor.call(setActionInterval, { ...clause, revision: 0, every: 'P1Y', from: '2027-01-01' }),
      visitor.call(recordIssue, { taskId: id, ...issue }),
      visitor.call(setIssueDeadline, { issueId: id, revision: 1, deadlineOn: '2027-12-31' }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('opens what the plan asks for every quarter, for each unit that leads or is responsible', async () => {
    const { actions } = await desk.liaison.call(listActions, {})
    const own = actions.filter(({ task }) => task.no === '2')
    expect(own).toMatchObject([
      {
        unit: { id: desk.units.forestry },
        every: 'P3M',
        dueOn: '2027-03-31',
        state: 'due',
        can: { record: true },
      },
    ])
    const seen = await desk.office.call(listActions, {})
    expect(seen.actions.filter(({ task }) => task.no === '2').length).toBeGreaterThan(1)
    expect(seen.actions.every(({ can }) => !can.record)).toBe(true)
    expect(seen.actions.some(({ task }) => task.no === '4')).toBe(false)
    expect(
      (await desk.neighbour.call(listActions, {})).actions.every(({ unit }) => unit.id === desk.units.county),
    ).toBe(true)
  })

  it('is closed by the unit’s own dated record, once', async () => {
    const call = await record()
    await expect(desk.office.call(recordAction, call)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.neighbour.call(recordAction, call)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.liaison.call(recordAction, { ...call, doneOn: '2027-03-16' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await expect(desk.liaison.call(recordAction, { ...call, dueOn: '2027-06-30' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await desk.liaison.call(recordAction, call)).toEqual({ done: true })
    await expect(desk.liaison.call(recordAction, call)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    const { actions } = await desk.office.call(listActions, {})
    const closed = actions.find(({ task, unit }) => task.no === '2' && unit.id === desk.units.forestry)
    expect(closed).toMatchObject({
      state: 'done',
      record: { doneOn: '2027-03-15', text: '完成一季度监测。' },
    })
  })

  it('takes its interval from the office', async () => {
    const { task, phrase, revision } = await rule()
    const call = {
      ...{ planId: task.planId, lineageId: task.lineageId, phrase, revision },
      every: 'P1M' as const,
      from: '2027-02-01',
    }
    await expect(desk.liaison.call(setActionInterval, call)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(setActionInterval, call)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await desk.office.call(setActionInterval, call)).toEqual({ revision: 1 })
    await expect(desk.office.call(setActionInterval, call)).rejects.toMatchObject({ code: 'CONFLICT' })
    const { actions } = await desk.liaison.call(listActions, {})
    expect(actions.filter((each) => each.task.no === '2').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2027-02-28', 'missing'],
      ['2027-03-31', 'done'],
    ])
    expect(await desk.office.call(setActionInterval, { ...call, revision: 1, every: null })).toEqual({
      revision: 2,
    })
    expect((await desk.liaison.call(listActions, {})).actions.filter((each) => each.task.no === '2')).toEqual(
      [],
    )
    expect(await rule()).toMatchObject({ undecided: false, every: null, printed: 'P3M' })
  })

  it('asks the office for the interval of words that leave it open', async () => {
    const vague = [
      '云岭市湖岸巡查实施方案',
      '',
      '一、主要任务',
      '1.开展湖岸巡查。定期开展湖岸巡查，建立问题清单。（责任单位：市林业和草原局）',
      '2.更新鸟类名录。适时更新全市鸟类名录。（责任单位：市林业和草原局）',
    ].join('\n')
    const { planId } = await desk.inForce(desk.office, vague)
    const { rules, actions } = await desk.office.call(listActions, { planId })
    expect(actions).toEqual([])
    expect(
      rules.map(({ task, phrase, printed, undecided }) => [task.no, phrase, printed, undecided]),
    ).toEqual([
      ['1', '定期', null, true],
      ['2', '适时', null, true],
    ])
    const { task, phrase } = rules[0] ?? (await rule())
    const clause = { planId, lineageId: task.lineageId, phrase, revision: 0 }
    await desk.office.call(setActionInterval, { ...clause, every: 'P6M', from: '2027-01-01' })
    const seen = await desk.liaison.call(listActions, { planId })
    expect(seen.rules.map(({ undecided, can }) => [undecided, can.decide])).toEqual([
      [false, false],
      [true, false],
    ])
    expect(seen.actions.map(({ dueOn, state, can }) => [dueOn, state, can.record])).toEqual([
      ['2027-06-30', 'due', true],
    ])
  })

  it('lets a task wait until its instrument is issued', async () => {
    const waiting = await waitingTask()
    expect(waiting).toMatchObject({ task: { no: '4' }, can: { record: true } })
    const call = { taskId: waiting?.taskId ?? '', ...issue }
    await expect(desk.liaison.call(recordIssue, call)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(recordIssue, call)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.office.call(recordIssue, { ...call, issuedOn: '2027-03-16' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const { issueId } = await desk.office.call(recordIssue, call)
    await expect(desk.office.call(recordIssue, call)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    const events = await desk.rows<{ key: string }>(
      `select key from outbox where topic = 'reporting.instrument-issued'`,
    )
    expect(events).toEqual([{ key: issueId }])
    const after = await desk.office.call(listActions, {})
    expect(after.waiting).toEqual([])
    expect(after.issues).toMatchObject([{ id: issueId, deadlineOn: null, can: { setDeadline: true } }])

    const deadline = { issueId, revision: 1, deadlineOn: '2027-12-31' }
    await expect(desk.liaison.call(setIssueDeadline, deadline)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      desk.office.call(setIssueDeadline, { ...deadline, deadlineOn: '2027-03-01' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect(await desk.office.call(setIssueDeadline, deadline)).toEqual({ revision: 2 })
    await expect(desk.office.call(setIssueDeadline, deadline)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await desk.office.call(listActions, {})).issues[0]).toMatchObject({ deadlineOn: '2027-12-31' })
  })

  it('counts the task from then on, in later prints too', async () => {
    const { versionId } = await desk.loadLater(desk.office, desk.planId, laterPrint)
    const { base } = await desk.ready(desk.office, versionId)
    await desk.office.call(activateVersion, { versionId, base })
    const { waiting, issues } = await desk.office.call(listActions, {})
    expect(waiting).toEqual([])
    expect(issues).toMatchObject([{ task: { no: '4' }, deadlineOn: '2027-12-31' }])
    expect(await rule()).toMatchObject({ every: null, revision: 2 })
    const finance = await desk.rows<{ no: string }>(
      `select task.no from duty join task on task.id = duty.task_id where duty.current and task.state = 'open' and task.no = '4'`,
    )
    expect(finance.length).toBeGreaterThan(0)
  })
})
