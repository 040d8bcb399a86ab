import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { openReportPeriod } from './support/open-report-period.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]
let close: () => Promise<void>

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ demo: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  ;({ page, faults, close } = await openWindow(browser, server.address))
})
afterEach(async () => {
  expect(faults).toEqual([])
  await close()
})

const bell = (count: number) => page.getByRole('link', { name: `消息，${count}条未读` })

/** Looks again until the bell shows that many: the queue gives notices a moment after the act. */
async function untilBell(count: number): Promise<void> {
  for (let look = 0; look < 30; look++) {
    await page.reload()
    await page.locator('.notice-bell').waitFor()
    const shown = await bell(count)
      .waitFor({ timeout: 1000 })
      .then(() => true)
      .catch(() => false)
    if (shown) return
  }
  throw new Error(`the bell never showed ${count}`)
}

test('a period is opened, the bell of the liaison rings, and what is read is quiet', async () => {
  await signInAs(page, '统筹办')
  await openReportPeriod(page)
  await signInAs(page, '联络员')
  await untilBell(1)
  await bell(1).click()
  await page.waitForURL('**/notices')
  await page.locator('h1.w-sentence', { hasText: '您有1条消息没看。' }).waitFor()
  const line = page.locator('.notice')
  expect(await line.textContent()).toMatch(/报送已开启/)
  expect(await line.getByRole('link').getAttribute('href')).toMatch(/^\/reporting\/reports\/[0-9a-f-]{36}$/)
  await line.getByRole('button', { name: /标为已读/ }).click()
  await page.getByText('没有未读消息').waitFor()
  await bell(0).waitFor()
  await page.getByRole('link', { name: '全部' }).click()
  await page.locator('.notice[data-unread="false"]').waitFor()
})

test('a calendar link is made, shown once, read without signing in, and ended', async () => {
  await signInAs(page, '联络员', '/system/account')
  await page.getByRole('button', { name: '生成订阅链接' }).click()
  const link = (await page.locator('code.hash').textContent()) ?? ''
  const calendar = await fetch(link)
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await calendar.text()).toContain('BEGIN:VEVENT')
  await page.reload()
  await page.getByText(/订阅链接生成于/).waitFor()
  expect(await page.locator('code.hash').count()).toBe(0)
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText('还没有订阅链接。').waitFor()
  expect((await fetch(link)).status).toBe(404)
})

test('a channel to where nothing may be sent is kept, tried, and says why it was refused', async () => {
  await signInAs(page, '系统管理员', '/system/channels')
  await page.getByRole('button', { name: '新增通道' }).click()
  const panel = page.locator('.w-panel')
  await panel.getByRole('button', { name: /种类/ }).click()
  await page.getByRole('option', { name: '通用 Webhook' }).click()
  await panel.getByLabel('名称').fill('试一试')
  await panel.getByLabel('接收地址').fill('http://169.254.169.254/hook?key=not-to-be-seen')
  await panel.getByText('启用这个通道').click()
  await panel.getByRole('button', { name: '保存' }).click()
  await panel.getByRole('button', { name: '发一条测试消息' }).click()
  const refused = panel.getByText(/不予发送/)
  for (let look = 0; look < 30 && (await refused.count()) === 0; look++) {
    await panel.getByRole('button', { name: '刷新' }).click()
    await page.waitForTimeout(500)
  }
  await refused.waitFor()
  expect(await page.content()).not.toContain('not-to-be-seen')
  await page.goto('/system/jobs')
  await page.getByText('等待再试').waitFor()
})

test('the ledger of a unit shows its lights, and a light opens to its working', async () => {
  await signInAs(page, '联络员', '/')
  const unitId = await page.evaluate(async () => (await (await fetch('/api/me')).json()).unit.id)
  await page.goto(`/ledger?unitId=${unitId}`)
  await page.locator('.light').first().click()
  const working = page.getByRole('dialog')
  await working.getByText('时间过去本身不亮灯', { exact: false }).waitFor()
  expect(await working.textContent()).toMatch(/lights\/1/)
})
