import { getReport, listEvidence, type Report, returnReports, saveEntry } from '@wanwu/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { countActs } from './support/count-acts.ts'
import { continuing, dated, type FilingCase, setUpFiling } from './support/filing-desk.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

const total = continuing + dated
/** Those that continue by the plan, and two that continued last time. */
const together = continuing + 2
const bulkLine = '按月巡护12次，未见异常。'

let server: RunningServer
let browser: Browser
let page: Page
let faults: string[]
let given: FilingCase

const path = () => `/reporting/reports/${given.reportId}`
const seen = (): Promise<Report> => given.office.call(getReport, { reportId: given.reportId })
const sentence = () => page.locator('.filing-head h1')
const progress = () => page.getByLabel(/^本期进展/)
const stored = () => page.getByRole('status').filter({ hasText: '已保存' }).waitFor()

beforeAll(async () => {
  server = await startServer({ demo: true })
  given = await setUpFiling(server.address)
  browser = await openBrowser()
  const window = await openWindow(browser, server.address)
  page = window.page
  faults = window.faults
  await signInAs(page, '联络员')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a unit with many duties files its report', () => {
  test('reads what is left in one sentence, and writes most of it with one line', async () => {
    await page.goto(path())
    await expect
      .poll(() => sentence().textContent())
      .toBe(`您有${total}项要报：${together}项可一并报，${total - together}项要您写。`)
    const acts = countActs(page)
    await acts.type(page.getByLabel(/一句话写给勾选的各项/), bulkLine)
    await acts.click(page.getByRole('button', { name: `一并报${together}项` }))
    for (let left = total - together; left > 0; left -= 1) {
      await page.locator('.filing-form h2').waitFor()
      if (left === 4) await page.context().setOffline(true)
      await acts.type(progress(), `完成第${left}批调查，新设样线${left}条。`)
      if (left > 1) await acts.press('Control+Enter')
    }
    await page.getByText(/处存在本机，连上后自动送出/).waitFor()
    await expect.poll(() => sentence().textContent()).toContain(`${total}项已备好${total}项`)
    // One line and its button; a text for each of the others and a key between them.
    expect(acts.count).toBe(2 + 2 * (total - together) - 1)
  })

  test('loses nothing when the page is opened again before the server is back', async () => {
    const before = await clientAs(server.address, '联络员').then((client) =>
      client.call(getReport, { reportId: given.reportId }),
    )
    expect(before.lines.filter(({ content }) => content.claim === null)).not.toEqual([])
    // The page itself has to come from somewhere: everything but what stores is let through.
    await page.route('**/entries/*', (route) => route.abort())
    await page.context().setOffline(false)
    await page.goto(path())
    await expect.poll(() => sentence().textContent()).toContain(`${total}项已备好${total}项`)
    await page.getByText(/处存在本机，连上后自动送出/).waitFor()
    await page.unroute('**/entries/*')
    await stored()
    const liaison = await clientAs(server.address, '联络员')
    const { lines } = await liaison.call(getReport, { reportId: given.reportId })
    expect(lines.map(({ content }) => content.claim)).not.toContain(null)
    expect(lines.at(-1)?.content.progress).toMatch(/^完成第\d+批调查/)
    expect(lines[0]?.content).toMatchObject({ claim: 'continuing', progress: bulkLine })
  })

  test('takes a paragraph over from the last period, and says that it is the same', async () => {
    const last = total - 1
    await page
      .locator('.filing-row-open', { hasText: `${last}` })
      .last()
      .click()
    await progress().fill('')
    await page.getByRole('button', { name: '沿用此段' }).first().click()
    await expect.poll(() => progress().inputValue()).toContain('完成样线')
    await page.getByRole('button', { name: '沿用此段' }).nth(1).click()
    await page
      .getByText(/与上期相同/)
      .first()
      .waitFor()
    await stored()
  })

  test('takes what is pasted from Word without debris', async () => {
    await page.locator('.filing-row-open').filter({ hasText: '本单位本期总的情况' }).click()
    const field = page.getByRole('textbox', { name: /本单位本期总的情况/ })
    await field.evaluate((element) => {
      const clipboard = new DataTransfer()
      clipboard.setData('text/plain', '　　•\t巡护 覆盖率提高\u200b。\r\n\r\n　　•\t救护3只。\r\n')
      element.focus()
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      )
    })
    await expect.poll(() => field.inputValue()).toBe('巡护覆盖率提高。\n救护3只。')
    await stored()
  })

  test('shows two who write at once the difference of their texts, and lets the second choose', async () => {
    const colleague = await clientAs(server.address, '分管领导')
    const { lines } = await colleague.call(getReport, { reportId: given.reportId })
    const line = lines[together]
    if (!line) throw new Error('no such duty')
    await page.goto(`${path()}?duty=${line.obligationId}`)
    await progress().waitFor()
    await colleague.call(saveEntry, {
      reportId: given.reportId,
      obligationId: line.obligationId,
      revision: line.revision,
      content: { ...line.content, progress: '完成调查，建立名录。', help: '请协调样地。' },
    })
    await progress().fill('完成调查，新设样线9条。')
    const clash = page.locator('.w-callout', { hasText: '也改了这里' })
    await clash.waitFor()
    expect((await clash.locator('del').allInnerTexts()).join('')).toContain('建立名录')
    expect((await clash.locator('ins').allInnerTexts()).join('')).toContain('新设样线')
    await clash.getByRole('button', { name: '两段都留' }).click()
    await expect.poll(() => progress().inputValue()).toBe('完成调查，建立名录。\n完成调查，新设样线9条。')
    expect(await page.getByLabel(/^需要协调的事/).inputValue()).toBe('请协调样地。')
    await stored()
  })

  test('puts evidence beside a duty, looks at it, and is told when a file lies', async () => {
    const chooser = page.locator('.evidence-field input[type=file]')
    await chooser.setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\0\0') })
    await page.getByText('“照片.jpg”的内容是Windows 程序').waitFor()
    await page.locator('.evidence-field .w-callout').getByRole('button', { name: '去掉' }).click()
    await chooser.setInputFiles({ name: '样线.png', mimeType: 'image/png', buffer: await page.screenshot() })
    await page.getByRole('button', { name: '预览“样线.png”' }).click()
    const picture = page.locator('.evidence-picture')
    await picture.waitFor()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    const pdf = await page.pdf({ width: '200px', height: '200px', pageRanges: '1' })
    await chooser.setInputFiles({ name: '报告.pdf', mimeType: 'application/pdf', buffer: pdf })
    await page.getByRole('button', { name: '预览“报告.pdf”' }).click()
    await page.locator('.evidence-sheets canvas').first().waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    expect((await given.office.call(listEvidence, { reportId: given.reportId })).evidence).toEqual([])
  })

  test('hands it in; the leader signs on a phone, and only then the office sees it', async () => {
    await page.getByRole('button', { name: '送签' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '送签' }).click()
    await expect.poll(() => sentence().textContent()).toBe(`${total}项已送签，等分管领导签发。`)
    expect((await seen()).lines[0]?.content.claim).toBeNull()

    const phone = await openWindow(browser, server.address, 'phone')
    await signInAs(phone.page, '分管领导', path())
    await phone.page.getByText(`${total}项等您签发。`).waitFor()
    await phone.page.getByText('完成调查，建立名录。').waitFor()
    await phone.page.getByRole('button', { name: '签发' }).click()
    await phone.page.getByRole('dialog').getByRole('button', { name: '签发' }).click()
    await phone.page.getByText(/等统筹办审核/).waitFor()
    expect(phone.faults).toEqual([])
    await phone.close()

    const filed = await seen()
    expect(filed.summary).toMatchObject({ state: 'signed', timing: 'on-time' })
    expect(filed.lines[together]?.content.help).toBe('请协调样地。')
    const { evidence } = await given.office.call(listEvidence, { reportId: given.reportId })
    expect(evidence.map(({ name }) => name)).toEqual(['样线.png', '报告.pdf'])
  })

  test('mends what the office returned, at its field, and hands it in again', async () => {
    const { summary, lines } = await seen()
    const returned = lines[0]
    await given.office.call(returnReports, {
      reports: [{ reportId: given.reportId, revision: summary.revision }],
      reason: '个别事项需补正',
      fields: [{ obligationId: returned?.obligationId ?? '', field: 'progress', reason: '请写明巡护里程' }],
    })
    await page.goto(path())
    await expect.poll(() => sentence().textContent()).toContain('1项退回要改')
    await page.locator('.filing-why-back', { hasText: '个别事项需补正' }).waitFor()
    await page
      .locator('.filing-text', { hasText: '请写明巡护里程' })
      .getByRole('textbox')
      .fill('巡护12次共96公里。')
    await stored()
    await expect.poll(() => sentence().textContent()).toContain('可以送签')
    await page.getByRole('button', { name: '送签' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '送签' }).click()
    await expect.poll(() => sentence().textContent()).toContain('等分管领导签发')
    await page.getByText('巡护12次共96公里。').waitFor()
  })

  test('leaves nothing of it in the browser after signing out', async () => {
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL(/sign-in/)
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))
    expect(kept).toEqual([])
  })

  test('no page of these threw', () => {
    expect(faults).toEqual([])
  })
})
