import {
  askRequest,
  compileTenureFile,
  createAppraisal,
  createScheme,
  decideRequest,
  downloadTenureFile,
  getTenureFile,
  handTenureFile,
  listRequests,
  listTenureFiles,
  listVerifications,
  planVerification,
  recordTenureUse,
  recordVerification,
  type TenureSectionKey,
} from '@wanwu/contract'
import { filingScheme } from '@wanwu/core'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueDay, type ReportDesk, startReportDesk } from './testing/report-desk.ts'

describe.each(testEngines)('tenure files on %s', (engine) => {
  let desk: ReportDesk
  let people: Record<'office' | 'auditor' | 'leader' | 'liaison' | 'countyLeader', ReportDesk['office']>
  let fileId: string
  const tenure = { leaderName: '示例某某', leaderPost: '局长', from: '2027-03-01', to: '2027-04-19' }
  const compiled = () => ({ unitId: desk.units.forestry, ...tenure })

  /** A quarter in which forestry was given four more days, filed late, was accepted and contradicted once. */
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    const periodId = await desk.open(dueDay)
    const { id: reportId } = await desk.reportOf(periodId, '云岭市林业和草原局')
    const wish = { reportId, kind: 'extension' as const, reason: '样线未完', wantedDue: '2027-03-29' }
    await desk.liaison.call(askRequest, { ...wish, toUnitId: null })
    const [request] = (await desk.office.call(listRequests, { open: true })).items
    const decided = { requestId: request?.id ?? '', decision: 'approved' as const, reason: '同意' }
    await desk.office.call(decideRequest, decided)
    await desk.fileAndAccept(reportId)
    const sample = { periodId, size: 1, plannedOn: '2027-03-16', verifierIds: [desk.units.county] }
    await desk.office.call(planVerification, sample)
    const [drawn] = (await desk.neighbour.call(listVerifications, {})).verifications
    await desk.neighbour.call(recordVerification, {
      verificationId: drawn?.id ?? '',
      ...{ result: 'contradicted', method: 'on-site', doneOn: '2027-03-16', found: '没有样线' },
    })
    desk.setNow(new Date('2027-04-20T09:00:00+08:00'))
    people = {
      office: await desk.as('office'),
      auditor: await desk.as('auditor'),
      leader: await desk.as('leader', { onlyUnit: desk.units.forestry }),
      liaison: await desk.as('liaison', { onlyUnit: desk.units.forestry }),
      countyLeader: await desk.as('leader', { region: desk.regions.county, onlyUnit: desk.units.county }),
    }
    const scheme = { name: '报送质量', base: 0, reason: null, definition: filingScheme, approval: null }
    const { id: schemeId } = await people.office.call(createScheme, scheme)
    const stretch = { from: '2027-01-01', to: '2027-03-31' }
    await people.office.call(createAppraisal, { planId: desk.planId, schemeId, ...stretch })
  })
  afterAll(() => desk?.close())

  it('is compiled by office and auditor alone, for a tenure that is over, in their own region', async () => {
    await expect(desk.visitor().call(compileTenureFile, compiled())).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(people.leader.call(compileTenureFile, compiled())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const elsewhere = await desk.as('auditor', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(compileTenureFile, compiled())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      people.auditor.call(compileTenureFile, { ...compiled(), to: '2027-12-31' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const answer = await people.auditor.call(compileTenureFile, compiled())
    fileId = answer.fileId
    expect(answer.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('holds what is on record of the unit and of no other, each row with its source', async () => {
    const { content, intact } = await people.office.call(getTenureFile, { fileId })
    expect(intact).toBe(true)
    const cellsOf = (key: TenureSectionKey) =>
      content.sections.find((section) => section.key === key)?.rows.map(({ cells }) => cells)
    expect(cellsOf('duties-start')).toEqual([])
    expect(cellsOf('duties-end')?.length).toBeGreaterThan(0)
    expect(cellsOf('reports')).toEqual([
      ['2027年第一季度', '2027-03-29', '2027-03-15', 'on-time', 0, '2027-03-15'],
    ])
    expect(cellsOf('requests')).toEqual([
      ['extension', '2027年第一季度', '样线未完', '2027-03-15', 'approved', '2027-03-29'],
    ])
    expect(cellsOf('claims')?.map((cells) => cells.slice(-2))).toContainEqual(['contradicted', '没有样线'])
    expect(cellsOf('appraisals')).toHaveLength(1)
    const rows = content.sections.flatMap((section) => section.rows)
    expect(rows.every(({ id, href }) => id !== '' && href.startsWith('/'))).toBe(true)
  })

  it('stays what it was when the records change, in the web as in Word and Excel', async () => {
    const before = await people.office.call(getTenureFile, { fileId })
    await desk.rows("update report set state = 'returned' where unit_id = $1", [desk.units.forestry])
    expect(await people.office.call(getTenureFile, { fileId })).toEqual(before)
    const word = await people.office.download(downloadTenureFile, { fileId, form: 'docx' })
    expect(word.fileName).toBe('离任审计档案 云岭市林业和草原局 2027-03-01至2027-04-19.docx')
    const rows = await people.office.download(downloadTenureFile, { fileId, form: 'xlsx' })
    expect(rows.blob.size).toBeGreaterThan(5000)
    const tampering = desk.rows("update tenure_file set sha256 = repeat('0', 64)")
    await expect(tampering).rejects.toThrow()
  })

  it('is read by its unit only once handed over, and by no other unit', async () => {
    const own = () => people.leader.call(getTenureFile, { fileId })
    await expect(own()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(people.leader.call(handTenureFile, { fileId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await people.office.call(handTenureFile, { fileId })
    await expect(people.office.call(handTenureFile, { fileId })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    expect((await own()).can).toEqual({ hand: false, record: false })
    await expect(people.countyLeader.call(getTenureFile, { fileId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(people.liaison.call(getTenureFile, { fileId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await people.countyLeader.call(listTenureFiles, {})).files).toEqual([])
    expect((await people.leader.call(listTenureFiles, {})).files).toMatchObject([{ leader: null }])
    expect((await people.office.call(listTenureFiles, {})).files).toMatchObject([
      { leader: { name: tenure.leaderName } },
    ])
  })

  it('records who used it, and keeps the name out of the audit chain', async () => {
    const use = { fileId, askedBy: '示例市审计局', letterNumber: '示审函〔2027〕3号', purpose: '离任审计' }
    const record = { ...use, usedOn: '2027-04-20', how: '作为审计底稿附件' }
    await expect(people.leader.call(recordTenureUse, record)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      people.auditor.call(recordTenureUse, { ...record, usedOn: '2028-01-01' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await people.auditor.call(recordTenureUse, record)
    const { uses } = await people.leader.call(getTenureFile, { fileId })
    expect(uses).toMatchObject([{ askedBy: '示例市审计局', letterNumber: '示审函〔2027〕3号' }])
    const told = await desk.rows<{ found: number }>(
      `select count(*)::int as found from audit_entry
       where subject_label like '%' || $1 || '%' or detail::text like '%' || $1 || '%'`,
      [tenure.leaderName],
    )
    expect(told[0]?.found).toBe(0)
  })
})
