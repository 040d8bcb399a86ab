import {
  confirmContacts,
  type createClient,
  exportContacts,
  listContacts,
  listOwing,
  previewContacts,
  saveContact,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { writeTablesXlsx } from '@wanwu/writer'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const fields = {
  leader: '示例甲',
  leaderPost: '副局长',
  leaderPhone: '0999-8800100',
  office: '保护科',
  liaison: '示例乙',
  liaisonPost: null,
  officePhone: '0999-8800123',
  mobile: '13900001234',
  email: 'shili@example.invalid',
  remark: '=HYPERLINK("http://example.invalid")',
}

async function workbook(...rows: string[][]): Promise<{ body: Uint8Array<ArrayBuffer> }> {
  const [headings = [], ...rest] = rows
  const bytes = await writeTablesXlsx([
    {
      name: '名单',
      title: '联系人',
      columns: headings.map((heading) => ({ heading, width: 16 })),
      rows: rest,
    },
  ])
  return { body: Uint8Array.from(bytes) }
}

describe.each(testEngines)('the contact register as a workbook on %s', (engine) => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    await desk.office.call(saveContact, { unitId: desk.units.forestry, fields })
  })
  afterAll(() => desk?.close())

  it('is downloaded by those entitled, formulas as text', async () => {
    await expect(desk.visitor().download(exportContacts, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const auditor = await desk.as('auditor')
    await expect(auditor.download(exportContacts, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const cells = async (client: ReturnType<typeof createClient>) => {
      const { blob } = await client.download(exportContacts, {})
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(await blob.arrayBuffer())
      return (book.worksheets[0]?.getSheetValues() ?? [])
        .slice(3)
        .map((row) => (Array.isArray(row) ? row.slice(1) : []))
    }
    const [headings, ...rows] = await cells(desk.office)
    expect(headings?.slice(0, 4)).toEqual(['单位', '分管领导', '领导职务', '领导电话'])
    const forestry = rows.find(([unit]) => unit === '云岭市林业和草原局')
    expect(forestry?.slice(0, 9)).toEqual([
      '云岭市林业和草原局',
      '示例甲',
      '副局长',
      '0999-8800100',
      '保护科',
      '示例乙',
      undefined,
      '0999-8800123',
      '13900001234',
    ])
    expect(typeof forestry?.[10]).toBe('string')
    expect((await cells(desk.neighbour)).slice(1).map(([unit]) => unit)).toEqual(['白鹿县人民政府'])
  })

  it('is read beside the directory; what is doubtful is asked, bad cells are named, nothing is stored', async () => {
    const file = await workbook(
      ['单位', '分管领导', '电话', '科室', '联系人', '电话', '备注'],
      ['市林业和草原局', '示例甲', '', '保护科', '示例丙', '13900005678', ''],
      ['市林草局', '示例戊', '', '', '示例己', '', ''],
      ['白鹿县人民正府', '示例庚', '139****0000', '', '示例辛', '', ''],
      ['无此单位', '示例壬', '', '', '示例癸', '', ''],
    )
    await expect(desk.visitor().call(previewContacts, {}, file)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const preview = await desk.office.call(previewContacts, {}, file)
    expect(preview.rows.map(({ printed, unit, reason }) => [printed, unit?.name, reason])).toEqual([
      ['市林业和草原局', '云岭市林业和草原局', null],
      ['市林草局', undefined, 'again'],
      ['白鹿县人民正府', undefined, 'doubtful'],
      ['无此单位', undefined, 'unknown'],
    ])
    expect(preview.badCells).toMatchObject([{ address: '名单!C5', value: '139****0000' }])
    const own = await desk.neighbour.call(previewContacts, {}, file)
    expect(own.present.map(({ unit }) => unit.name)).toEqual(['白鹿县人民政府'])
    expect(own.rows.map(({ unit }) => unit)).toEqual([null, null, null, null])
    expect(await desk.count('contact')).toEqual({ contact: 1 })
  })

  it('is taken all or not at all, with the day it holds from; blank cells change nothing', async () => {
    const { present } = await desk.office.call(
      previewContacts,
      {},
      await workbook(['单位', '联系人'], ['甲', '乙']),
    )
    const seen = (unitId: string) => present.find(({ unit }) => unit.id === unitId)?.contactId ?? null
    const { forestry, county } = desk.units
    const forest = { unitId: forestry, seen: seen(forestry), given: { liaison: '示例丙' } }
    const place = { unitId: county, seen: null, given: { leader: '示例庚', liaison: '示例辛' } }
    const input = { fileName: '名单.xlsx', validFrom: '2027-03-15', entries: [forest, place] }
    await expect(desk.visitor().call(confirmContacts, input)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.neighbour.call(confirmContacts, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      desk.office.call(confirmContacts, {
        ...input,
        entries: [forest, { ...place, given: { leader: '甲' } }],
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(
      desk.office.call(confirmContacts, { ...input, validFrom: '2027-03-01' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(
      desk.office.call(confirmContacts, { ...input, entries: [{ ...forest, seen: null }, place] }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { units: [{ unit: '云岭市林业和草原局' }] } },
    })
    expect(await desk.count('contact')).toEqual({ contact: 1 })
    expect(await desk.office.call(confirmContacts, input)).toEqual({ saved: 2, unchanged: 0 })
    const { contacts } = await desk.office.call(listContacts, { unitId: forestry })
    expect(contacts).toMatchObject([{ liaison: '示例丙', mobile: fields.mobile, validFrom: '2027-03-15' }])
  })

  it('tells whom to call of those who still owe', async () => {
    const periodId = await desk.open()
    const { units } = await desk.office.call(listOwing, { periodId })
    expect(units.find(({ unit }) => unit.id === desk.units.forestry)?.contact).toEqual({
      leader: '示例甲',
      liaison: '示例丙',
      phone: '13900001234',
    })
  })
})
