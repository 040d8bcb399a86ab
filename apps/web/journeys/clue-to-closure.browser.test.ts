import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose } from './support/choose.ts'
import { findFaults } from './support/find-faults.ts'
import { act, addPicture, stands } from './support/record-acts.ts'
import { openStage, type Stage } from './support/stage.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'
const situation = '新开道路约200米'

let stage: Stage
let office: Page
/** where the clue, and then the finding raised from it, is */
let clue: string
let finding: string

beforeAll(async () => {
  stage = await openStage('2026-03-10T10:00')
})
afterAll(() => stage?.end())

test('a batch of clues handed down is imported, what is at fault told and left out', async () => {
  const patch = (number: string, coordinates: number[]) => ({
    type: 'Feature',
    properties: { 图斑编号: number, 变化类型: '道路', 备注: '示例' },
    geometry: { type: 'Point', coordinates },
  })
  const features = [patch('例-1', [101.4, 37.7]), patch('例-2', [37.8, 101.5])]
  office = await stage.seat('统筹办', '/supervision/clues')
  await office.getByRole('button', { name: '导入批次' }).click()
  await office.locator('input[type=file]').setInputFiles({
    name: '示例批次.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
  })
  await office.getByText('经纬度颠倒：37.8，101.5。').waitFor()
  expect(await findFaults(office)).toEqual([])
  await office.getByText('只导入可用的1条，其余不导入').click()
  await office.getByRole('button', { name: '导入1条线索' }).click()
  await office.waitForURL('**/registers/clue-batch/*')
})

test('one is assigned, and checked on site with place and photo', async () => {
  await office.goto('/registers/clue?q=例-1')
  await office.getByRole('row', { name: /例-1/ }).first().click()
  await office.getByRole('heading', { level: 1, name: '例-1' }).waitFor()
  clue = new URL(office.url()).pathname
  // the issuer's own columns stand there cell by cell
  const handedDown = office.locator('section', { has: office.getByRole('heading', { name: '下发内容' }) })
  await expect
    .poll(() => handedDown.locator('dt').allTextContents())
    .toEqual(['图斑编号', '变化类型', '备注'])
  expect(await handedDown.locator('dd').allTextContents()).toEqual(['例-1', '道路', '示例'])
  await act(office, '分派', async (dialog) => {
    await choose(office, /^核查单位/, forestry)
    await dialog.getByLabel(/^核查期限/).fill('2026-03-31')
  })
  const checker = await stage.seat('联络员', clue, 'phone')
  await addPicture(checker, '现场照片')
  await act(checker, '登记现场核查', async (dialog) => {
    await dialog.getByLabel(/^核查日期/).fill('2026-03-10')
    await dialog.getByLabel(/^经度/).fill('101.4')
    await dialog.getByLabel(/^纬度/).fill('37.7')
    await dialog.getByLabel(/^现场情况/).fill(situation)
  })
  await stands(checker, '已核查待认定')
})

test('it is confirmed by somebody else and raised as a finding, with its photo', async () => {
  await office.reload()
  await act(office, '认定属实', (dialog) => dialog.getByRole('textbox').first().fill('与影像一致'))
  await office.getByRole('button', { name: '转问题整改' }).click()
  await office.waitForURL('**/supervision/raise/clue/*')
  await office.getByText(/1张照片一并带入/).waitFor()
  await choose(office, /^等级/, '一般')
  await choose(office, /^整改单位/, county)
  await choose(office, /^验收单位/, forestry)
  await choose(office, /^时限类别/, '限期整改')
  await office.getByRole('textbox', { name: /^整改期限/ }).fill('2026-06-30')
  await office.getByText('是', { exact: true }).click()
  await office.getByRole('button', { name: '转为问题' }).click()
  await office.getByRole('heading', { level: 1, name: situation }).waitFor()
  finding = new URL(office.url()).pathname
  expect(await findFaults(office)).toEqual([])
  await office.goto('/supervision')
  await office.getByText('按类别和监管单位').or(office.getByText('还没有登记监管对象')).first().waitFor()
  expect(await findFaults(office)).toEqual([])
})

test('who rectifies asks for closure with both photos, and cannot close', async () => {
  const unit = await stage.seat('白鹿县人民政府', finding)
  await act(unit, '开始整改', (dialog) => dialog.getByLabel('整改措施').fill('封闭道路，补播草种'))
  await stands(unit, '整改中')
  await unit.getByRole('button', { name: '申请销号', exact: true }).click()
  await unit.getByRole('dialog').getByText('“整改前”至少要有1个附件。').waitFor()
  await unit.keyboard.press('Escape')
  await addPicture(unit, '整改前')
  await addPicture(unit, '整改后')
  await act(unit, '申请销号', (dialog) => dialog.getByLabel('整改进展').fill('已封闭'))
  await stands(unit, '申请销号')
  // Neither offered nor possible.
  expect(await unit.getByRole('button', { name: /验收通过/ }).count()).toBe(0)
  const refused = await unit.evaluate(async (place) => {
    const path = `/api/registers/finding/records/${place.split('/').at(-1)}`
    const { record } = await (await fetch(path)).json()
    const answer = await fetch(`${path}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision: record.revision, act: 'announce' }),
    })
    return answer.status
  }, finding)
  expect(refused).toBe(403)
})

test('the entitled unit accepts, gives public notice, closes, rechecks and reopens', async () => {
  const early = await stage.seat('联络员', finding)
  await act(early, '验收通过，公示')
  await stands(early, '公示中')
  await early.getByRole('button', { name: '公示期满，销号', exact: true }).click()
  await early.getByRole('dialog').getByText(/5天/).first().waitFor()

  await stage.setClock('2026-03-17T10:00')
  const unit = await stage.seat('联络员', finding)
  await act(unit, '公示期满，销号')
  await stands(unit, '已销号')
  await act(unit, '回头看合格', async (dialog) => {
    await dialog.getByLabel(/^回头看日期/).fill('2026-03-17')
    await dialog.getByLabel(/^理由/).fill('现场复查，未反弹')
  })
  await stands(unit, '已回头看')
  await act(unit, '问题反弹，重新打开', async (dialog) => {
    await dialog.getByLabel(/^整改期限/).fill('2027-01-31')
    await dialog.getByLabel(/^理由/).fill('道路又被打开')
  })
  await stands(unit, '整改中')
  await unit.getByText('道路又被打开').waitFor()
  await unit.getByRole('link', { name: '例-1' }).first().waitFor()
})

test('no page of these threw', () => {
  expect(stage.faults()).toEqual([])
})
