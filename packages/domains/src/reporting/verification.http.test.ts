import {
  emptyEntry,
  listContacts,
  listVerifications,
  planVerification,
  recordVerification,
  saveContact,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueDay, type ReportDesk, startReportDesk } from './testing/report-desk.ts'
import { standingDrift } from './testing/standing-drift.ts'

const forestry = '云岭市林业和草原局'

describe.each(testEngines)('verification on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open(dueDay)
  })
  afterAll(() => desk?.close())

  const plan = (verifierIds: string[], size = 2) => ({ periodId, size, plannedOn: '2027-04-02', verifierIds })

  it('draws from what was filed, and only for another unit', async () => {
    const { office, units } = desk
    await expect(desk.visitor().call(listVerifications, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(office.call(planVerification, plan([units.county]))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const { id } = await desk.reportOf(periodId, forestry)
    await desk.fileAndAccept(id, {
      ...emptyEntry,
      claim: 'done',
      progress: '已完成',
      completedOn: '2027-03-01',
    })
    await expect(desk.liaison.call(planVerification, plan([units.county]))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(office.call(planVerification, plan([units.other]))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(office.call(planVerification, plan([units.forestry]))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await office.call(planVerification, plan([units.county, units.forestry]))).toEqual({ drawn: 2 })
    const { verifications, counts, can } = await office.call(listVerifications, { periodId })
    expect(can).toEqual({ plan: true })
    expect(counts).toEqual({ claimed: 3, verified: 0, contradicted: 0, waiting: 2, notSampled: 1 })
    expect(verifications.map(({ verifier }) => verifier.id)).toEqual([units.county, units.county])
    expect(verifications[0]).toMatchObject({
      unit: { name: forestry },
      risk: 6,
      basis: [
        { reason: 'base', points: 1 },
        { reason: 'done', points: 3 },
        { reason: 'no-evidence', points: 2 },
      ],
      claim: { claim: 'done', progress: '已完成' },
      result: null,
    })
  })

  it('is recorded once, by the verifying unit; verified and contradicted stand apart', async () => {
    const { verifications } = await desk.neighbour.call(listVerifications, {})
    expect(verifications.map(({ can }) => can.record)).toEqual([true, true])
    const [first, second] = verifications
    const result = {
      verificationId: first?.id ?? '',
      result: 'verified' as const,
      method: 'on-site' as const,
      doneOn: '2027-04-02',
      found: '样线标桩与名录一致。',
    }
    await expect(desk.liaison.call(recordVerification, result)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      desk.neighbour.call(recordVerification, { ...result, method: 'desk' as 'on-site' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await desk.neighbour.call(recordVerification, result)
    await expect(desk.neighbour.call(recordVerification, result)).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await desk.neighbour.call(recordVerification, {
      ...result,
      verificationId: second?.id ?? '',
      result: 'contradicted',
      found: '现场没有监测站。',
    })
    const after = await desk.office.call(listVerifications, { periodId })
    expect(after.counts).toEqual({ claimed: 3, verified: 1, contradicted: 1, waiting: 0, notSampled: 1 })
    const events = await desk.rows('select key from outbox where topic = $1', [
      'reporting.claim-contradicted',
    ])
    expect(events).toEqual([{ key: second?.id }])
    const own = await desk.liaison.call(listVerifications, {})
    expect(own.verifications).toHaveLength(2)
    expect(own.can).toEqual({ plan: false })
  })

  it('weighs those more who were contradicted before', async () => {
    await desk.office.call(planVerification, plan([desk.units.county], 5))
    const { verifications } = await desk.office.call(listVerifications, { periodId })
    expect(verifications[0]?.basis).toContainEqual({ reason: 'contradicted-before', points: 2 })
  })

  it('keeps how duties stand as the records say, after all of this', async () => {
    expect(await standingDrift(desk)).toEqual([])
  })
})

describe.each(testEngines)('the contact register on %s', (engine) => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  const fields = {
    leader: '示例甲',
    leaderPost: '副局长',
    office: '保护科',
    liaison: '示例乙',
    liaisonPost: null,
    officePhone: '0999-8800123',
    mobile: '13900001234',
    email: 'shili@example.invalid',
    remark: null,
  }

  it('is kept by the unit, shortened for others, and keeps its history', async () => {
    const unitId = desk.units.forestry
    await expect(desk.visitor().call(listContacts, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect((await desk.liaison.call(listContacts, {})).missing.map(({ id }) => id)).toEqual([unitId])
    await expect(desk.neighbour.call(saveContact, { unitId, fields })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const colleague = await desk.as('liaison', { onlyUnit: desk.units.office })
    await expect(colleague.call(saveContact, { unitId, fields })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await desk.liaison.call(saveContact, { unitId, fields })
    await desk.office.call(saveContact, { unitId, fields: { ...fields, liaison: '示例丙' } })

    const { contacts, missing } = await desk.office.call(listContacts, { unitId })
    expect(missing).toEqual([])
    expect(contacts).toMatchObject([
      { liaison: '示例丙', mobile: '13900001234', masked: false, validTo: null },
    ])
    const shortened = (await colleague.call(listContacts, { unitId })).contacts
    expect(shortened).toMatchObject([
      { mobile: '139****1234', officePhone: '099****0123', email: 's***@example.invalid', masked: true },
    ])
    const history = (await desk.liaison.call(listContacts, { unitId, history: 'true' })).contacts
    expect(history.map(({ liaison, validTo }) => [liaison, validTo])).toEqual([
      ['示例丙', null],
      ['示例乙', '2027-03-15'],
    ])
  })
})
