import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { choose } from './support/choose.ts'
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

test('a finding is filled in with what is missing told at its field, and found by pinyin', async () => {
  await signInAs(page, '统筹办', '/registers')
  await page.getByRole('link', { name: '问题整改台账' }).click()
  await page.getByRole('button', { name: '新增' }).click()
  await page.getByLabel('编号').fill('例-1')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  // What is missing is said at its field, and the first one has the focus.
  await page.getByText('必填。').first().waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  await choose(page, /^来源/, '巡护')
  await choose(page, /^等级/, '一般')
  await page.getByRole('textbox', { name: /^问题/ }).fill('湖岸新堆砂石约20方')
  await page.getByRole('textbox', { name: /^发现日期/ }).fill('2026-3-2')
  await choose(page, /^整改单位/, '白鹿县人民政府')
  await choose(page, /^验收单位/, '云岭市林业和草原局')
  await choose(page, /^时限类别/, '限期整改')
  await page.getByText('否', { exact: true }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '湖岸新堆砂石约20方' }).waitFor()
  expect(await findFaults(page)).toEqual([])
  await page.goto('/registers/finding?q=duisha')
  await page.getByRole('row', { name: /湖岸新堆砂石/ }).waitFor()
})

test('an administrator declares a register, and the office fills it in at once', async () => {
  await signInAs(page, '管理员', '/registers/declare')
  await page.getByLabel('名称', { exact: true }).fill('鱼道台账')
  await page.getByRole('textbox', { name: /^英文名称/ }).fill('Fish ladders')
  await page.getByLabel('字段名').fill('鱼道名称')
  await page.getByRole('button', { name: '加一个字段' }).click()
  await page.getByLabel('字段名').nth(1).fill('类型')
  await page
    .getByRole('button', { name: /^(种类|一行文字)|一行文字.*种类/ })
    .nth(1)
    .click()
  await page.getByRole('option', { name: '单选' }).click()
  await page.getByLabel('选项，一行一个').fill('池式\n槽式')
  await page.getByRole('complementary', { name: '表单预览' }).getByRole('combobox').waitFor()
  const row = page.locator('.declare-row').last()
  const pick = async (name: RegExp, option: string) => {
    await row.getByRole('button', { name }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  for (const [name, kind] of [
    ['设计流量', '数字'],
    ['实测流量', '数字'],
    ['达标率', '计算得出'],
  ] as const) {
    await page.getByRole('button', { name: '加一个字段' }).click()
    await row.getByLabel('字段名').fill(name)
    await pick(/一行文字/, kind)
  }
  await pick(/相隔天数/, '占比（%）')
  await pick(/占比的分子/, '实测流量')
  await pick(/占比的分母/, '设计流量')
  expect(await findFaults(page)).toEqual([])
  const key = page.getByRole('textbox', { name: /^代号/ })
  await key.fill('due')
  await page.getByRole('button', { name: '保存并启用' }).click()
  await page.locator('.w-field', { has: key }).getByText('是系统页面的地址').waitFor()
  await key.fill('fish-ladders')
  await page.getByRole('button', { name: '保存并启用' }).click()
  await page.getByText('鱼道台账还没有记录').waitFor()

  await signInAs(page, '统筹办', '/registers/fish-ladders/new')
  await page.getByRole('textbox', { name: /^鱼道名称/ }).fill('松溪一号鱼道')
  await choose(page, /^类型/, '槽式')
  await page.getByRole('textbox', { name: /^设计流量/ }).fill('5')
  await page.getByRole('textbox', { name: /^实测流量/ }).fill('4')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '松溪一号鱼道' }).waitFor()
  await page.locator('.w-facts', { hasText: '槽式' }).waitFor()
  await page.locator('.w-facts', { hasText: /达标率\s*80\s*%/ }).waitFor()

  // other systems are told of it at once
  await page.goto('/registers/fish-ladders')
  await page.getByRole('button', { name: '导入导出' }).click()
  const [description] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('menuitem', { name: '接口说明' }).click(),
  ])
  await expect
    .poll(() => description.locator('body').textContent())
    .toContain('"/api/registers/fish-ladders/records"')
})

test('what plans ask for is answered row by row, and those with a bare list are counted', async () => {
  await signInAs(page, '统筹办', '/registers/coverage')
  const rows = page.locator('.coverage-answers')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(245)
  expect(await rows.filter({ has: page.locator('li') }).count()).toBe(245)
  const said = (await page.locator('.w-sentence').textContent()) ?? ''
  expect(said).toContain('方案点名245项')
  const thin = Number(/(\d+)项只有名册/.exec(said)?.[1])
  expect(await page.getByText('仅名册', { exact: true }).count()).toBe(thin)
  await page.goto('/registers/coverage?show=thin')
  await expect.poll(() => rows.count()).toBe(thin)
})
