import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ demo: false }), openBrowser()])
  ;({ page, faults } = await openWindow(browser, server.address))
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('the first person creates the office in charge and is let in', async () => {
  await page.goto('/')
  await page.waitForURL('**/first-run')
  await page.getByRole('button', { name: '建立并登录' }).click()
  await page.getByText('应为6位数字。').waitFor()
  await page.getByLabel('名称', { exact: true }).fill('云岭市')
  await page.getByLabel('行政区划代码').fill('990100')
  await page.getByLabel('单位全称').fill('云岭市生态环境保护委员会办公室')
  await page.getByLabel('姓名').fill('示例甲')
  await page.getByLabel('用户名').fill('示例甲')
  await page.getByLabel('新密码', { exact: true }).fill('云岭白鹿湖畔-2026')
  await page.getByLabel('再输一遍新密码').fill('云岭白鹿湖畔-2026')
  await page.getByRole('button', { name: '建立并登录' }).click()
  await page.locator('.nav .nav-room').first().waitFor()
  expect(await page.locator('.scope').textContent()).toContain('云岭市')
})

test('a new person chooses a password of their own before anything else', async () => {
  await page.goto('/system/people?open=new')
  const panel = page.locator('.w-panel')
  await panel.getByLabel('姓名').fill('示例乙')
  await panel.getByLabel('用户名').fill('shili-yi')
  await panel.getByRole('combobox', { name: '单位', exact: true }).fill('办公室')
  await page.getByRole('option', { name: /云岭市生态环境保护委员会办公室/ }).click()
  await panel.getByRole('button', { name: '加一个角色' }).click()
  await panel.getByRole('button', { name: '新增并生成初始密码' }).click()
  const temporary = (await page.locator('.secret').textContent())?.trim() ?? ''
  await page.getByRole('button', { name: '已记下，关闭' }).click()

  const other = await openWindow(browser, server.address)
  await other.page.goto('/sign-in')
  await other.page.getByLabel('用户名').fill('shili-yi')
  await other.page.getByLabel('密码', { exact: true }).fill(temporary)
  await other.page.getByRole('button', { name: '登录', exact: true }).click()
  await other.page.waitForURL('**/password')
  await other.page.goto('/system/units')
  await other.page.waitForURL('**/password')
  await other.page.getByLabel('初始密码').fill(temporary)
  await other.page.getByLabel('新密码', { exact: true }).fill('青松松溪河畔-2027')
  await other.page.getByLabel('再输一遍新密码').fill('青松松溪河畔-2027')
  await other.page.getByRole('button', { name: '换成新密码' }).click()
  await other.page.locator('.nav .nav-room').first().waitFor()
  expect(other.faults).toEqual([])
  await other.close()
})

test('a disabled account is out at once', async () => {
  const other = await openWindow(browser, server.address)
  await other.page.goto('/sign-in')
  await other.page.getByLabel('用户名').fill('shili-yi')
  await other.page.getByLabel('密码', { exact: true }).fill('青松松溪河畔-2027')
  await other.page.getByRole('button', { name: '登录', exact: true }).click()
  await other.page.locator('.nav .nav-room').first().waitFor()

  await page.goto('/system/people')
  await page.locator('.w-row', { hasText: 'shili-yi' }).click()
  await page.locator('.w-panel').getByRole('button', { name: '停用账号' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click()
  await page.locator('.w-panel').getByText('已停用').waitFor()

  await other.page.goto('/system/account')
  await other.page.waitForURL('**/sign-in**')
  await other.close()
  expect(faults).toEqual([])
})
