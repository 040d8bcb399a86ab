import { readFileSync } from 'node:fs'
import {
  createCycle,
  emptyEntry,
  getReport,
  listCycles,
  listPlans,
  listReports,
  openPeriod,
  saveEntry,
  signReport,
  submitReport,
} from '@wanwu/contract'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]

/** Opens the coming period of the demo plan, in which forestry files its report. */
async function fileOneReport(): Promise<void> {
  const office = await clientAs(server.address, '统筹办')
  const planId = (await office.call(listPlans, {})).plans[0]?.id ?? ''
  const [proposal] = (await office.call(listCycles, { planId })).proposals
  if (!proposal) throw new Error('the demo plan asks for reports')
  const { cycleId } = await office.call(createCycle, {
    planId,
    ruleId: proposal.ruleId,
    fields: {
      ...{ name: proposal.name, rrule: proposal.rrule, firstDue: null, coversFrom: proposal.coversFrom },
      ...{ opensBefore: 0, cutoffBefore: 0, locksAfter: 366 },
      ...{ content: proposal.content, recipient: proposal.recipient },
      unitIds: proposal.units.map(({ id }) => id),
    },
  })
  const [cycle] = (await office.call(listCycles, { planId })).cycles
  const { periodId } = await office.call(openPeriod, {
    cycleId,
    dueOn: cycle?.upcoming.at(-1)?.dueOn ?? '',
  })
  const liaison = await clientAs(server.address, '联络员')
  const [summary] = (await liaison.call(listReports, { periodId })).reports
  const reportId = summary?.id ?? ''
  const report = await liaison.call(getReport, { reportId })
  for (const { obligationId, revision } of report.lines) {
    const content = { ...emptyEntry, claim: 'progress' as const, progress: '布设样线6条，记录鸟类21种。' }
    await liaison.call(saveEntry, { reportId, obligationId, revision, content })
  }
  const { revision } = await liaison.call(submitReport, {
    reportId,
    revision: report.summary.revision,
    cutoffOn: report.cutoffOn,
  })
  await (await clientAs(server.address, '分管领导')).call(signReport, { reportId, revision })
}

beforeAll(async () => {
  server = await startServer({ demo: true })
  await fileOneReport()
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

describe('a circular from facts to issue', () => {
  let document: Uint8Array

  test('is drafted for a period, and its figures open to their rows', async () => {
    await page.goto('/reporting/circulars')
    await page.getByRole('button', { name: '起草文稿' }).click()
    await page.getByRole('button', { name: '取事实并起草' }).click()
    await page.waitForURL(/\/reporting\/circulars\/[0-9a-f-]+$/)
    await page.locator('.w-sentence .w-number-open').nth(1).click()
    await page.locator('.w-panel', { hasText: '云岭市林业和草原局' }).waitFor()
    expect(new URL(page.url()).searchParams.get('figure')).toBe('received')
    await page.reload()
    await page.locator('.w-panel', { hasText: '已报：1' }).waitFor()
  })

  test('is downloaded in Word, changed by hand, and the figure that differs is listed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 Word 文稿' }).click(),
    ])
    document = new Uint8Array(readFileSync(await download.path()))
    const parts = unzipSync(document)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const changed = xml.replace(/(，报送率<\/w:t>.*?<w:t[^>]*>)[\d.]+/u, '$1100')
    expect(changed).not.toBe(xml)
    await page.locator('input[type=file]').setInputFiles({
      name: '定稿.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
    })
    await page.getByText('1处数字与事实不同').waitFor({ timeout: 60_000 })
    await page.getByText(/改为 100/).waitFor()
  })

  test('is checked by somebody else, and issued with number, signatory and date', async () => {
    await page.getByRole('button', { name: '送核稿' }).click()
    await page.getByText('拟稿人不能核自己的稿').waitFor()
    const { pathname } = new URL(page.url())
    const other = await openWindow(browser, server.address)
    await signInAs(other.page, '示例壬')
    await other.page.goto(pathname)
    await other.page.getByRole('button', { name: '核稿通过' }).click()
    await other.page.getByRole('button', { name: '登记印发' }).click()
    await other.page.getByLabel('文号').fill('云示办〔2026〕9号')
    await other.page.getByLabel('签发人').fill('示例签发人')
    await other.page.getByLabel('成文日期').fill('2026-11-27')
    await other.page.getByRole('dialog').getByRole('button', { name: '登记印发' }).click()
    await other.page.locator('.circular-act', { hasText: '云示办〔2026〕9号' }).waitFor()
    expect(await other.page.getByRole('button', { name: '修改文稿要素' }).count()).toBe(0)
    await other.close()
  })

  test('is then in the list with its number, on a phone too', async () => {
    const phone = await openWindow(browser, server.address, 'phone')
    await signInAs(phone.page, '联络员')
    await phone.page.goto('/reporting/circulars')
    await phone.page.getByText('云示办〔2026〕9号').waitFor()
    const wide = await phone.page.evaluate(
      () => window.document.documentElement.scrollWidth > window.innerWidth,
    )
    expect(wide).toBe(false)
    await phone.close()
  })

  test('no page of these threw', () => {
    expect(faults).toEqual([])
  })
})
