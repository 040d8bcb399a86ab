import { actOnRecord, type Client, getRecord, listRecords, type RecordValues } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose } from './support/choose.ts'
import { clientAs } from './support/client-as.ts'
import { findFaults } from './support/find-faults.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { picture } from './support/record-acts.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]
let close: () => Promise<void>
let office: Client

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ demo: true }), openBrowser()])
  office = await clientAs(server.address, '统筹办')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
afterEach(async () => {
  expect(faults).toEqual([])
  await close()
})

const act = async (client: Client, register: string, id: string, name: string, values: RecordValues = {}) => {
  const { record } = await client.call(getRecord, { register, id })
  return client.call(actOnRecord, { register, id, revision: record.revision, act: name, values, note: null })
}

test('a tip is sent from a phone without signing in, assigned, and followed by its code to the answer', async () => {
  ;({ page, faults, close } = await openWindow(browser, server.address, 'phone'))
  await page.goto('/tip')
  await page.getByText('倾倒', { exact: true }).click()
  await page.getByLabel('说说情况').fill('白鹿河边夜里有人倾倒渣土')
  await page.getByLabel('地点描述').fill('示例桥东侧')
  // the map opens on the region, with its counties by name, and a press on it marks the place
  await page.getByRole('button', { name: '在地图上点' }).click()
  const map = page.getByRole('region', { name: '在地图上点' })
  await map.getByText('白鹿县').waitFor()
  await page.getByText('审图号：示例S（2026）1号').waitFor()
  await map.click({ position: { x: 180, y: 120 } })
  await page.getByText(/已标位置：东经101\.\d+°，北纬37\.\d+°/).waitFor()
  await page.locator('input[type=file]').setInputFiles({
    name: '河边.png',
    mimeType: 'image/png',
    buffer: picture,
  })
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('button', { name: '提交举报' }).click()
  await page.getByText('举报已收到').waitFor()
  await page.getByText('照片1/1已保存').waitFor()
  const code = (await page.locator('.tip-code').textContent()) ?? ''

  const desk = await openWindow(browser, server.address)
  await signInAs(desk.page, '统筹办', '/supervision/tips')
  await desk.page.getByRole('button', { name: '派单' }).first().waitFor()
  expect(await findFaults(desk.page)).toEqual([])
  const tip = desk.page.locator('.tip', { hasText: '白鹿河边夜里有人倾倒渣土' })
  const box = tip.getByRole('combobox', { name: '承办单位' })
  await box.fill('')
  await box.pressSequentially('云岭市林业和草原局')
  await desk.page.getByRole('option', { name: '云岭市林业和草原局' }).first().click()
  await tip.getByRole('button', { name: '派单' }).click()
  await tip.waitFor({ state: 'detached' })
  expect(desk.faults).toEqual([])
  await desk.close()

  const found = (await office.call(listRecords, { register: 'tip', q: '倾倒渣土' })).items
  const id = found.find(({ values }) => values.address === '示例桥东侧')?.id ?? ''
  await act(await clientAs(server.address, '联络员'), 'tip', id, 'reply', {
    reply: '渣土已清运，当事人已查处',
    repliedOn: '2026-03-10',
    outcome: 'true',
  })
  await act(office, 'tip', id, 'close')
  await page.getByRole('link', { name: '查看进展' }).click()
  await page.getByLabel('请输入16位查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByText('渣土已清运，当事人已查处').waitFor()
  await page.getByText('已办结').waitFor()
  expect(await findFaults(page)).toEqual([])
})

test('an order of the hotline comes in by Excel with number and limit, goes to its unit, and is answered in time', async () => {
  ;({ page, faults, close } = await openWindow(browser, server.address))
  const today = shanghaiDay(new Date())
  const limit = addDays(today, 5)
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('工单')
  sheet.addRow(['工单编号', '来源渠道', '诉求类别', '工单标题', '受理时间', '处理时限', '事发地点', '来电人'])
  sheet.addRow([
    '示例热线〔2026〕18号',
    '12345热线',
    '倾倒',
    '松溪河滩有人倾倒垃圾',
    today,
    limit,
    '示例滩',
    '示例某',
  ])
  await signInAs(page, '统筹办', '/registers/tip/import')
  await page.locator('input[type=file]').setInputFiles({
    name: '12345工单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  })
  await page.getByRole('button', { name: '确认导入1行' }).click()
  await page.getByText(/已导入：新增/).waitFor()
  expect(await findFaults(page)).toEqual([])

  await page.goto('/supervision/tips')
  const order = page.locator('.tip', { hasText: '松溪河滩有人倾倒垃圾' })
  const box = order.getByRole('combobox', { name: '承办单位' })
  await box.fill('')
  await box.pressSequentially('云岭市林业和草原局')
  await page.getByRole('option', { name: '云岭市林业和草原局' }).first().click()
  await order.getByRole('button', { name: '派单' }).click()
  await order.waitFor({ state: 'detached' })

  await signInAs(page, '联络员', '/registers/due')
  const owed = page.getByRole('row', { name: /松溪河滩有人倾倒垃圾/ })
  await owed.getByRole('link', { name: '答复', exact: true }).click()
  await page.getByRole('button', { name: '答复', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^答复(?!日期)/ }).fill('垃圾已清运，已立牌')
  await dialog.getByRole('textbox', { name: /^答复日期/ }).fill(today)
  await dialog.getByRole('combobox', { name: /^结果/ }).pressSequentially('属实')
  await page.getByRole('option', { name: '属实' }).first().click()
  await dialog.getByRole('button', { name: '答复', exact: true }).click()
  await page.locator('.record-step[aria-current]', { hasText: '已答复待审核' }).waitFor()

  const [found] = (await office.call(listRecords, { register: 'tip', q: '松溪河滩' })).items
  const id = found?.id ?? ''
  await act(office, 'tip', id, 'close')
  const { record, due } = await office.call(getRecord, { register: 'tip', id })
  expect(record).toMatchObject({
    state: 'closed',
    values: { number: '示例热线〔2026〕18号', channel: '12345', answerBy: limit, repliedOn: today },
  })
  expect(due).toEqual([])
})

test('a case is referred, taken, sent back for a penalty, and the penalty answered', async () => {
  ;({ page, faults, close } = await openWindow(browser, server.address))
  await signInAs(page, '联络员', '/registers/referral/new')
  await page.getByRole('textbox', { name: /^移送书编号/ }).fill('示例移〔2026〕1号')
  await choose(page, /^方向/, '行政移送司法')
  await choose(page, /^移送单位/, '云岭市林业和草原局')
  await choose(page, /^受移送单位/, '白鹿县人民政府')
  await page.getByRole('textbox', { name: /^移送日期/ }).fill('2026-3-2')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '示例移〔2026〕1号' }).waitFor()
  const address = new URL(page.url()).pathname
  const id = address.split('/').at(-1) ?? ''
  const justice = await clientAs(server.address, '县联络员')
  await act(justice, 'referral', id, 'accept', { answeredOn: '2026-03-05' })
  await act(justice, 'referral', id, 'giveBack', {
    answer: '情节轻微，不起诉，移送行政处罚',
    penaltyBy: '2026-12-31',
  })
  await page.goto(address)
  await page.getByRole('button', { name: '回复处罚结果' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^处理结果/ }).fill('罚款并责令补植')
  await dialog.getByRole('textbox', { name: /^结果日期/ }).fill('2026-4-1')
  await dialog.getByRole('button', { name: '回复处罚结果' }).click()
  await page.locator('.record-step[aria-current]', { hasText: '已办结' }).waitFor()
})
