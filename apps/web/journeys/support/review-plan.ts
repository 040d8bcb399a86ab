import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A file as a person drops it on the page. */
export interface DroppedFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Does something on the page and waits until the server has answered the act. */
async function acting(page: Page, part: string, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse(
    (answer) => answer.url().includes(part) && answer.request().method() === 'POST',
  )
  await act()
  await answered
}

/** Drops a file on the page that loads plans, looks at what was read, and stores it. Ends on the review page. */
export async function loadFile(page: Page, path: string, file: DroppedFile | string): Promise<void> {
  await page.goto(path)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: '保存并开始核对' }).click({ timeout: 60_000 })
  await page.waitForURL(/\/review\//, { timeout: 60_000 })
  await page.locator('.review-lead').waitFor()
}

/** Settles every doubt with the key that takes the proposal; same cases together. */
export async function settleDoubts(page: Page): Promise<number> {
  let settled = 0
  const open = page.locator('.doubt[data-open]')
  await page.locator('.review-ledger').getByRole('link', { name: /^存疑/ }).click()
  while ((await open.count()) > 0) {
    const together = page.getByRole('button', { name: /一并处理/ })
    await page.locator('.review-lead h1').click()
    await acting(page, '/decisions', async () => {
      const sent = page.waitForRequest((request) => request.url().includes('/decisions'))
      const asked = together.waitFor().then(() => true)
      await page.keyboard.press('Enter')
      // It is asked about same cases, or sent at once; the wait for the other ends in nothing.
      for (const wait of [sent, asked]) wait.catch(() => {})
      if ((await Promise.race([sent, asked])) === true) await together.click()
    })
    settled++
    // Keys are not taken while an act is under way.
    await page.locator('.doubt-choices [data-pending]').waitFor({ state: 'detached' })
  }
  return settled
}

/** Matches every printed unit: takes proposals, adds what the directory lacks, keeps the rest as printed. */
export async function matchUnits(page: Page): Promise<void> {
  await page.locator('.review-ledger').getByRole('link', { name: /^单位/ }).click()
  await page.locator('.printed-unit').first().waitFor()
  const both = page.getByRole('button', { name: /都按建议办/ })
  if (await both.isVisible()) await acting(page, '/missing-units', () => both.click())
  for (const name of [/采用全部/, /一并建立/]) {
    const button = page.getByRole('button', { name })
    if (await button.isVisible()) await acting(page, '/plan-versions/', () => button.click())
  }
  const left = page.locator('.printed-unit[data-open=true]')
  for (let open = await settledCount(left); open > 0; open = await settledCount(left)) {
    await left.first().getByRole('button', { name: '照原文保留' }).click()
    await expect.poll(() => left.count()).toBeLessThan(open)
  }
}

/** How many there are once their number stays: the answer of an act is there a moment before the page shows it. */
async function settledCount(entries: Locator): Promise<number> {
  let before = -1
  await expect
    .poll(
      async () => {
        const same = before
        before = await entries.count()
        return same === before
      },
      { interval: 700, timeout: 20_000 },
    )
    .toBe(true)
  return before
}

/** Accepts what is sure and puts the plan in force. Ends on the ledger. */
export async function activate(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: /^接受\d+项/ })
  if (await accept.isVisible()) await acting(page, '/acceptance', () => accept.click())
  await page.getByRole('button', { name: '方案生效' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '方案生效' }).click()
  await page.waitForURL(/\/ledger/)
}

/** Brings a review to the ledger by the Enter key alone; gives how often it was pressed. */
export async function pressThrough(page: Page): Promise<number> {
  const most = 60
  for (let pressed = 1; pressed <= most; pressed++) {
    await page.keyboard.press('Enter')
    await page.waitForLoadState('networkidle')
    // The answer of an act is there a moment before the page shows it.
    await page.waitForTimeout(400)
    if (page.url().includes('/ledger')) return pressed
  }
  throw new Error(`The plan is not in force after ${most} times Enter.`)
}
