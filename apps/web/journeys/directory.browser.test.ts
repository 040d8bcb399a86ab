import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findFaults } from './support/find-faults.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
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

const sentence = () => page.locator('h1.w-sentence')
const counted = async () => Number((await sentence().textContent())?.match(/\d+/)?.[0])

test('a wrong password is refused in words, and the link one came for is kept', async () => {
  await page.goto('/system/units?kind=department')
  await page.getByLabel('用户名').fill('管理员')
  await page.getByLabel('密码').fill('不是这个密码1')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toMatch(/密码/)
  await page.locator('.door-demo-entry', { hasText: '系统管理员' }).first().click()
  await page.waitForURL('**/system/units?kind=department')
  await sentence().waitFor()
})

test('a unit is found by pinyin, opened, renamed in the list of names, and its link reproduces it', async () => {
  await signInAs(page, '系统管理员', '/system/units')
  await page.locator('.w-row').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('linyehecaoyuan')
  const first = page.locator('.w-row').first()
  await page.waitForURL(/q=linyehecaoyuan/)
  // Until the answer is there the list shows the rows of the question before.
  await expect.poll(() => first.textContent()).toContain('林业和草原局')
  await first.focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('.w-panel')
  await panel.getByText('加一个名称').click()
  await panel.getByLabel('名称', { exact: true }).fill('林草部门')
  await panel.getByRole('button', { name: '加一个名称' }).click()
  await panel.getByText('林草部门').waitFor()
  await page.goto(page.url())
  await panel.getByText('林草部门').waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
})

test('a new unit is counted, and the audit tells who added it and that the chain fits', async () => {
  await signInAs(page, '系统管理员', '/system/units')
  await page.locator('.w-row').first().waitFor()
  const before = await counted()
  await page.getByRole('button', { name: '新增单位' }).click()
  const panel = page.locator('.w-panel')
  await panel.getByLabel('全称').fill('云岭市园林绿化中心')
  await panel.getByRole('combobox', { name: '所在地' }).fill('云岭市')
  await page
    .getByRole('option', { name: /云岭市/ })
    .first()
    .click()
  await panel.getByRole('button', { name: '新增这个单位' }).click()
  await panel.getByRole('heading', { name: '云岭市园林绿化中心' }).waitFor()
  await expect.poll(counted).toBe(before + 1)

  await page.goto('/system/audit')
  const first = page.locator('.w-row', { hasText: '新增单位' }).first()
  expect(await first.textContent()).toContain('云岭市园林绿化中心')
  await page.getByRole('button', { name: '校验审计链' }).click()
  await page.getByText('首尾相符').waitFor()
})

test('an auditor reads and is offered no change', async () => {
  await signInAs(page, '纪检审计', '/system/units')
  await page.locator('.w-row').first().waitFor()
  expect(await page.getByRole('button', { name: '新增单位' }).count()).toBe(0)
})

test('a liaison who opens the audit is told so in words', async () => {
  await signInAs(page, '联络员', '/system/audit')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(0)
})

test('English is complete on the way through, and is kept for the next visit', async () => {
  await signInAs(page, '系统管理员')
  await page.locator('.person').getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: 'System' }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.goto('/system/people')
  await page
    .getByRole('heading', { level: 1 })
    .getByText(/people have an account/)
    .waitFor()
  await page.locator('.person').getByRole('button', { name: '中文' }).click()
  await page.getByRole('link', { name: '系统' }).first().waitFor()
})

test('signing out ends the session', async () => {
  await signInAs(page, '系统管理员')
  await page.locator('.person').getByText('退出登录').click()
  await page.waitForURL('**/sign-in')
  await page.goto('/system/people')
  await page.waitForURL('**/sign-in?to=**')
})

test('no page is wider than a phone, and the drawer holds the way out', async () => {
  const phone = await openWindow(browser, server.address, 'phone')
  try {
    await signInAs(phone.page, '系统管理员')
    for (const path of [
      '/',
      '/system',
      '/system/units',
      '/system/people',
      '/system/audit',
      '/system/account',
    ]) {
      await phone.page.goto(path, { waitUntil: 'networkidle' })
      const over = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, over]).toEqual([path, 0])
    }
    await phone.page.getByRole('button', { name: '我的' }).click()
    await phone.page.getByText('退出登录').click()
    await phone.page.waitForURL('**/sign-in')
    expect(phone.faults).toEqual([])
  } finally {
    await phone.close()
  }
})

test('an administrator gives a county another boundary, and a place outside of the region is refused at its field', async () => {
  const square = [
    [101.2, 37.5],
    [101.9, 37.5],
    [101.9, 37.8],
    [101.2, 37.8],
    [101.2, 37.5],
  ]
  const boundaries = {
    type: 'FeatureCollection',
    features: ['白鹿县', '别处县'].map((name) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [square] },
    })),
  }
  await signInAs(page, '系统管理员', '/system/regions?open=990121')
  const part = page.getByRole('region', { name: '边界' }).first()
  await part.getByText('示例边界.geojson').waitFor()
  await part.locator('input[type=file]').setInputFiles({
    name: '白鹿.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(boundaries)),
  })
  await part.getByText('已保存白鹿县的边界。对不上行政区、没有保存的：别处县。').waitFor()
  await part.getByText(/白鹿\.geojson.*没有审图号，只给登录的人看/).waitFor()
  expect(await findFaults(page)).toEqual([])

  await signInAs(page, '白鹿县人民政府', '/registers/sighting/new')
  await page.getByLabel(/^经度/).fill('101.5')
  await page.getByLabel(/^纬度/).fill('38.9')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('位置在本行政区之外：101.5，38.9。', { exact: true }).waitFor()
})
