import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { callAs, openDemoPeriod } from './support/open-demo-period.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

let server: RunningServer
let browser: Browser
let office: Page
let unit: Page
let faults: string[][]
let reportId: string

interface Line {
  task: { no: string; title: string }
  content: { claim: string | null; progress: string; problem: string }
}
const report = () => callAs<{ narrative: string; lines: Line[] }>(unit, 'GET', `/api/reports/${reportId}`)

beforeAll(async () => {
  server = await startServer({ demo: true })
  browser = await openBrowser()
  const windows = [await openWindow(browser, server.address), await openWindow(browser, server.address)]
  faults = windows.map((window) => window.faults)
  const [first, second] = windows
  if (!first || !second) throw new Error('two windows were opened')
  office = first.page
  unit = second.page
  await signInAs(office, '统筹办')
  await openDemoPeriod(office)
  await signInAs(unit, '联络员')
  const { reports } = await callAs<{ reports: { id: string }[] }>(unit, 'GET', '/api/reports')
  reportId = reports[0]?.id ?? ''
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Goes to the page and drops a file there. */
async function drop(name: string, buffer: Buffer): Promise<void> {
  await unit.goto(`/reporting/reports/${reportId}/intake`)
  await unit.locator('.w-drop').waitFor()
  await unit.setInputFiles('.w-drop input', { name, mimeType: 'application/octet-stream', buffer })
  await unit.locator('.intake').waitFor()
}

describe('a unit files by other ways than the page', () => {
  test('downloads its workbook, fills it in, answers what is doubtful, and keeps the good rows', async () => {
    await unit.goto(`/reporting/reports/${reportId}/intake`)
    const [download] = await Promise.all([
      unit.waitForEvent('download'),
      unit.getByRole('button', { name: '下载本单位填报表' }).click(),
    ])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]
    if (!sheet) throw new Error('the workbook has a sheet')
    const cells = {
      ...{ D4: '持续推进', E4: '完成样线调查。' },
      ...{ D5: '还行', E5: '布设相机。' },
      ...{ A6: '', B6: '组织年度总结', E6: '已总结。' },
    }
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value
    await drop('填报表.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
    await expect.poll(() => unit.locator('.w-sentence').textContent()).toContain('3行填报')
    expect(await unit.locator('.intake-bad').textContent()).toContain('填报表!D5')

    const confirm = unit.locator('.intake-foot button').first()
    expect(await confirm.isDisabled()).toBe(true)
    await unit.getByText('不导入，先导入其余的').click()
    expect(await confirm.textContent()).toContain('还有1处要确认')
    await unit.locator('.intake-card[data-open="true"] .w-select-button').click()
    await unit.getByRole('option', { name: '不导入' }).click()
    await confirm.click()
    await unit.waitForURL(`**/reporting/reports/${reportId}`)
    const { lines } = await report()
    expect(lines.slice(0, 3).map(({ content }) => [content.claim, content.progress])).toEqual([
      ['continuing', '完成样线调查。'],
      [null, ''],
      [null, ''],
    ])
  })

  test('drops a written report in, and moves a piece before it is kept', async () => {
    const [first, second, third] = (await report()).lines
    const words = [
      '本季度工作总体平稳，各项任务按计划推进。',
      `（一）${second?.task.title}`,
      '布设相机36台。存在问题：部分设备丢失。',
      `（二）${third?.task.title}。汇交数据两批。`,
    ].join('\n')
    await drop('报告.txt', Buffer.from(words))
    expect(await unit.locator('.intake-card').count()).toBe(3)
    await unit.locator('.intake-card').nth(2).locator('.w-select-button').click()
    await unit.getByRole('option', { name: `${first?.task.no} ${first?.task.title}`, exact: true }).click()
    expect(await unit.locator('.intake-card del').allInnerTexts()).toContain('完成样线调查。')
    await unit.locator('.intake-foot button').first().click()
    await unit.waitForURL(`**/reporting/reports/${reportId}`)
    const after = await report()
    expect(after.narrative).toBe('本季度工作总体平稳，各项任务按计划推进。')
    expect(after.lines.slice(0, 2).map(({ content }) => [content.progress, content.problem])).toEqual([
      ['汇交数据两批。', ''],
      ['布设相机36台。', '部分设备丢失。'],
    ])
  })
})

describe('actions', () => {
  test('are closed by a dated record of the unit', async () => {
    await unit.goto('/reporting/actions')
    const rows = unit.locator('.actions > .w-table-scroll tbody tr')
    await rows.first().click()
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    await unit.getByLabel('办理日期').fill(today)
    await unit.getByLabel('办了什么').fill('汇总一次监测数据。')
    await unit.getByRole('button', { name: '记录已办' }).click()
    await unit.getByText('已记录。').waitFor()
    expect(await unit.locator('.w-panel').textContent()).toContain('汇总一次监测数据。')
  })

  test('begin with the issue of the instrument a task waited for', async () => {
    await office.goto('/reporting/actions')
    await office.locator('#waiting tbody tr').first().click()
    await office.getByLabel('出台日期').fill('2026-11-01')
    await office.getByRole('button', { name: '登记出台，任务开始计算' }).click()
    await office.locator('#issues').waitFor()
    expect(await office.locator('#waiting').count()).toBe(0)
    await office.locator('#issues tbody tr').first().click()
    await office.getByLabel('完成时限').fill('2030-12-31')
    await office.getByRole('button', { name: '定下时限' }).click()
    await expect.poll(() => office.locator('#issues').textContent()).toContain('2030年12月31日')
    expect(faults.flat()).toEqual([])
  })
})
