import { planPeriods } from '@wanwu/core/cycle'
import { addDays, shanghaiDay } from '@wanwu/core/dates'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

/** The demo's quarterly cycle, and its period that is due next on the day this runs. */
const cycle = {
  rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
  firstDue: '2026-06-25',
  coversFrom: '2026-03-01',
  opensBefore: 40,
  cutoffBefore: 5,
  locksAfter: 14,
}
const today = shanghaiDay(new Date())
const [next] = planPeriods(cycle, today, addDays(today, 120))
const period = next?.name.zh ?? ''
const wanted = addDays(next?.dueOn ?? today, 6)
/** A day as pages show it, which leave out the year where it is this one. */
const shown = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${date}日`
}

let server: RunningServer
let browser: Browser
let office: Page
let unit: Page
const faults: string[][] = []

beforeAll(async () => {
  server = await startServer({ demo: true })
  browser = await openBrowser()
  const desk = await openWindow(browser, server.address)
  const county = await openWindow(browser, server.address)
  office = desk.page
  unit = county.page
  faults.push(desk.faults, county.faults)
  await signInAs(office, '统筹办')
  await signInAs(unit, '白鹿县')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Records on behalf what came for the unit of a row in the period that is open, dated today. */
async function record(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/reporting')
  await page
    .getByRole('link', { name: new RegExp(`^${name} `) })
    .last()
    .click()
  await page.getByRole('link', { name: '代录' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: `${name}报告.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`关于本期进展情况的报告\n${text}\n`),
  })
  await page.getByLabel('收到时间').fill('00:00')
  await page.getByLabel('谁签发的').fill('示例某')
  await page.getByLabel('综合情况').fill(text)
  await page.getByRole('button', { name: '登记为已报' }).click()
  await page.getByText('示例某签发').first().waitFor({ timeout: 60_000 })
}

describe('the office runs a period', () => {
  test('sets up the cycle the document asks for, with one press', async () => {
    await office.getByRole('link', { name: '报送', exact: true }).click()
    await office.getByRole('link', { name: '设立报送制度' }).click()
    await office.getByText('每季度末月25日前（当日24:00止）').first().waitFor()
    expect(await office.locator('blockquote').first().textContent()).toContain('每季度末月25日前')
    await office.getByRole('button', { name: '照此设立' }).click()
    await office.getByRole('button', { name: `开启${period}` }).waitFor()
  })

  test('corrects who owes and the clocks before anything is frozen', async () => {
    await office.getByRole('button', { name: '修改' }).click()
    await office.getByRole('button', { name: '去掉云岭学院' }).click()
    await office.getByLabel('提前几天开启').fill('40')
    await office.getByRole('button', { name: '保存', exact: true }).click()
    await office.getByText('28个', { exact: true }).waitFor()
  })

  test('opens the period, told what that freezes, and sees the matrix', async () => {
    await office.getByRole('button', { name: `开启${period}` }).click()
    const dialog = office.getByRole('dialog')
    await dialog.getByText(/将冻结28个单位的\d+项/).waitFor()
    await dialog.getByRole('button', { name: '开启并冻结' }).click()
    await office.getByRole('link', { name: period }).waitFor()
    await office.goto('/reporting')
    await office.locator('.matrix').waitFor()
    expect(await office.locator('.matrix tbody tr').count()).toBe(28)
    expect(await office.locator('h1').textContent()).toContain('应报28个单位')
  })

  test('records on behalf what came another way', async () => {
    await record(office, '云岭市水务局', '完成生态流量核定两处。')
    await record(office, '云岭市教育局', '组织自然课堂三场。')
    await record(office, '云岭海关', '口岸截获两批次。')
    expect(await office.getByRole('button', { name: /^原件/ }).count()).toBe(1)
  })

  test('returns one with a reason for one duty', async () => {
    await office.goto('/reporting')
    await office
      .getByRole('link', { name: /^云岭海关 / })
      .last()
      .click()
    await office
      .getByRole('button', { name: /^退回此项/ })
      .first()
      .click()
    await office.getByLabel('要求补正什么').fill('请写明批次对应的物种')
    await office.getByLabel('总的退回理由').fill('个别事项需补正')
    await office.getByRole('button', { name: '退回1处' }).click()
    await office.getByText('已退回1份').waitFor()
  })

  test('accepts the others at once, and the sentence counts them', async () => {
    await office.goto('/reporting')
    await office.getByRole('link', { name: '看这一期的各单位' }).click()
    await office.getByRole('button', { name: '选中全部待审' }).click()
    await office.getByRole('button', { name: '审定2个' }).click()
    await office.getByText('已审定2份').waitFor()
    await expect.poll(() => office.locator('h1').textContent()).toContain('已审定2个')
    expect(await office.locator('h1').textContent()).toContain('1个退回待改')
    await office.locator('h1').getByRole('link', { name: '2' }).last().click()
    await expect.poll(() => office.locator('.w-row').count()).toBe(2)
  })

  test('decides what a unit asks; the old day stays visible', async () => {
    await unit.getByRole('link', { name: '报送', exact: true }).click()
    await unit.getByRole('link', { name: `申请：${period}` }).click()
    await unit.getByLabel('延至哪一天').fill(wanted)
    await unit.getByLabel('理由').fill('外业数据月底才齐')
    await unit.getByRole('button', { name: '提出申请' }).click()
    await unit.getByText('待批', { exact: true }).first().waitFor()

    await office.goto('/reporting/requests')
    await office.getByRole('button', { name: '批复：白鹿县人民政府' }).click()
    await office.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
    await office.getByText('已批准').first().waitFor()

    await unit.goto('/reporting')
    await unit.getByText(`${shown(wanted)} 24:00`).waitFor()
    expect(await unit.locator('.w-row').first().textContent()).toContain(`原定${shown(next?.dueOn ?? '')}`)
  })

  test('copies who still owes', async () => {
    await office.goto('/reporting')
    await office.getByRole('button', { name: '复制名单' }).click()
    const text = await office.getByRole('dialog').getByRole('textbox').inputValue()
    expect(text.split('\n')).toHaveLength(27)
    expect(text).toContain(`白鹿县人民政府（${shown(wanted)}截止，未到期，联络员`)
  })

  test('no page of these threw', () => {
    expect(faults.flat()).toEqual([])
  })
})
