import {
  actOnRecord,
  type Client,
  createRecord,
  getRecord,
  listRecords,
  type RecordValues,
} from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { findFaults } from './support/find-faults.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let office: Client

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ demo: true }), openBrowser()])
  office = await clientAs(server.address, '统筹办')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const today = shanghaiDay(new Date())
const steps = [
  'Ⅲ级｜2｜市林业和草原局｜到场核实',
  'Ⅲ级｜24｜市水务局｜布设浮栏',
  'Ⅱ级｜12｜市生态环境局｜监测水质',
].join('\n')

async function act(
  register: string,
  id: string,
  name: string,
  values: RecordValues,
  note: string | null = null,
) {
  const { record } = await office.call(getRecord, { register, id })
  await office.call(actOnRecord, { register, id, revision: record.revision, act: name, values, note })
}

/** Does an act from the bar of a record: opens its dialog, fills it in, confirms. */
async function actIn(page: Page, name: string, fill: Record<string, string>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, text] of Object.entries(fill))
    await dialog.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(text)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('an incident is run by its plan: started, worked on, reported, raised, stood down, reviewed', async () => {
  const { id: plan } = await office.call(createRecord, {
    register: 'contingency-plan',
    values: { name: '示例水草预案', kind: 'invasive', version: 1, steps },
  })
  await act('contingency-plan', plan, 'issue', { issuedOn: today, reviewBy: '2036-01-01' })

  const { page, faults, close } = await openWindow(browser, server.address)
  await signInAs(page, '统筹办', `/registers/contingency-plan/${plan}`)
  await page.getByRole('button', { name: '按预案启动响应' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^事件/ }).fill('示例湖水草暴发')
  await dialog.getByText('否', { exact: true }).click()
  await dialog.getByRole('combobox', { name: /^响应级别/ }).pressSequentially('Ⅲ级')
  await page.getByRole('option').first().click()
  await dialog.getByText('云岭市水务局').waitFor()
  expect(await dialog.getByText('监测水质').count()).toBe(0)
  await dialog.getByRole('button', { name: '启动响应' }).click()
  await page.getByRole('heading', { level: 1, name: '示例湖水草暴发' }).waitFor()
  await page.getByText('派出2项任务：').waitFor()
  expect(await findFaults(page)).toEqual([])
  const address = new URL(page.url()).pathname

  const field = await openWindow(browser, server.address, 'phone')
  await signInAs(field.page, '联络员', address)
  await field.page.getByRole('grid').getByRole('link', { name: '到场核实' }).click()
  await actIn(field.page, '完成', { 完成情况: '已核实，约3公顷', 完成日期: today })
  await field.page.goto(address)
  await field.page.getByText('按时完成').waitFor()
  expect(await field.page.getByRole('button', { name: '调整级别' }).count()).toBe(0)
  expect(await findFaults(field.page)).toEqual([])
  expect(field.faults).toEqual([])
  await field.close()

  await page.reload()
  await actIn(page, '首报', { 首报: '约3公顷，已设浮栏' })
  await page.getByRole('button', { name: '调整级别' }).click()
  await dialog.getByText('Ⅱ级（重大）').click()
  await dialog.getByText('监测水质').waitFor()
  await dialog.getByRole('textbox', { name: /^理由/ }).fill('向下游扩散')
  await dialog.getByRole('button', { name: '调整级别并加派1项任务' }).click()
  await page.getByText('派出3项任务：').waitFor()
  await page.getByText('Ⅲ级（较大）改为Ⅱ级（重大）').waitFor()

  await page.getByRole('button', { name: '终止响应' }).click()
  await dialog.getByText('还缺', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  const response = address.split('/').at(-1) ?? ''
  const { items } = await office.call(listRecords, {
    register: 'response-task',
    where: JSON.stringify([{ field: 'response', is: [response] }]),
  })
  for (const { id } of items.filter(({ state }) => state === 'open'))
    await act('response-task', id, 'drop', {}, '水草已清除')
  await page.reload()
  await actIn(page, '终止响应', { 终报: '全部清除', 终止日期: today })
  await actIn(page, '复盘', { 复盘: '浮栏要早设' })
  await page.locator('.record-step[aria-current]', { hasText: '已复盘' }).waitFor()
  expect(await findFaults(page)).toEqual([])
  expect(faults).toEqual([])
  await close()
})
