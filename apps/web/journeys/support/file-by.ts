import { readFile } from 'node:fs/promises'
import type { Report } from '@wanwu/contract'
import type { Page } from 'playwright-core'
import { fillRows, writtenReport } from './report-files.ts'

/** Takes what a press downloads. */
export async function taken(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

/** The signed-in liaison downloads the unit's rows, fills them in, uploads them, and keeps them as drafts. */
export async function fileByRows(page: Page, { summary, lines }: Report): Promise<void> {
  await page.goto(`/reporting/reports/${summary.id}/intake`)
  const buffer = await fillRows(await taken(page, '下载本单位填报表'), lines)
  await page.setInputFiles('.w-drop input', {
    name: '填报表.xlsx',
    mimeType: 'application/octet-stream',
    buffer,
  })
  await page.getByRole('button', { name: `存为${lines.length}项草稿` }).click({ timeout: 60_000 })
  await page.waitForURL(`**/reporting/reports/${summary.id}`)
}

/** The signed-in liaison drops the report it wrote, confirms what was asked, and keeps the drafts. */
export async function fileByWord(page: Page, { summary, lines }: Report): Promise<void> {
  await page.goto(`/reporting/reports/${summary.id}/intake`)
  await page.locator('.w-drop').waitFor()
  const buffer = writtenReport(lines)
  await page.setInputFiles('.w-drop input', {
    name: '报告.docx',
    mimeType: 'application/octet-stream',
    buffer,
  })
  await page.locator('.intake').waitFor({ timeout: 60_000 })
  const asked = page.getByRole('button', { name: /^就是 / })
  while ((await asked.count()) > 0) await asked.first().click()
  await page.locator('.intake-foot button').first().click()
  await page.waitForURL(`**/reporting/reports/${summary.id}`)
}
