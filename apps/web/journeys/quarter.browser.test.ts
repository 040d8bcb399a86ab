import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type Client,
  getReport,
  listPeriods,
  listReports,
  listVerifications,
  saveEntry,
} from '@wanwu/contract'
import { docxParagraph, makeDocx } from '@wanwu/reader/samples/make-docx.ts'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { journeyClock } from './support/journey-clock.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { handIn, newPerson, writeRest } from './support/quarter-people.ts'
import { signInAs } from './support/sign-in-as.ts'
import { type RunningServer, startServer } from './support/start-server.ts'

const forestry = '云岭市林业和草原局'
const ecology = '云岭市生态环境局'
const county = '白鹿县人民政府'
const period = '2026年第三季度'

const clock = journeyClock('2026-09-10T10:00')
let server: RunningServer
let browser: Browser
const windows: { faults: string[]; close: () => Promise<void> }[] = []

/** A window of somebody, at the time it now is. */
async function seat(role: string, size: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const window = await openWindow(browser, server.address, size, clock)
  windows.push(window)
  await signInAs(window.page, role)
  return window.page
}

/** The report of a unit in the period that is open. */
async function reportOf(client: Client, unit: string): Promise<string> {
  const { reports } = await client.call(listReports, {})
  const report = reports.find((one) => one.unit.name === unit)
  if (!report) throw new Error(`${unit} owes no report.`)
  return report.id
}

const as = (userName: string) => clientAs(server.address, userName)

