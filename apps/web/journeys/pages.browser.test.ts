import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFaults } from './support/find-faults.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { loadFile } from './support/review-plan.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

/** A plan whose title is longer than a phone is wide, so that every place it stands in has to give way. */
const plan = `云岭市关于在全市湖泊河流湿地和城乡公园开展越冬水鸟及其栖息地保护工作的实施方案

一、重点任务

1．开展调查。每年开展一次水鸟同步调查。（牵头单位：市林业和草原局；配合单位：市水务局、市鸟类环志站）

2．加强巡护。组织保护站开展日常巡护。（责任单位：市林业和草原局、各县（区）人民政府）
`

const places = [
  '/',
  '/plans',
  '/plans/new',
  '/ledger',
  '/ledger?by=unit',
  '/ledger?by=tree',
  '/ledger/targets',
  '/ledger/reporting',
  '/registers',
  '/registers/finding',
  '/registers/finding?as=map',
  '/registers/finding/new',
  '/registers/vocabularies?open=finding-grade',
  '/registers/coverage?show=later',
  '/system',
  '/system/units',
  '/system/regions',
  '/system/people',
  '/system/audit',
  '/system/account',
  '/nowhere',
]

let server: RunningServer
let browser: Browser
let review: string

beforeAll(async () => {
  server = await startServer({ demo: true })
  browser = await openBrowser()
  const { page, close } = await openWindow(browser, server.address)
  await signInAs(page, '统筹办')
  const file = { name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from(plan) }
  await loadFile(page, '/plans/new', file)
  review = new URL(page.url()).pathname
  // With something to take back the bar of the page is at its fullest.
  await page.keyboard.press('a')
  await page.getByRole('button', { name: /撤回上一步/ }).waitFor()
  await close()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Opens each place and gives what is wrong there, by its address. */
async function visit(page: Page, addresses: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const address of addresses) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await page.locator('h1').first().waitFor()
    const faults = await findFaults(page)
    if (faults.length > 0) found[address] = faults
  }
  return found
}

describe.each([
  ['desk', '中文'],
  ['phone', 'English'],
] as const)('every page at the %s in %s', (size, language) => {
  test('fits, names its controls, and says words', async () => {
    const { page, faults, close } = await openWindow(browser, server.address, size)
    page.on('console', (said) => {
      if (said.type() === 'error') faults.push(`${page.url()} ${said.text()}`)
    })
    await page.goto('/sign-in')
    await page.getByRole('button', { name: language }).click()
    expect(await visit(page, ['/sign-in'])).toEqual({})
    const office = language === 'English' ? 'Office in charge' : '统筹办'
    await page.locator('.door-demo-entry', { hasText: office }).first().click()
    await page.locator('.nav .nav-room').first().waitFor({ state: 'attached' })
    if (size === 'phone') await page.getByRole('button', { name: /^(我的|Me)$/ }).click()
    await page.locator('.nav').getByRole('button', { name: language }).click()
    const tabs = ['tasks', 'units', 'targets', 'head'].map((tab) => `${review}?tab=${tab}`)
    faults.length = 0
    expect(await visit(page, [...places, review, ...tabs])).toEqual({})
    expect(faults).toEqual([])
    await close()
  })
})
