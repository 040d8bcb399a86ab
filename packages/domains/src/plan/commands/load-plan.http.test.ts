import {
  discardVersion,
  getOriginal,
  getPlan,
  getReview,
  getSource,
  listAudit,
  listPlans,
  loadPlan,
  loadVersion,
  maxDocumentBytes,
  previewDocument,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { badFiles } from '@wanwu/reader/samples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document, type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'
import { firstPrint, laterPrint, longPrint } from '../testing/sample-plan.ts'

const kept = ['source_file', 'plan', 'plan_version', 'review_edit', 'audit_entry']

describe.each(testEngines)('loading plans on %s', (engine) => {
  let desk: PlanDesk
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
  })
  afterAll(() => desk?.close())

  const here = () => ({ regionCode: desk.regions.city, fileName: '方案.txt' })

  it('requires somebody to be signed in, with the right, there', async () => {
    const file = document(firstPrint)
    await expect(desk.visitor().call(loadPlan, here(), file)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    for (const role of ['liaison', 'admin', 'auditor', 'leader'] as const) {
      const client = await desk.as(role)
      await expect(client.call(loadPlan, here(), file)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(client.call(previewDocument, { fileName: '方案.txt' }, file)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    }
    const county = await desk.as('office', { region: desk.regions.county, unitId: desk.units.county })
    await expect(county.call(loadPlan, here(), file)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await desk.count('plan', 'source_file')).toEqual({ plan: 0, source_file: 0 })
  })

  it('says what it would read without storing anything', async () => {
    const client = await desk.as('office')
    const before = await desk.count(...kept)
    const preview = await client.call(previewDocument, { fileName: '方案.txt' }, document(firstPrint))
    expect(preview).toMatchObject({
      format: 'txt',
      number: '云政办发〔2025〕12号',
      region: '云岭市',
      class: 'public',
      counts: { tasks: 6, indicators: 2 },
    })
    expect(preview.sample[0]).toMatchObject({ no: '1', title: '开展本底调查' })
    expect(await desk.count(...kept)).toEqual(before)
  })

  it('opens a review, known to the office alone, on record', async () => {
    const client = await desk.as('office')
    const { planId, versionId } = await desk.load(client, firstPrint)
    const plan = await client.call(getPlan, { planId })
    expect(plan).toMatchObject({
      title: '云岭市湿地鸟类保护实施方案',
      number: '云政办发〔2025〕12号',
      regionName: '云岭市',
      inForce: null,
      reviewing: { id: versionId, ordinal: 1, tasks: 6, state: 'reviewing' },
      can: { loadVersion: false, review: true },
    })
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    for (const outsider of [liaison, await desk.as('office', { region: desk.regions.county })]) {
      expect((await outsider.call(listPlans, {})).plans).toEqual([])
      for (const look of [
        () => outsider.call(getPlan, { planId }),
        () => outsider.call(getSource, { versionId }),
        () => outsider.download(getOriginal, { versionId }),
      ])
        await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    await expect(liaison.call(getReview, { versionId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const [entry] = (await client.call(listAudit, { subjectKind: 'plan', subjectId: planId })).items
    expect(entry).toMatchObject({
      action: 'plan.loadPlan',
      actor: { id: client.person.id },
      region: { code: desk.regions.city },
      detail: { fileName: '方案.txt', class: 'public', format: 'txt' },
    })
    expect(entry?.detail).toHaveProperty('sha256')
  })

  it('stores nothing of a document that is marked secret', async () => {
    const client = await desk.as('office')
    const { planId, versionId } = await desk.load(client, longPrint(2))
    await client.call(discardVersion, { versionId })
    const before = await desk.count(...kept)
    const secret = document(`机密★10年\n\n${firstPrint}`)
    for (const act of [
      () => client.call(loadPlan, here(), secret),
      () => client.call(loadVersion, { planId, fileName: '方案.txt' }, secret),
      () => client.call(previewDocument, { fileName: '方案.txt' }, secret),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'SECRET_MARKED', data: { level: '机密' } })
    }
    expect(await desk.count(...kept)).toEqual(before)
  })

  it('keeps a document of internal use apart', async () => {
    const client = await desk.as('office')
    const { versionId } = await desk.load(client, `内部资料 注意保存\n\n${firstPrint}`)
    const state = await client.call(getReview, { versionId })
    expect(state.version.class).toBe('internal')
    const { blob } = await client.download(getOriginal, { versionId })
    expect(await blob.text()).toContain('内部资料')
    const { items } = await client.call(listAudit, { subjectKind: 'plan-version', subjectId: versionId })
    expect(items[0]).toMatchObject({ action: 'plan.getOriginal', detail: { class: 'internal' } })
  })

  it.each([
    // the reader is asked about every one of them by its own test
    ...badFiles.filter((file, index) => badFiles.findIndex(({ code }) => code === file.code) === index),
    { name: '过大.docx', bytes: new Uint8Array(maxDocumentBytes + 1), code: 'TOO_LARGE' },
  ])('answers $name with $code, says what to do, and stores nothing', async ({ name, bytes, code }) => {
    const client = await desk.as('office')
    const before = await desk.count(...kept)
    const input = { ...here(), fileName: name }
    await expect(client.call(loadPlan, input, { body: Uint8Array.from(bytes) })).rejects.toMatchObject({
      code,
      next: { zh: expect.stringMatching(/.{4}/) },
    })
    expect(await desk.count(...kept)).toEqual(before)
  })

  it('refuses regions that are not there and answers on columns that are none', async () => {
    const client = await desk.as('office')
    const file = document(firstPrint)
    await expect(client.call(loadPlan, { ...here(), regionCode: '999999' }, file)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      client.call(loadPlan, { ...here(), columns: '{"甲":"nothing"}' }, file),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(
      client.call(loadVersion, { planId: 'none', fileName: '方案.txt' }, file),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets one print at a time be under review; one given up may be loaded again', async () => {
    const client = await desk.as('office')
    const { planId, versionId } = await desk.load(client, firstPrint)
    await expect(desk.loadLater(client, planId, laterPrint)).rejects.toMatchObject({
      code: 'WRONG_STATE',
      data: { versionId },
    })
    expect(await client.call(discardVersion, { versionId })).toEqual({ planId })
    await expect(client.call(discardVersion, { versionId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const again = await desk.loadLater(client, planId, firstPrint)
    const { version, previousVersionId } = await client.call(getReview, { versionId: again.versionId })
    expect([version.ordinal, previousVersionId]).toEqual([2, null])
    const [entry] = (await client.call(listAudit, { subjectKind: 'plan-version', subjectId: versionId }))
      .items
    expect(entry).toMatchObject({ action: 'plan.discardVersion' })
  })

  it('keeps a file once, however many plans it stands for, and two who load it at once do not collide', async () => {
    const client = await desk.as('office')
    const text = longPrint(3)
    const before = await desk.count('source_file', 'plan')
    const loaded = await Promise.all([desk.load(client, text), desk.load(client, text)])
    expect(new Set(loaded.map(({ planId }) => planId)).size).toBe(2)
    expect(await desk.count('source_file', 'plan')).toEqual({
      source_file: (before.source_file ?? 0) + 1,
      plan: (before.plan ?? 0) + 2,
    })
  })
})