/** Takes what a press downloads. */
async function taken(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

let step = 0
const look = (page: Page, name: string) =>
  process.env.QUARTER_SHOTS
    ? page.screenshot({ path: `${process.env.QUARTER_SHOTS}/${++step}-${name}.png` })
    : undefined

beforeAll(async () => {
  server = await startServer({ demo: true, clock })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  clock.end()
})

describe('a quarter of the demo', () => {
  let office: Page

  test('on the 10th a unit says how it will do its part, and the office accepts', async () => {
    const unit = await seat('联络员')
    await unit.goto('/reporting/breakdown')
    await unit.locator('.w-row').first().click()
    await unit.getByLabel('分管领导').fill('示例丙')
    await unit.getByLabel('责任人').fill('示例丁')
    await unit.getByLabel('工作步骤').fill('先布设样线，再汇总编目。')
    await unit.getByRole('button', { name: '加一个节点' }).click()
    await unit.getByLabel('第1个节点').fill('完成样线布设')
    await unit.getByLabel('完成日期').fill('2026-11-30')
    await look(unit, 'breakdown')
    await unit.getByRole('button', { name: '保存并报统筹办' }).click()
    await unit.getByText('已报1项').waitFor()
    await unit.locator('.w-panel', { hasText: '2 建设监测网络' }).waitFor()
    expect(await unit.getByLabel('责任人').inputValue()).toBe('示例丁')
    await look(unit, 'breakdown-sent')

    office = await seat('统筹办')
    await office.goto('/reporting/breakdown?state=submitted')
    await office.locator('.w-row').first().click()
    await look(office, 'breakdown-office')
    expect(await office.locator('.w-panel').textContent()).toContain('完成样线布设')
    await office.getByRole('button', { name: '审定（1项）' }).click()
    await office.getByText('已审定1项').waitFor()
    await expect.poll(() => office.locator('.w-sentence').textContent()).toContain('1项已审定')
    await look(office, 'breakdown-accepted')
  })

  test('sets up the cycle the document asks for, corrects it, and opens the period', async () => {
    await office.goto('/reporting')
    await office.getByRole('link', { name: '设立报送制度' }).click()
    await office.getByText('每季度末月25日前（当日24:00止）').first().waitFor()
    expect(await office.locator('blockquote').first().textContent()).toContain('每季度末月25日前')
    await office.getByRole('button', { name: '照此设立' }).click()
    await office.getByRole('button', { name: `开启${period}` }).waitFor()
    await office.getByRole('button', { name: '修改' }).click()
    await office.getByRole('button', { name: '去掉云岭学院' }).click()
    await office.getByLabel('提前几天开启').fill('40')
    await office.getByRole('button', { name: '保存', exact: true }).click()
    await office.getByText('28个', { exact: true }).waitFor()
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

  test('three days before it is due, the bell of the liaison rings', async () => {
    clock.set('2026-09-22T09:00')
    const unit = await seat('联络员')
    const reminder = unit.locator('.notice', { hasText: '还有3天到期' })
    for (let tries = 0; tries < 30 && (await reminder.count()) === 0; tries++) {
      await unit.goto('/notices')
      await unit.locator('.notice').first().waitFor()
      await unit.waitForTimeout(500)
    }
    expect(await reminder.textContent()).toContain('2026-09-25')
    await look(unit, 'notices')
    await unit.getByRole('link', { name: /^消息，[1-9]\d*条未读$/ }).waitFor()
    await reminder.getByRole('link').click()
    await unit.locator('.filing-head h1').waitFor()
    await look(unit, 'filing')
  })

  test('one unit files by the rows it downloads, fills in and uploads', async () => {
    const liaison = await as('联络员')
    const reportId = await reportOf(liaison, forestry)
    const unit = await seat('联络员', 'phone')
    await unit.goto(`/reporting/reports/${reportId}`)
    await unit.locator('.filing-head h1').waitFor()
    await look(unit, 'filing-phone')
    await unit.goto(`/reporting/reports/${reportId}/intake`)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Uint8Array.from(await taken(unit, '下载本单位填报表')).buffer)
    const sheet = workbook.worksheets[0]
    if (!sheet) throw new Error('The workbook has a sheet.')
    const { lines } = await liaison.call(getReport, { reportId })
    for (const [index] of lines.entries()) {
      const row = sheet.getRow(index + 4)
      row.getCell('D').value = ['有进展', '持续推进', '已完成'][index % 3] ?? ''
      row.getCell('E').value = `完成样线${index + 2}条，巡护${index + 9}次。`
      if (index % 3 === 2) row.getCell('J').value = '2026-09-18'
      if (index % 4 === 1) row.getCell('F').value = '两台相机丢失。'
    }
    await unit.setInputFiles('.w-drop input', {
      name: '填报表.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
    })
    const keep = unit.getByRole('button', { name: `存为${lines.length}项草稿` })
    await keep.waitFor()
    await look(unit, 'excel-phone')
    await keep.click()
    await unit.waitForURL(`**/reporting/reports/${reportId}`)
    await look(unit, 'excel-kept-phone')
    await unit.getByRole('button', { name: '送签' }).click()
    await unit.getByRole('dialog').getByRole('button', { name: '送签' }).click()
    await unit.getByText('等分管领导签发').first().waitFor()
    const leader = await seat('分管领导', 'phone')
    await leader.goto(`/reporting/reports/${reportId}`)
    await leader.getByRole('button', { name: '签发' }).click()
    await leader.getByRole('dialog').getByRole('button', { name: '签发' }).click()
    await leader.getByText(/等统筹办审核/).waitFor()
  })

  test('another drops the report it wrote in Word', async () => {
    const liaison = await as('生态联络员')
    const leader = await newPerson(server.address, {
      userName: '生态分管领导',
      unit: ecology,
      role: 'leader',
    })
    const reportId = await reportOf(liaison, ecology)
    const { lines } = await liaison.call(getReport, { reportId })
    const body = [
      docxParagraph('关于第三季度工作进展的报告'),
      docxParagraph('本季度各项工作按计划推进。'),
      ...lines.flatMap(({ task }, index) => [
        docxParagraph(`${index + 1}．${task.title}`),
        docxParagraph(`完成第${index + 1}批核查，形成清单。存在问题：人手不足。`),
      ]),
    ].join('')
    const unit = await seat('示例癸')
    await unit.goto(`/reporting/reports/${reportId}/intake`)
    await unit.locator('.w-drop').waitFor()
    await unit.setInputFiles('.w-drop input', {
      name: '第三季度报告.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(makeDocx({ body })),
    })
    await unit.locator('.intake').waitFor()
    await look(unit, 'word')
    await unit.locator('.intake-foot button').first().click()
    await unit.waitForURL(`**/reporting/reports/${reportId}`)
    await unit.locator('.filing-head h1').waitFor()
    await look(unit, 'word-kept')
    const kept = await liaison.call(getReport, { reportId })
    expect(kept.narrative).toContain('本季度各项工作按计划推进。')
    expect(kept.lines.map(({ content }) => content.progress)).toEqual(
      lines.map((_, index) => `完成第${index + 1}批核查，形成清单。`),
    )
    await writeRest(liaison, reportId, '')
    await handIn(liaison, leader, reportId)
  })

  test('the office records for a third what came on paper', async () => {
    office = await seat('统筹办')
    for (const [unit, text] of [
      ['云岭市水务局', '完成生态流量核定两处。'],
      ['云岭市教育局', '组织自然课堂三场。'],
    ] as const) {
      await office.goto('/reporting')
      await office.getByRole('link', { name: new RegExp(`^${unit} `) }).last().click()
      await office.getByRole('link', { name: '代录' }).click()
      await office.locator('input[type=file]').setInputFiles({
        name: `${unit}报告.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`关于本期进展情况的报告\n${text}\n`),
      })
      await office.getByLabel('收到时间').fill('08:30')
      await office.getByLabel('谁签发的').fill('示例某')
      await office.getByLabel('综合情况').fill(text)
      await look(office, 'record')
      await office.getByRole('button', { name: '登记为已报' }).click()
      await office.getByText('示例某签发').first().waitFor()
    }
    expect(await office.getByRole('button', { name: /^原件/ }).count()).toBe(1)
  })

  test('returns a field of one report, which is filed again', async () => {
    await office.goto('/reporting')
    await office.getByRole('link', { name: new RegExp(`^${forestry} `) }).last().click()
    await office.getByRole('button', { name: /^退回此项/ }).first().click()
    await office.getByRole('button', { name: /哪一栏/ }).click()
    await office.getByRole('option', { name: '进展' }).click()
    await office.getByLabel('要求补正什么').fill('请写明样线在哪里')
    await office.getByLabel('总的退回理由').fill('个别事项需补正')
    await look(office, 'return')
    await office.getByRole('button', { name: '退回1处' }).click()
    await office.getByText('已退回1份').waitFor()
    const liaison = await as('联络员')
    const reportId = await reportOf(liaison, forestry)
    const { lines, summary } = await liaison.call(getReport, { reportId })
    expect(summary.state).toBe('returned')
    const line = lines[0]
    if (!line) throw new Error('The report has lines.')
    await liaison.call(saveEntry, {
      reportId,
      obligationId: line.obligationId,
      revision: line.revision,
      content: { ...line.content, progress: '在云岭山地完成样线2条。' },
    })
    await handIn(liaison, await as('分管领导'), reportId)
  })

  test('gives one unit more time, and the old day stays visible', async () => {
    const unit = await seat('白鹿县')
    await unit.goto('/reporting')
    await unit.getByRole('link', { name: `申请：${period}` }).click()
    await unit.getByLabel('延至哪一天').fill('2026-09-30')
    await unit.getByLabel('理由').fill('外业数据月底才齐')
    await unit.getByRole('button', { name: '提出申请' }).click()
    await unit.getByText('待批', { exact: true }).first().waitFor()
    await office.goto('/reporting/requests')
    await office.getByRole('button', { name: `批复：${county}` }).click()
    await look(office, 'request')
    await office.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
    await office.getByText('已批准').first().waitFor()
    await unit.goto('/reporting')
    await unit.getByText('9月30日 24:00').waitFor()
    expect(await unit.locator('.w-row').first().textContent()).toContain('原定9月25日')
    await look(unit, 'extended')
  })

  test('when the day is gone, copies who still owes, and accepts at once what came', async () => {
    clock.set('2026-09-28T10:00')
    const liaison = await as('县联络员')
    const leader = await newPerson(server.address, { userName: '县分管领导', unit: county, role: 'leader' })
    const reportId = await reportOf(liaison, county)
    await writeRest(liaison, reportId, '完成外业调查三处。')
    await handIn(liaison, leader, reportId)
    office = await seat('统筹办')
    await office.goto('/reporting')
    await office.getByRole('button', { name: '复制名单' }).click()
    const text = await office.getByRole('dialog').getByRole('textbox').inputValue()
    expect(text.split('\n')).toHaveLength(24)
    expect(text).not.toContain(county)
    await look(office, 'owing')
    await office.keyboard.press('Escape')
    await office.getByRole('link', { name: '看这一期的各单位' }).click()
    await office.getByRole('button', { name: '选中全部待审' }).click()
    await look(office, 'accept-many')
    await office.getByRole('button', { name: '审定5个' }).click()
    await office.getByText('已审定5份').waitFor()
    await expect.poll(() => office.locator('h1').textContent()).toContain('已审定5个')
    expect(await office.locator('h1').textContent()).toContain('23个逾期未报')
    await look(office, 'accepted-many')
  })

  test('draws a sample; other units find one claim true and one not', async () => {
    await office.goto('/reporting/verification')
    await office.getByRole('button', { name: '抽取样本' }).click()
    await office.getByLabel('抽取项数').fill('8')
    await office.getByLabel('计划核查').fill('2026-09-29')
    for (const [label, unit] of [
      ['核查单位', ecology],
      ['再选一个单位', county],
    ] as const) {
      await office.getByRole('combobox', { name: label }).fill(unit)
      await office.getByRole('option', { name: unit }).click()
    }
    await look(office, 'draw')
    await office.locator('.w-panel').getByRole('button', { name: '抽取样本' }).click()
    await office.getByText('已抽取8项').waitFor()
    await look(office, 'drawn')
    for (const [role, account, unit, word, found] of [
      ['示例癸', '生态联络员', ecology, '属实', '到样地看过，样线标桩在，记录与所报一致。'],
      ['白鹿县', '县联络员', county, '不符', '到现场未见相机，值班记录空缺。'],
    ] as const) {
      const { verifications } = await (await as(account)).call(listVerifications, {})
      const mine = verifications.find((one) => one.verifier.name === unit && one.result === null)
      const page = await seat(role)
      await page.goto(`/reporting/verification?open=${mine?.id}`)
      await page.locator('#result-form').getByRole('button', { name: /结果/ }).click()
      await page.getByRole('option', { name: word }).click()
      await page.getByLabel('核查日期').fill('2026-09-28')
      await page.getByLabel('核查发现').fill(found)
      await look(page, 'verify')
      await page.getByRole('button', { name: '登记核查结果' }).click()
      await page.getByText('已登记').waitFor()
      await look(page, 'verified')
    }
    await office.reload()
    await expect
      .poll(() => office.locator('.w-sentence').textContent())
      .toMatch(/核实1项，1项不符，待核6项/)
  })

  test('the circular is drafted, its figures open to their rows, and what is changed in Word is listed', async () => {
    await office.goto('/reporting/circulars')
    await office.getByRole('button', { name: '起草文稿' }).click()
    await office.getByRole('button', { name: '取事实并起草' }).click()
    await office.waitForURL(/\/reporting\/circulars\/[0-9a-f-]+$/)
    await office.locator('.w-sentence .w-number-open').nth(1).click()
    await office.locator('.w-panel', { hasText: '已报：5' }).getByText(forestry).first().waitFor()
    expect(new URL(office.url()).searchParams.get('figure')).toBe('received')
    await office.reload()
    await office.locator('.w-panel', { hasText: '已报：5' }).waitFor()
    await look(office, 'circular')
    const parts = unzipSync(new Uint8Array(await taken(office, '下载 Word 文稿')))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const changed = xml.replace(/(，报送率<\/w:t>.*?<w:t[^>]*>)[\d.]+/u, '$1100')
    expect(changed).not.toBe(xml)
    await office.locator('input[type=file]').setInputFiles({
      name: '定稿.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
    })
    await office.getByText('1处数字与事实不同').waitFor()
    await office.getByText(/改为 100/).waitFor()
    await look(office, 'circular-differs')
  })

  test('it is checked by somebody else, countersigned, issued, and opens as a document', async () => {
    await office.getByRole('button', { name: '送核稿' }).click()
    await office.getByText('拟稿人不能核自己的稿').waitFor()
    const { pathname } = new URL(office.url())
    const other = await seat('示例壬')
    await other.goto(pathname)
    await other.getByRole('button', { name: '核稿通过' }).click()
    await other.getByRole('button', { name: '登记会签' }).click()
    await other.getByLabel('会签单位、人员和意见').fill('市林业和草原局示例丙：同意')
    await look(other, 'countersign')
    await other.getByRole('dialog').getByRole('button', { name: '登记会签' }).click()
    await other.locator('.circular-act', { hasText: '示例丙：同意' }).waitFor()
    await other.getByRole('button', { name: '登记印发' }).click()
    await other.getByLabel('文号').fill('云示办〔2026〕9号')
    await other.getByLabel('签发人').fill('示例签发人')
    await other.getByLabel('成文日期').fill('2026-09-29')
    await other.getByRole('dialog').getByRole('button', { name: '登记印发' }).click()
    await other.locator('.circular-act', { hasText: '云示办〔2026〕9号' }).waitFor()
    expect(await other.getByRole('button', { name: '修改文稿要素' }).count()).toBe(0)
    await look(other, 'issued')
  })

  test('the scores by item are handed over as a workbook', async () => {
    await office.goto('/reporting/appraisal')
    await office.getByRole('button', { name: '开展考核' }).click()
    await office.getByLabel('名称').fill('报送质量')
    await office.getByRole('button', { name: '设立办法' }).click()
    await office.getByText('已设立').waitFor()
    await office.getByLabel('自', { exact: true }).fill('2026-07-01')
    await office.getByLabel('至', { exact: true }).fill('2026-09-30')
    await look(office, 'appraisal-new')
    await office.locator('.w-panel').getByRole('button', { name: '开展考核' }).click()
    await office.waitForURL(/\/reporting\/appraisal\/[0-9a-f-]+$/)
    await office.locator('.w-row').first().waitFor()
    await look(office, 'appraisal')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Uint8Array.from(await taken(office, '导出得分与依据')).buffer)
    const said = workbook.worksheets.flatMap((sheet) =>
      sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])),
    )
    expect(said).toContain(forestry)
  })

  test('no page of these threw', () => {
    expect(windows.flatMap(({ faults }) => faults)).toEqual([])
  })
})
