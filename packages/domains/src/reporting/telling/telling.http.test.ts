import {
  type CircularKind,
  type Client,
  changeCircular,
  downloadCircular,
  draftCircular,
  getCircular,
  getCircularFile,
  getFigureRows,
  issueCircular,
  listCirculars,
  retakeFacts,
  returnReports,
  signReport,
  stepCircular,
  tellingEndpoints,
  uploadCircular,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'

/** Text of a Word document, a line a paragraph. */
function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}

/** The document as somebody edits it: words of its text replaced. */
function edited(
  bytes: Uint8Array,
  ...changes: readonly (readonly [string, string])[]
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const [before, after] of changes) {
    if (!xml.includes(before)) throw new Error(`not in the document: ${before}`)
    xml = xml.replace(before, after)
  }
  return Uint8Array.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
}

describe.each(testEngines)('a circular of a quarter on %s', (engine) => {
  let desk: ReportDesk
  let office: Client
  let second: Client
  let elsewhere: Client
  let periodId: string
  let circularId: string

  const draft = async (kind: CircularKind, form: 'document' | 'letter' = 'document', client = office) =>
    (await client.call(draftCircular, { kind, form, periodId, planId: null, year: null })).circularId
  const now = () => office.call(getCircular, { circularId })
  const revision = async () => (await now()).revision
  const download = async (unitId?: string, client = office) => {
    const { blob } = await client.download(downloadCircular, { circularId, ...(unitId ? { unitId } : {}) })
    return new Uint8Array(await blob.arrayBuffer())
  }

  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open()
    const { id } = await desk.reportOf(periodId, forestry)
    const filed = await desk.file(desk.liaison, id, {
      claim: 'done',
      completedOn: '2027-03-10',
      progress: '完成两处湿地调查，记录水鸟18种。',
      problem: '监测设备不足。',
      cause: '经费尚未下达。',
      next: '补充设备。',
    })
    const signed = await desk.leader.call(signReport, { reportId: id, revision: filed.revision })
    await desk.office.call(returnReports, {
      reports: [{ reportId: id, revision: signed.revision }],
      reason: '请补充样线数量',
      fields: [],
    })
    // The due day has passed; the county has filed nothing.
    desk.setNow(new Date('2027-03-30T09:00:00+08:00'))
    office = await desk.as('office')
    second = await desk.as('office')
    elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    circularId = await draft('circular')
  })
  afterAll(() => desk?.close())

  it('asks who is there, on every route', async () => {
    for (const endpoint of tellingEndpoints) {
      const call = desk.visitor().call(endpoint as typeof getCircular, { circularId })
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('is written by the office of the region alone', async () => {
    const input = { kind: 'circular' as const, form: 'document' as const, periodId, planId: null, year: null }
    await expect(desk.liaison.call(draftCircular, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(elsewhere.call(draftCircular, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(office.call(draftCircular, { ...input, periodId: null })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(office.call(draftCircular, { ...input, kind: 'annual' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('is not seen by others before it is issued', async () => {
    for (const other of [desk.liaison, elsewhere]) {
      expect((await other.call(listCirculars, {})).circulars).toEqual([])
      await expect(other.call(getCircular, { circularId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(other.download(downloadCircular, { circularId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      await expect(other.call(getFigureRows, { circularId, figure: 'late' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    expect((await office.call(listCirculars, { periodId })).circulars).toMatchObject([
      { id: circularId, kind: 'circular', state: 'drafting', scopeName: '2027年第一季度', number: null },
    ])
  })

  it('counts what was owed and filed, and keeps claims and verification apart', async () => {
    const { figures, units, candidates, can } = await now()
    expect(figures).toMatchObject({
      expected: 2,
      received: 1,
      receivedRate: 50,
      onTime: 1,
      late: 0,
      missing: 1,
      returned: 1,
      accepted: 0,
      done: 3,
      verified: 0,
      contradicted: 0,
      unsampled: 3,
      problems: 3,
    })
    expect(units.map(({ unitName, timing }) => [unitName, timing])).toEqual(
      expect.arrayContaining([
        [forestry, 'on-time'],
        [county, 'missing'],
      ]),
    )
    expect(candidates).toHaveLength(3)
    expect(can).toMatchObject({ change: true, submit: true, check: false, issue: false })
  })

  it('opens every figure to the rows it counts', async () => {
    const missing = await office.call(getFigureRows, { circularId, figure: 'missing' })
    expect(missing).toMatchObject({ value: 1, withheld: 0, reports: [{ unitName: county, lateDays: 5 }] })
    const done = await office.call(getFigureRows, { circularId, figure: `done@${desk.units.forestry}` })
    expect(done.entries).toHaveLength(3)
    await expect(office.call(getFigureRows, { circularId, figure: 'nothing' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('counts a claim that others looked at as verified or contradicted, and nothing else', async () => {
    const { candidates } = await now()
    const [first, next] = candidates
    await desk.rows(
      `insert into verification (id, region_code, period_id, obligation_id, unit_id, verifier_unit_id, planned_on, risk,
         basis, drawn_by, drawn_at, result, method, found, done_on, done_by, done_at)
       select gen_random_uuid(), $1, $2, entry.id, $3, $4, '2027-03-28', 1, '{}', $5, now(), entry.result, 'on-site',
         '样线仅有一条', '2027-03-29', $5, now()
       from (values ($6::uuid, 'verified'), ($7::uuid, 'contradicted')) as entry (id, result)`,
      [
        desk.regions.city,
        periodId,
        desk.units.forestry,
        desk.units.county,
        (await desk.rows<{ id: string }>('select id from person limit 1'))[0]?.id,
        first?.obligationId,
        next?.obligationId,
      ],
    )
    await office.call(retakeFacts, { circularId, revision: await revision() })
    const retaken = await now()
    expect(retaken.figures).toMatchObject({ done: 3, verified: 1, contradicted: 1, unsampled: 1 })
    expect(retaken.candidates).toHaveLength(2)
    await expect(office.call(retakeFacts, { circularId, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expect(desk.liaison.call(retakeFacts, { circularId, revision: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('takes what a person sets, and good practice from what was filed', async () => {
    const { fields, candidates } = await now()
    const good = [candidates[0]?.obligationId ?? '']
    const change = {
      circularId,
      revision: await revision(),
      fields: { ...fields, copies: '市委办公室，市政协办公室', sealOf: '云岭市示例局', good },
    }
    await office.call(changeCircular, change)
    await expect(office.call(changeCircular, change)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(desk.liaison.call(changeCircular, change)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(elsewhere.call(changeCircular, change)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const unfiled = { ...change, revision: await revision(), fields: { ...fields, good: [circularId] } }
    await expect(office.call(changeCircular, unfiled)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is written in Word with every section, its blanks left blank', async () => {
    const text = textOf(await download())
    expect(text).toContain('关于《云岭市湿地鸟类保护实施方案》')
    expect(text).toContain('本期应报单位2家，已报1家，报送率50%')
    expect(text).toContain('经其他单位现场核查：属实1项，不符1项')
    expect(text).toContain('二、好的做法')
    expect(text).toContain(`逾期未报的有：${county}（已逾期5天）。`)
    expect(text).toContain('样线仅有一条')
    // said of three tasks in the same words: once
    expect(text.match(/监测设备不足（3项）。/gu)).toHaveLength(1)
    expect(text).toContain('（云岭市示例局代章）')
    expect(text).toContain('抄送：市委办公室，市政协办公室。')
    expect(text).toContain('〔　　　〕　　号')
    expect(text).not.toMatch(/云统筹.*号/u)
  })

  it('tells figures that were changed by hand, and refuses none', async () => {
    const bytes = await download()
    const upload = { circularId, revision: await revision(), fileName: '定稿.docx' }
    const same = await office.call(uploadCircular, upload, { body: Uint8Array.from(bytes) })
    expect(same.differences).toEqual([])
    await expect(office.call(uploadCircular, upload, { body: Uint8Array.from(bytes) })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    )
    await expect(
      desk.liaison.call(uploadCircular, upload, { body: Uint8Array.from(bytes) }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      office.call(uploadCircular, { ...upload, revision: await revision() }, { body: new Uint8Array() }),
    ).rejects.toMatchObject({ code: 'EMPTY_FILE' })
    const byHand = edited(
      bytes,
      ['报送率', '总的报送率'],
      ['>50<', '>100<'],
      ['>未报<', '>按时<'],
      ['各单位要据实报送', '各单位要在15个工作日内据实报送'],
    )
    const changed = await office.call(
      uploadCircular,
      { ...upload, revision: await revision() },
      { body: byHand },
    )
    expect(changed.differences).toMatchObject([
      { kind: 'changed', figure: 'receivedRate', before: '50', after: '100', where: '一、总体情况' },
      {
        kind: 'changed',
        figure: `missing@${desk.units.county}`,
        before: '未报',
        after: '按时',
        where: `各单位报送和落实情况表 · ${county} · 报送情况`,
      },
    ])
    const { blob } = await office.download(getCircularFile, { circularId, fileId: changed.id })
    expect(blob.size).toBe(byHand.length)
    await expect(
      elsewhere.download(getCircularFile, { circularId, fileId: changed.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('goes from drafting over checking and countersigning to issue, each step by whom it was', async () => {
    const step = async (
      client: Client,
      name: 'submitted' | 'checked' | 'countersigned' | 'returned',
      note = '',
    ) => client.call(stepCircular, { circularId, revision: await revision(), step: name, note })
    const issue = async (client = office) =>
      client.call(issueCircular, {
        circularId,
        revision: await revision(),
        number: '云统筹〔2027〕3号',
        signatory: '示例签发人',
        issuedOn: '2027-04-02',
      })
    await expect(issue()).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(step(desk.liaison, 'submitted')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await step(office, 'submitted')
    await expect(step(office, 'checked')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(step(second, 'returned')).rejects.toMatchObject({ code: 'INCOMPLETE' })
    await step(second, 'returned', '请核对报送率')
    await step(office, 'submitted')
    await step(second, 'checked')
    await expect(step(second, 'countersigned')).rejects.toMatchObject({ code: 'INCOMPLETE' })
    await step(office, 'countersigned', '云岭市示例局 示例人：同意')
    await expect(issue(desk.liaison)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await issue()
    const { acts, summary } = await now()
    expect(summary).toMatchObject({
      state: 'issued',
      number: '云统筹〔2027〕3号',
      signatory: '示例签发人',
      issuedOn: '2027-04-02',
    })
    expect(acts.map(({ kind }) => kind)).toEqual([
      ...['drafted', 'retaken', 'changed', 'uploaded', 'uploaded'],
      ...['submitted', 'returned', 'submitted', 'checked', 'countersigned', 'issued'],
    ])
  })

  it('is never changed once issued, by any route or by the database', async () => {
    const { fields, revision: last } = await now()
    const at = { circularId, revision: last }
    const body = Uint8Array.from(await download())
    for (const change of [
      () => office.call(changeCircular, { ...at, fields }),
      () => office.call(retakeFacts, at),
      () => office.call(stepCircular, { ...at, step: 'returned', note: '重写' }),
      () => office.call(uploadCircular, { ...at, fileName: '又一稿.docx' }, { body }),
      () =>
        office.call(issueCircular, {
          ...at,
          number: '云统筹〔2027〕4号',
          signatory: '示例',
          issuedOn: '2027-04-03',
        }),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'WRONG_STATE' })
    }
    for (const sql of [
      `update circular set number = '改' where id = '${circularId}'`,
      `delete from circular where id = '${circularId}'`,
      `update circular_act set note = '改'`,
      'delete from circular_file',
    ]) {
      await expect(desk.rows(sql)).rejects.toThrow()
    }
    expect(textOf(await download())).toContain('云统筹〔2027〕3号')
  })

  it('is then read by the units; behind its figures they see their own rows', async () => {
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    expect((await liaison.call(listCirculars, {})).circulars).toMatchObject([
      { id: circularId, state: 'issued' },
    ])
    const seen = await liaison.call(getCircular, { circularId })
    expect(seen.candidates).toEqual([])
    expect(seen.can).toMatchObject({ change: false, issue: false })
    expect(await liaison.call(getFigureRows, { circularId, figure: 'missing' })).toMatchObject({
      value: 1,
      withheld: 1,
      reports: [],
    })
    await expect(elsewhere.call(getCircular, { circularId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('writes the other papers from the same facts: letters, brief, ledger, the account of the year', async () => {
    circularId = await draft('letters')
    const letters = unzipSync(await download())
    expect(Object.keys(letters)).toHaveLength(2)
    const own = textOf(await download(desk.units.county))
    expect(own).toContain(`${county}：`)
    expect(own).toContain('前补报')
    await expect(download(desk.units.other)).rejects.toMatchObject({ code: 'NOT_FOUND' })

    circularId = await draft('brief')
    expect(textOf(await download())).toContain('2027年第一季度报送率50%')

    circularId = await draft('ledger')
    const ledger = textOf(await download())
    expect(ledger).toContain('自报情况')
    expect(ledger).toContain('开展本底调查')

    circularId = (
      await office.call(draftCircular, {
        kind: 'annual',
        form: 'document',
        periodId: null,
        planId: desk.planId,
        year: 2027,
      })
    ).circularId
    expect(textOf(await download())).toContain('全年应报2份')
    await expect(
      office.call(draftCircular, {
        kind: 'annual',
        form: 'document',
        periodId: null,
        planId: desk.planId,
        year: 2031,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets a unit read its own letter and no other, and keeps what was sent when nothing was uploaded', async () => {
    circularId = await draft('letters')
    const step = async (client: Client, name: 'submitted' | 'checked') =>
      client.call(stepCircular, { circularId, revision: await revision(), step: name, note: '' })
    await step(office, 'submitted')
    await step(second, 'checked')
    await office.call(issueCircular, {
      circularId,
      revision: await revision(),
      number: '云统筹函〔2027〕5号',
      signatory: '示例签发人',
      issuedOn: '2027-04-02',
    })
    const { files } = await now()
    expect(files).toMatchObject([{ source: 'issued', differences: [] }])
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    expect((await liaison.call(getCircular, { circularId })).units.map(({ unitName }) => unitName)).toEqual([
      forestry,
    ])
    expect(textOf(await download(desk.units.forestry, liaison))).toContain('云统筹函〔2027〕5号')
    await expect(download(desk.units.county, liaison)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(download(undefined, liaison)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
