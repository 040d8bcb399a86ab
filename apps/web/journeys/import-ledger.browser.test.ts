import { readFileSync } from 'node:fs'
import { openSheet, writeSheet } from '@wanwu/writer/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { activate, type DroppedFile, loadFile, matchUnits, settleDoubts } from './support/review-plan.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

const plan = `云岭市越冬水鸟保护实施方案

一、重点任务

1．开展越冬水鸟调查。每年开展一次全市越冬水鸟同步调查，建立名录。（牵头单位：市林业和草原局；配合单位：市水务局）

2．修复栖息地。2027年底前完成白鹿湖浅滩修复，恢复芦苇带。（牵头单位：市水务局；责任单位：市林业和草原局）

3．加强湖区巡护。组织保护站开展日常巡护，及时救护受伤水鸟。（责任单位：市林业和草原局）

4．开展自然教育。在中小学开设自然课堂，编写湿地读本。（责任单位：市教育局）
`

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

/** The ledger in force as an office would send it back: no deadlines, a row rewritten, one added, one gone. */
async function ledgerSentBack(): Promise<DroppedFile> {
  await page.getByRole('button', { name: '导出所见' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel 台账（.xlsx）' }).click(),
  ])
  const sheet = await openSheet(readFileSync(await download.path()))
  sheet.headings = sheet.headings.filter((heading) => heading !== '完成时限')
  const [, second, third, fourth] = sheet.rows
  if (second) second.工作内容 = '完成白鹿湖浅滩修复，恢复芦苇带和滩涂植被。'
  if (third) {
    third.重点任务 = '建设巡护队伍'
    third.工作内容 = '组织保护站、志愿者建立巡护队伍，开展日常巡护。'
  }
  sheet.rows = sheet.rows.filter((row) => row !== fourth)
  for (const [no, name, text] of [
    ['5', '防治外来物种', '清除湖区外来水草，建立监测点。'],
    ['6', '完善救护站点', '新建救护站两处，配备人员和设备。'],
  ])
    sheet.rows.push({ ...third, 序号: no ?? '', 重点任务: name ?? '', 工作内容: text ?? '' })
  return {
    name: '台账（修改）.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeSheet(sheet)),
  }
}

describe('a ledger that comes back as a workbook', () => {
  test('asks what is doubtful, by keyboard, and keeps what the file does not state', async () => {
    await loadFile(page, '/plans/new', {
      name: '方案.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(plan),
    })
    await settleDoubts(page)
    await matchUnits(page)
    await activate(page)
    await expect.poll(() => page.locator('.w-row').count()).toBe(4)
    const file = await ledgerSentBack()
    await page.goto('/plans')
    await page.getByRole('row', { name: /云岭市越冬水鸟保护/ }).click()
    await page.getByRole('button', { name: '载入新版本' }).click()
    await page.waitForURL(/\/new$/)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('.matches').waitFor({ timeout: 60_000 })
    expect(await page.locator('.matches').textContent()).toContain('照现行台账保留：')
    expect(await page.locator('.matches .w-sentence, .matches').first().textContent()).toContain('完成时限')
    const entries = page.locator('.match-entry')
    await expect.poll(() => entries.count()).toBe(4)
    const save = page.getByRole('button', { name: /^保存并开始核对/ })
    expect(await save.isDisabled()).toBe(true)

    // The row that was rewritten: both texts side by side, the differences marked; Enter takes the proposal.
    const open = page.locator('.match-entry[data-open=true]')
    expect(await open.locator('.match-side').count()).toBe(2)
    expect((await open.locator('del').allInnerTexts()).join('')).not.toBe('')
    expect((await open.locator('ins').allInnerTexts()).join('')).toContain('志愿者')
    await page.locator('.matches h2').click()
    await page.keyboard.press('Enter')
    // Both new rows are of one kind and are answered together, the last one is asked alone.
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => open.textContent()).toContain('开展自然教育')
    await page.keyboard.press('b')
    await expect.poll(() => save.isDisabled()).toBe(false)
    await save.click()
    await page.waitForURL(/\/review\//, { timeout: 60_000 })

    await page.getByRole('link', { name: '与前一版比较' }).click()
    await page.locator('.diff-clause').first().waitFor()
    const kinds = await page
      .locator('.diff-clause[data-kind]')
      .evaluateAll((clauses) => clauses.map((clause) => clause.getAttribute('data-kind')))
    expect(kinds.sort()).toEqual(['added', 'added', 'changed', 'changed'])
    expect(await page.locator('main').textContent()).not.toContain('由“2027年底前”改为')
  })

  test('no page of these threw', () => {
    expect(faults).toEqual([])
  })
})
