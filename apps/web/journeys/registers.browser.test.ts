import type { Browser, Locator, Page } from 'playwright-core'
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

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Opens an act of the record that is shown, fills in its dialog, and waits until it is done. */
async function act(name: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await fill(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

const stands = (state: string) => page.locator('.record-step[aria-current]', { hasText: state }).waitFor()

test('a finding goes from the office to the unit that rectifies, is closed by another, rechecked and reopened', async () => {
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
  const address = new URL(page.url()).pathname
  expect(await findFaults(page)).toEqual([])

  await signInAs(page, '白鹿县人民政府', address)
  await act('开始整改', (dialog) => dialog.getByLabel('整改措施').fill('清运砂石，补播草种'))
  await stands('整改中')
  await page.getByRole('button', { name: '申请销号', exact: true }).click()
  await page.getByRole('dialog').getByText('“整改前”至少要有1个附件。').waitFor()
  await page.keyboard.press('Escape')
  for (const field of ['整改前', '整改后']) {
    await page
      .getByLabel(`添加${field}`, { exact: true })
      .and(page.locator('input'))
      .setInputFiles({ name: `${field}.png`, mimeType: 'image/png', buffer: picture })
    await page.getByText(`${field}.png`, { exact: false }).first().waitFor()
  }
  await act('申请销号', (dialog) => dialog.getByLabel('整改进展').fill('已清运'))
  await stands('申请销号')
  // Who rectifies never accepts: neither offered nor possible.
  expect(await page.getByRole('button', { name: /验收通过/ }).count()).toBe(0)
  const refused = await page.evaluate(async (place) => {
    const path = `/api/registers/finding/records/${place.split('/').at(-1)}`
    const { record } = await (await fetch(path)).json()
    const answer = await fetch(`${path}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision: record.revision, act: 'close' }),
    })
    return answer.status
  }, address)
  expect(refused).toBe(403)

  await signInAs(page, '联络员', address)
  await act('验收通过，销号', async () => undefined)
  await stands('已销号')
  await act('回头看合格', async (dialog) => {
    await dialog.getByLabel(/^回头看日期/).fill('2026-8-1')
    await dialog.getByLabel(/^理由/).fill('现场复查，未反弹')
  })
  await stands('已回头看')
  await act('问题反弹，重新打开', async (dialog) => {
    await dialog.getByLabel(/^整改期限/).fill('2027-1-31')
    await dialog.getByLabel(/^理由/).fill('又见新堆砂石')
  })
  await stands('整改中')
  await page.getByText('又见新堆砂石').waitFor()
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
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '松溪一号鱼道' }).waitFor()
  await page.locator('.w-facts', { hasText: '槽式' }).waitFor()
})
