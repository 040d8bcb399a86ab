import {
  type AppError,
  addEvidence,
  type Client,
  createClient,
  evidenceLimits,
  getEvidenceFile,
  getReport,
  listEvidence,
  previewEvidence,
  removeEvidence,
  returnReports,
  signIn,
  signReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { docxParagraph, makeDocx } from '@wanwu/reader/samples/make-docx.ts'
import { makeXls } from '@wanwu/reader/samples/make-xls.ts'
import { createCookieJar } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'
import { officeConverter } from './convert-office.ts'

const forestry = '云岭市林业和草原局'
const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text))
/** A picture of one point, told apart from others by what follows its end. */
const picture = (mark: string) =>
  Uint8Array.from([
    ...Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    ...bytes(mark),
  ])

describe.each(testEngines)('evidence on %s', (engine) => {
  let desk: ReportDesk
  let reportId: string
  let obligationId: string
  const add = (client: Client, fileName: string, body: Uint8Array<ArrayBuffer>, duty?: string) =>
    client.call(addEvidence, { reportId, fileName, ...(duty ? { obligationId: duty } : {}) }, { body })
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    reportId = (await desk.reportOf(await desk.open(), forestry)).id
    obligationId = (await desk.liaison.call(getReport, { reportId })).lines[0]?.obligationId ?? ''
  })
  afterAll(() => desk?.close())

  it('asks who is there', async () => {
    const evidenceId = reportId
    for (const call of [
      desk.visitor().call(listEvidence, { reportId }),
      add(desk.visitor(), '照片.png', picture('')),
      desk.visitor().call(removeEvidence, { evidenceId }),
      desk.visitor().download(getEvidenceFile, { evidenceId }),
      desk.visitor().download(previewEvidence, { evidenceId }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('is of the unit alone while it is a draft', async () => {
    const added = await add(desk.liaison, '样线照片.png', picture('甲'), obligationId)
    expect(added).toMatchObject({ name: '样线照片.png', kind: 'png', obligationId, preview: 'image' })
    const own = await desk.leader.call(listEvidence, { reportId })
    expect(own).toMatchObject({ evidence: [{ id: added.id }], used: added.size, can: { add: true } })
    expect(await desk.office.call(listEvidence, { reportId })).toMatchObject({
      evidence: [],
      can: { add: false },
    })
    const { id: evidenceId } = added
    for (const other of [desk.office, desk.neighbour]) {
      const refused = { code: 'NOT_FOUND' }
      await expect(other.download(getEvidenceFile, { evidenceId })).rejects.toMatchObject(refused)
      await expect(other.download(previewEvidence, { evidenceId })).rejects.toMatchObject(refused)
    }
    await expect(desk.neighbour.call(listEvidence, { reportId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(add(desk.neighbour, '照片.png', picture('乙'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(add(desk.office, '照片.png', picture('乙'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.office.call(removeEvidence, { evidenceId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('is handed out as a download under its own name, and never sniffed', async () => {
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    const { evidence } = await liaison.call(listEvidence, { reportId })
    const evidenceId = evidence[0]?.id ?? ''
    const file = await desk.liaison.download(getEvidenceFile, { evidenceId })
    expect(file).toMatchObject({ mediaType: 'image/png', fileName: '样线照片.png' })
    expect(new Uint8Array(await file.blob.arrayBuffer())).toEqual(picture('甲'))
    const preview = await desk.liaison.download(previewEvidence, { evidenceId })
    expect(preview.mediaType).toBe('image/png')
    const browser = createCookieJar()
    await createClient({ baseUrl: desk.url, fetch: browser }).call(signIn, liaison.person)
    const { headers } = await browser(`${desk.url}/api/evidence/${evidenceId}/file`)
    expect(headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is kept once by its content, and beside a duty only once', async () => {
    const again = await add(desk.liaison, '再传一次.png', picture('甲'), obligationId)
    expect(again.name).toBe('样线照片.png')
    const whole = await add(desk.liaison, '全局照片.png', picture('甲'))
    expect(whole).toMatchObject({ obligationId: null, name: '全局照片.png' })
    const { used } = await desk.liaison.call(listEvidence, { reportId })
    expect(used).toBe(picture('甲').length)
    expect(await desk.count('evidence_file', 'evidence')).toEqual({ evidence_file: 1, evidence: 2 })
  })

  it.each([
    [
      'a program that calls itself a picture',
      '照片.jpg',
      bytes('MZ\u0000\u0000'),
      'UNSUPPORTED_FORMAT',
      '程序',
    ],
    ['a picture that calls itself a PDF', '报告.pdf', picture('丙'), 'UNSUPPORTED_FORMAT', '与文件名不符'],
    ['a page', '说明.png', bytes('<html><script>x()</script></html>'), 'UNSUPPORTED_FORMAT', '网页'],
    ['a name without an ending', '照片', picture('丙'), 'UNSUPPORTED_FORMAT', '.png'],
    ['an empty file', '空.png', bytes(''), 'EMPTY_FILE', '空'],
    ['a damaged archive', '报告.docx', bytes('PK\u0003\u0004....'), 'DAMAGED', '损坏'],
  ])('refuses %s with words', async (_, fileName, body, code, words) => {
    const refused = await add(desk.liaison, fileName, body).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code })
    const { detail, next } = refused as { detail: { zh: string }; next: { zh: string } }
    expect(detail.zh + next.zh).toContain(words)
    expect(await desk.count('evidence_file')).toEqual({ evidence_file: 1 })
  })

  it('refuses what is too large, alone or together', async () => {
    await expect(add(desk.liaison, '大.png', new Uint8Array(evidenceLimits.file + 1))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      data: { limit: evidenceLimits.file },
    })
    await desk.rows('update evidence_file set size = $1', [evidenceLimits.report - 10])
    await expect(add(desk.liaison, '又一张.png', picture('丁'))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      data: { limit: evidenceLimits.report },
    })
    await desk.rows('update evidence_file set size = length(bytes)')
  })

  it('stops what is marked secret before anything is stored', async () => {
    const secret = makeDocx({ body: docxParagraph('机密★3年') + docxParagraph('湿地调查情况') })
    await expect(add(desk.liaison, '调查.docx', Uint8Array.from(secret))).rejects.toMatchObject({
      code: 'SECRET_MARKED',
    })
    expect(await desk.count('evidence_file')).toEqual({ evidence_file: 1 })
  })

  it('shows an office document as PDF where the server has a converter, and says so where it has none', async () => {
    const body = Uint8Array.from(
      makeXls([
        ['样线', '只数'],
        ['一号', 12],
      ]),
    )
    const { id: evidenceId, preview } = await add(desk.liaison, '调查.xls', body)
    const looked = await desk.liaison
      .download(previewEvidence, { evidenceId })
      .catch((error: AppError) => error)
    if (officeConverter() === null) {
      expect(preview).toBeNull()
      expect(looked).toMatchObject({ code: 'UNSUPPORTED_FORMAT' })
    } else {
      expect(preview).toBe('pdf')
      expect(looked).toMatchObject({ mediaType: 'application/pdf', fileName: '调查.xls.pdf' })
      if ('blob' in looked) expect((await looked.blob.text()).startsWith('%PDF-')).toBe(true)
    }
    await desk.liaison.call(removeEvidence, { evidenceId })
  })

  it('is seen by the office as it was when the report was filed', async () => {
    const later = await add(desk.liaison, '名录.png', picture('名录'), obligationId)
    const { revision } = await desk.file(desk.liaison, reportId)
    await expect(add(desk.liaison, '迟.png', picture('迟'))).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect((await desk.office.call(listEvidence, { reportId })).evidence).toEqual([])
    const signed = await desk.leader.call(signReport, { reportId, revision })
    const seen = await desk.office.call(listEvidence, { reportId })
    expect(seen.evidence.map(({ name }) => name)).toEqual(['样线照片.png', '全局照片.png', '名录.png'])
    expect((await desk.office.download(getEvidenceFile, { evidenceId: later.id })).fileName).toBe('名录.png')

    await desk.office.call(returnReports, {
      reports: [{ reportId, revision: signed.revision }],
      reason: '请补照片',
      fields: [],
    })
    desk.setNow(new Date('2027-03-16T09:00:00+08:00'))
    const [liaison, office] = [
      await desk.as('liaison', { onlyUnit: desk.units.forestry }),
      await desk.as('office'),
    ]
    await liaison.call(removeEvidence, { evidenceId: later.id })
    await expect(liaison.call(removeEvidence, { evidenceId: later.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const added = await add(liaison, '补拍.png', picture('补'), obligationId)
    const names = async (client: Client) =>
      (await client.call(listEvidence, { reportId })).evidence.map(({ name }) => name)
    expect(await names(liaison)).toEqual(['样线照片.png', '全局照片.png', '补拍.png'])
    expect(await names(office)).toEqual(['样线照片.png', '全局照片.png', '名录.png'])
    await expect(office.download(getEvidenceFile, { evidenceId: added.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await desk.count('evidence_file')).toEqual({ evidence_file: 4 })
  })
})
