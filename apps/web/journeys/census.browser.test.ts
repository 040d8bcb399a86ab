import { readFile } from 'node:fs/promises'
import { createRecord, listRecords } from '@wanwu/contract'
import { readRowsInWorker } from '@wanwu/reader/worker'
import { streamXlsx } from '@wanwu/writer'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { findFaults } from './support/find-faults.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

const count = 50_000
const species = '示例水葫芦'
const headings = [
  '样点编号',
  '物种',
  '调查日期',
  '调查单位',
  '生境',
  '位置经度',
  '位置纬度',
  '地点',
  '数量',
  '发生面积',
  '盖度',
  '危害程度',
]

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ demo: true }), openBrowser()])
  page = (await openWindow(browser, server.address)).page
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A site as a county writes it down. */
function site(n: number) {
  return [
    `普查-${String(n).padStart(5, '0')}`,
    species,
    `2026-0${1 + (n % 9)}-1${n % 10}`,
    `示例调查队${n % 7}`,
    ['湿地', '森林', '农田'][n % 3] ?? '',
    `${(101_200 + (n % 400)) / 1000}`,
    `${(37_600 + (n % 300)) / 1000}`,
    `示例村${n % 900}`,
    `${n % 97}`,
    `${(n % 50) / 2}`,
    `${n % 101}`,
    ['轻', '中', '重'][n % 3] ?? '',
  ]
}

async function workbook(): Promise<Buffer> {
  function* slices() {
    for (let from = 0; from < count; from += 1000)
      yield Array.from({ length: 1000 }, (_, index) => site(from + index))
  }
  const columns = headings.map((heading) => ({ heading, width: 14 }))
  const chunks: Uint8Array[] = []
  for await (const chunk of streamXlsx([{ name: '普查', columns, rows: slices() }])) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The rows of an exported workbook by the code of their site, as the columns that went in. */
async function readBack(bytes: Buffer): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  let places: number[] | undefined
  for await (const rows of readRowsInWorker(new Uint8Array(bytes)))
    for (const { cells } of rows) {
      if (!places) {
        places = headings.map((heading) => cells.indexOf(heading))
        continue
      }
      const row = places.map((place) => cells[place] ?? '')
      found.set(row[0] ?? '', row)
    }
  return found
}

test('a census of 50,000 sites goes in from a workbook, and comes out unchanged', async () => {
  const office = await clientAs(server.address, '统筹办')
  await office.call(createRecord, {
    register: 'invasive-species',
    values: { taxon: species, group: 'vascular-plants' },
  })
  await signInAs(page, '统筹办', '/registers/invasive-census/import')
  await page.locator('input[type=file]').setInputFiles({
    name: '普查样点.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook(),
  })
  await page.getByRole('button', { name: `确认导入${count}行` }).click({ timeout: 120_000 })
  await page.getByText(/已导入：新增50,?000条/).waitFor({ timeout: 120_000 })
  expect(await findFaults(page)).toEqual([])

  await page.goto('/registers/invasive-census')
  await page.getByRole('button', { name: '导入导出' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('menuitem', { name: '导出Excel' }).click(),
  ])
  const found = await readBack(await readFile(await download.path()))
  const changed = Array.from({ length: count }, (_, n) => site(n)).filter(
    (row) => found.get(row[0] ?? '')?.join('\t') !== row.join('\t'),
  )
  expect(changed.slice(0, 3).map((row) => [row, found.get(row[0] ?? '')])).toEqual([])
  const { items } = await office.call(listRecords, {
    register: 'invasive-census',
    q: '普查-49999',
    limit: 5,
  })
  expect(items).toHaveLength(1)
}, 400_000)
