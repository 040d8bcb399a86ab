import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import {
  activate,
  type DroppedFile,
  loadFile,
  matchUnits,
  pressThrough,
  settleDoubts,
} from './support/review-plan.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

/** A small plan as an office would write it. */
const plan = (tasks: string): string => `云岭市水鸟保护实施方案

一、总体目标
到2028年，越冬水鸟监测点达到24个以上。

二、重点任务

1．开展越冬水鸟调查。每年开展一次全市越冬水鸟同步调查，建立名录。（牵头单位：市林业和草原局；配合单位：市水务局）

${tasks}
3．加强湖区巡护。组织保护站开展日常巡护，及时救护受伤水鸟。（责任单位：市林业和草原局、各县（区）人民政府）
`
const before = plan(
  '2．修复栖息地。2027年底前完成白鹿湖浅滩修复。（牵头单位：市水务局；责任单位：市林业和草原局）\n',
)
const after = plan(
  '2．修复栖息地。2028年底前完成白鹿湖浅滩和芦苇带修复。（牵头单位：市林业和草原局；责任单位：市水务局）\n',
)
const file = (text: string): DroppedFile => ({
  name: '方案.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  server = await startServer({ demo: true })
  browser = await openBrowser()
  const window = await openWindow(browser, server.address)
  page = window.page
  faults = window.faults
  await signInAs(page, '统筹办')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Exports what is seen and gives back the bytes. */
async function exportAs(entry: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出所见' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ])
  return readFileSync(await download.path())
}

describe('a plan from document to ledger', () => {
  test('is read, checked, put in force, and exported', async () => {
    await loadFile(page, '/plans/new', file(before))
    expect(await page.locator('.review-lead h1').textContent()).toContain('3')
    await settleDoubts(page)
    await matchUnits(page)
    await activate(page)
    const rows = page.locator('.w-row')
    await expect.poll(() => rows.count()).toBe(3)
    expect(await rows.nth(1).textContent()).toContain('2027年底前')
    expect((await exportAs('Excel 台账（.xlsx）')).subarray(0, 2).toString()).toBe('PK')
    expect((await exportAs('Word 台账（.docx）')).subarray(0, 2).toString()).toBe('PK')
  })

  test('shows what a later print changes, and carries decisions over', async () => {
    await page.goto('/plans')
    await page.getByRole('row', { name: /云岭市水鸟保护/ }).click()
    await page.getByRole('button', { name: '载入新版本' }).click()
    await page.waitForURL(/\/new$/)
    await loadFile(page, new URL(page.url()).pathname, file(after))
    await page.getByRole('link', { name: '与前一版比较' }).click()
    const changed = page.locator('.diff-clause[data-kind=changed]')
    await changed.first().waitFor()
    expect(await changed.count()).toBe(1)
    const added = await changed.locator('ins').allInnerTexts()
    expect(added.join('')).toContain('芦苇带')
    expect(await changed.textContent()).toContain('由“2027年底前”改为“2028年底前”')
    await page.goBack()
    await page.locator('.review-lead').waitFor()
    await page.locator('.review-ledger').getByRole('link', { name: /^单位/ }).click()
    await page.locator('.printed-unit').first().waitFor()
    expect(await page.locator('.printed-unit[data-open=true]').count()).toBe(0)
  })

  test('a correction at the keyboard is kept when one leaves and comes back', async () => {
    await page.locator('.review-ledger').getByRole('link', { name: /^任务/ }).click()
    await page.locator('.w-row').first().click()
    await page.getByLabel('任务标题').fill('开展越冬水鸟同步调查')
    await page.keyboard.press('Control+Enter')
    await page.goto('/plans')
    await page.getByRole('link', { name: '继续核对' }).first().click()
    await page.locator('.review-ledger').getByRole('link', { name: /^任务/ }).click()
    await page.getByText('开展越冬水鸟同步调查').first().waitFor()
  })

  test('what is typed and not stored is still there when one comes back', async () => {
    await page.locator('.w-row').first().click()
    await page.getByLabel('任务标题').fill('还没有想好的标题')
    await page.locator('.trail').getByRole('link', { name: '方案' }).click()
    await page.getByRole('link', { name: '继续核对' }).first().click()
    await page.getByText('1项改动未存').waitFor()
    await page.locator('.review-ledger').getByRole('link', { name: /^任务/ }).click()
    await page.locator('.w-row').first().click()
    await expect.poll(() => page.getByLabel('任务标题').inputValue()).toBe('还没有想好的标题')
    await page.getByRole('button', { name: '取消' }).click()
  })

  test('comes into force by the Enter key alone', async () => {
    await loadFile(page, '/plans/new', file(before.replace('水鸟保护', '候鸟保护')))
    expect(await pressThrough(page)).toBeLessThan(15)
    await expect.poll(() => page.locator('.w-row').count()).toBe(3)
  })

  test('a marking of secrecy stops a file before anything is stored', async () => {
    await page.goto('/plans/new')
    await page.locator('input[type=file]').setInputFiles(file(`机密★3年\n${before}`))
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('没有保存任何内容')
  })

  test('no page of these threw', () => {
    expect(faults).toEqual([])
  })
})

const documents = ['pingliang-2022.pdf', 'panzhihua-2023.docx'].filter((name) => existsSync(corpus + name))

describe.skipIf(documents.length === 0)('real plans (skipped where ../shared/corpus is absent)', () => {
  test.each(documents)('%s is checked and put in force', async (name) => {
    await loadFile(page, '/plans/new', corpus + name)
    await settleDoubts(page)
    await matchUnits(page)
    await activate(page)
    const rows = page.locator('.w-row')
    await expect.poll(() => rows.count()).toBe(name.startsWith('pingliang') ? 17 : 23)
  })
})
