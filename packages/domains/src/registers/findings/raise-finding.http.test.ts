import {
  emptyEntry,
  getLedgerTask,
  getRecord,
  getReport,
  getTaskTimeline,
  listNotices,
  listRecords,
  listVerifications,
  planVerification,
  recordVerification,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../../reporting/testing/report-desk.ts'
import { raiseFinding } from './raise-finding.ts'

describe.each(testEngines)('a contradicted claim on %s', (engine) => {
  let desk: ReportDesk
  let verificationId: string
  let taskId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    const periodId = await desk.open()
    const { id: reportId } = await desk.reportOf(periodId, '云岭市林业和草原局')
    await desk.fileAndAccept(reportId, {
      ...emptyEntry,
      claim: 'done',
      progress: '监测站已建成',
      completedOn: '2027-03-01',
    })
    await desk.office.call(planVerification, {
      periodId,
      size: 1,
      plannedOn: '2027-03-15',
      verifierIds: [desk.units.county],
    })
    const { verifications } = await desk.neighbour.call(listVerifications, {})
    verificationId = verifications[0]?.id ?? ''
    await desk.neighbour.call(recordVerification, {
      verificationId,
      result: 'contradicted',
      method: 'on-site',
      doneOn: '2027-03-15',
      found: '现场没有监测站。',
    })
    const { lines } = await desk.liaison.call(getReport, { reportId })
    taskId = lines.find(({ obligationId }) => obligationId === verifications[0]?.obligationId)?.task.id ?? ''
    await desk.work()
  })
  afterAll(() => desk?.close())

  it('becomes a finding once: who claimed rectifies, who looked accepts', async () => {
    const job = {
      id: verificationId,
      kind: raiseFinding.kind,
      key: verificationId,
      payload: { verificationId },
      attempts: 1,
    }
    await raiseFinding.run(job, {
      database: desk.database,
      now: new Date('2027-03-16T09:00:00+08:00'),
      transaction: (work) => desk.database.transaction({ role: 'wanwu_jobs' }, work),
    })
    const { items } = await desk.liaison.call(listRecords, { register: 'finding' })
    expect(items).toHaveLength(1)
    const id = items[0]?.id ?? ''
    const { record, acts } = await desk.neighbour.call(getRecord, { register: 'finding', id })
    expect(record).toMatchObject({
      state: 'open',
      values: {
        source: 'verification',
        problem: expect.stringMatching(/^现场没有监测站。（任务\d自报：监测站已建成）$/),
        rectifyingUnit: desk.units.forestry,
        acceptingUnit: desk.units.county,
        foundOn: '2027-03-15',
        deadlineClass: 'by-date',
        // thirty working days, no arrangement of holidays being entered
        deadline: '2027-04-26',
      },
    })
    expect(acts).toMatchObject([{ act: 'raised', person: { name: '系统（定时）' } }])
    const { verifications } = await desk.office.call(listVerifications, {})
    expect(verifications[0]?.finding).toEqual({ id, closed: false })
    const stranger = await desk.as('liaison', { onlyUnit: desk.units.office })
    expect((await stranger.call(listRecords, { register: 'finding' })).items).toEqual([])
    for (const [who, title] of [
      [desk.liaison, '云岭市林业和草原局有一项问题须整改'],
      [desk.neighbour, '请督导云岭市林业和草原局整改一项问题'],
    ] as const) {
      const { items } = await who.call(listNotices, {})
      const told = items.filter(({ kind }) => kind === 'finding-raised')
      expect(told).toMatchObject([{ title: { zh: title }, link: `/registers/finding/${id}` }])
      expect(told[0]?.text.zh).toContain('整改期限2027-04-26')
      expect(told[0]?.text.zh).not.toContain('监测站')
    }
  })

  it('stands in the timeline of its task, for those who may see it', async () => {
    await expect(desk.visitor().call(getTaskTimeline, { taskId })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const elsewhere = await desk.as('liaison', { region: desk.regions.other, onlyUnit: desk.units.other })
    await expect(elsewhere.call(getTaskTimeline, { taskId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { task, entries } = await desk.liaison.call(getTaskTimeline, { taskId })
    expect(task.no).toBe((await desk.liaison.call(getLedgerTask, { taskId })).no)
    const told = entries.map(({ kind, event }) => `${kind} ${event}`)
    for (const line of [
      'document in-force',
      'period opened',
      'filing signed',
      'filing accepted',
      'verification contradicted',
      'finding raised',
    ])
      expect(told).toContain(line)
    expect(entries.find(({ kind }) => kind === 'finding')).toMatchObject({
      on: '2027-03-15',
      state: { zh: '待整改' },
      register: { zh: '问题整改台账' },
      unit: { name: '云岭市林业和草原局' },
      link: expect.stringMatching(/^\/registers\/finding\//),
    })
    const stranger = await desk.as('liaison', { onlyUnit: desk.units.office })
    const seen = (await stranger.call(getTaskTimeline, { taskId })).entries
    expect(seen.map(({ kind }) => kind)).not.toContain('finding')
    expect(seen.map(({ kind }) => kind)).not.toContain('filing')
  })
})
