import {
  actOnRecord,
  type Client,
  createRecord,
  decideIssueProposal,
  getRecord,
  listActions,
  listIssueProposals,
  listNotices,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlanDesk, startPlanDesk } from '../../plan/testing/plan-desk.ts'
import { firstPrint } from '../../plan/testing/sample-plan.ts'

describe.each(testEngines)('an instrument that was issued on %s', (engine) => {
  let desk: PlanDesk
  let office: Client
  let finance: Client
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
    desk.setNow(new Date('2027-03-15T09:00:00+08:00'))
    office = await desk.as('office')
    await desk.inForce(office, firstPrint)
    const [unit] = await desk.rows<{ id: string }>(`select id from unit where name like '%财政局'`)
    finance = await desk.as('liaison', { onlyUnit: unit?.id ?? '' })
  })
  afterAll(() => desk?.close())

  const issue = async (name: string) => {
    const register = 'instrument'
    const { id } = await office.call(createRecord, { register, values: { name, kind: 'regulation' } })
    const { record } = await office.call(getRecord, { register, id })
    await office.call(actOnRecord, {
      register,
      id,
      revision: record.revision,
      act: 'issue',
      values: {
        issuer: '云岭市人大常委会',
        issuedOn: '2027-03-10',
        number: '公告第3号',
        effectiveOn: '2027-05-01',
      },
      note: null,
    })
    await desk.work()
  }
  const proposals = async () => (await office.call(listIssueProposals, {})).proposals
  const waiting = async () => (await office.call(listActions, {})).waiting.length
  const titles = async (client: Client) =>
    (await client.call(listNotices, { unread: true })).items.map(({ title }) => title.zh)

  it('is proposed where its name is only like the one a task waits for, and refused', async () => {
    await issue('云岭市城市绿化条例')
    await issue('云岭市湿地保护条例实施细则')
    await desk.work()
    const [proposal, ...others] = await proposals()
    expect(others).toEqual([])
    expect(proposal).toMatchObject({
      instrument: '云岭市湿地保护条例实施细则',
      waitsFor: '《云岭市湿地保护条例》出台后',
      score: 0.9,
      task: { no: '4' },
    })
    expect(await titles(office)).toEqual([
      '请确认：云岭市湿地保护条例实施细则是否即任务4 制定补偿办法所等的文件',
    ])
    expect([await waiting(), await titles(finance)]).toEqual([1, []])
    const decision = { proposalId: proposal?.id ?? '', confirmed: false }
    await expect(desk.visitor().call(listIssueProposals, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.visitor().call(decideIssueProposal, decision)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(finance.call(decideIssueProposal, decision)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const other = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(other.call(decideIssueProposal, decision)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await office.call(decideIssueProposal, decision)).toEqual({ issueId: null })
    await expect(office.call(decideIssueProposal, decision)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect([await proposals(), await waiting()]).toEqual([[], 1])
  })

  it('wakes the task when the office confirms it, and tells its units', async () => {
    await issue('云岭市湿地保护办法')
    const [proposal] = await proposals()
    const { issueId } = await office.call(decideIssueProposal, {
      proposalId: proposal?.id ?? '',
      confirmed: true,
      deadlineOn: '2027-12-31',
    })
    await desk.work()
    await desk.work()
    expect(await waiting()).toBe(0)
    expect((await office.call(listActions, {})).issues).toMatchObject([
      { id: issueId, instrument: '云岭市湿地保护办法', number: '公告第3号', deadlineOn: '2027-12-31' },
    ])
    expect(await titles(finance)).toEqual(['云岭市湿地保护办法已出台，任务4 制定补偿办法开始计入'])
  })

  it('wakes it at once where the name is the very one in 《》', async () => {
    const county = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await desk.inForce(county, firstPrint.replaceAll('云岭市', '青岚市'), desk.regions.other)
    await issue('青岚市湿地保护条例')
    expect((await county.call(listActions, {})).waiting).toHaveLength(1)
    const province = await desk.as('office', { region: '990000' })
    const { id } = await province.call(createRecord, {
      register: 'instrument',
      region: '990000',
      values: { name: '《青岚市湿地保护条例》', kind: 'regulation' },
    })
    await province.call(actOnRecord, {
      register: 'instrument',
      id,
      revision: 1,
      act: 'issue',
      values: { issuer: '示例省人大常委会', issuedOn: '2027-03-10' },
      note: null,
    })
    await desk.work()
    expect((await county.call(listActions, {})).waiting).toEqual([])
    expect(
      await desk.rows('select recorded_by from instrument_issue where recorded_by is null'),
    ).toHaveLength(1)
  })
})
