import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  type Client,
  getReport,
  listNotices,
  listReports,
  listVerifications,
  saveEntry,
} from '@wanwu/contract'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientAs } from './support/client-as.ts'
import { countPages, hasOffice } from './support/count-pages.ts'
import { fileByRows, fileByWord, taken } from './support/file-by.ts'
import { journeyClock } from './support/journey-clock.ts'
import { openBrowser, openWindow } from './support/open-browser.ts'
import { putInForce } from './support/put-in-force.ts'
import * as byApi from './support/quarter-by-api.ts'
import { handIn, newPerson, unitNamed, writeRest } from './support/quarter-people.ts'
import { readCells } from './support/read-cells.ts'
import { writtenOf } from './support/report-files.ts'
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
async function seat(role: string, path = '/', size: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const window = await openWindow(browser, server.address, size, clock)
  windows.push(window)
  await signInAs(window.page, role, path)
  return window.page
}

/** The report of a unit in the period that is open, or in the one that is named. */
async function reportOf(client: Client, unit: string, periodId?: string): Promise<string> {
  const { reports } = await client.call(listReports, periodId ? { periodId } : {})
  const report = reports.find((one) => one.unit.name === unit)
  if (!report) throw new Error(`${unit} owes no report.`)
  return report.id
}

const as = (userName: string) => clientAs(server.address, userName)

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
    const unit = await seat('联络员', '/reporting/breakdown')
    await unit.locator('.w-row').first().click()
    await unit.getByLabel('分管领导').fill('示例丙')
    await unit.getByLabel('责任人').fill('示例丁')
    await unit.getByLabel('工作步骤').fill('先布设样线，再汇总编目。')
    await unit.getByRole('button', { name: '加一个节点' }).click()
    await unit.getByLabel('第1个节点').fill('完成样线布设')
    await unit.getByLabel('完成日期').fill('2026-11-30')
    await unit.getByRole('button', { name: '保存并报统筹办' }).click()
    await unit.getByText('已报1项').waitFor()
    await unit.locator('.w-panel', { hasText: '2 建设监测网络' }).waitFor()
    expect(await unit.getByLabel('责任人').inputValue()).toBe('示例丁')

    office = await seat('统筹办', '/reporting/breakdown?state=submitted')
    await office.locator('.w-row').first().click()
    expect(await office.locator('.w-panel').textContent()).toContain('完成样线布设')
    await office.getByRole('button', { name: '审定此项' }).click()
    await office.getByText('已审定1项').waitFor()
    await expect.poll(() => office.locator('.w-sentence').textContent()).toContain('1项已审定')
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
    await clock.set('2026-09-22T09:00')
    const unit = await seat('联络员', '/notices')
    const reminder = unit.locator('.notice', { hasText: '还有3天到期' })
    for (let tries = 0; tries < 30 && (await reminder.count()) === 0; tries++) {
      await unit.goto('/notices')
      await unit.locator('.notice').first().waitFor()
      await unit.waitForTimeout(500)
    }
    expect(await reminder.textContent()).toContain('2026-09-25')
    await unit.getByRole('link', { name: /^消息，[1-9]\d*条未读$/ }).waitFor()
    // What registers owe stands in the same digest, so it leads to the desk with all that is owed.
    await reminder.getByRole('link').click()
    await unit.waitForURL('**/reporting')
    await unit.getByRole('link', { name: period }).first().click()
    await unit.locator('.filing-head h1').waitFor()
  })

  test('one unit files by the rows it downloads, fills in and uploads', async () => {
    const liaison = await as('联络员')
    const reportId = await reportOf(liaison, forestry)
    const unit = await seat('联络员', `/reporting/reports/${reportId}`, 'phone')
    await unit.locator('.filing-head h1').waitFor()
    await fileByRows(unit, await liaison.call(getReport, { reportId }))
    await unit.getByRole('button', { name: '送签' }).click()
    await unit.getByRole('dialog').getByRole('button', { name: '送签' }).click()
    await unit.getByText('等分管领导签发').first().waitFor()
    const leader = await seat('分管领导', `/reporting/reports/${reportId}`, 'phone')
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
    const report = await liaison.call(getReport, { reportId })
    const unit = await seat('示例癸')
    await fileByWord(unit, report)
    await unit.locator('.filing-head h1').waitFor()
    const kept = await liaison.call(getReport, { reportId })
    expect(kept.narrative).toContain('本季度各项工作按计划推进。')
    expect(kept.lines.map(({ content }) => content.progress)).toEqual(
      report.lines.map((_, index) => writtenOf(index)),
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
      await office
        .getByRole('link', { name: new RegExp(`^${unit} `) })
        .last()
        .click()
      await office.getByRole('link', { name: '代录' }).click()
      await office.locator('input[type=file]').setInputFiles({
        name: `${unit}报告.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`关于本期进展情况的报告\n${text}\n`),
      })
      await office.getByLabel('收到时间').fill('08:30')
      await office.getByLabel('谁签发的').fill('示例某')
      await office.getByLabel('综合情况').fill(text)
      await office.getByRole('button', { name: '登记为已报' }).click()
      await office.getByText('示例某签发').first().waitFor()
    }
    expect(await office.getByRole('button', { name: /^原件/ }).count()).toBe(1)
  })

  test('returns a field of one report, which is filed again', async () => {
    await office.goto('/reporting')
    await office
      .getByRole('link', { name: new RegExp(`^${forestry} `) })
      .last()
      .click()
    await office
      .getByRole('button', { name: /^退回此项/ })
      .first()
      .click()
    await office.getByRole('button', { name: /哪一栏/ }).click()
    await office.getByRole('option', { name: '进展' }).click()
    await office.getByLabel('要求补正什么').fill('请写明样线在哪里')
    await office.getByLabel('总的退回理由').fill('个别事项需补正')
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
    const unit = await seat('白鹿县', '/reporting')
    await unit.getByRole('link', { name: `申请：${period}` }).click()
    await unit.getByLabel('延至哪一天').fill('2026-09-30')
    await unit.getByLabel('理由').fill('外业数据月底才齐')
    await unit.getByRole('button', { name: '提出申请' }).click()
    await unit.getByText('待批', { exact: true }).first().waitFor()
    await office.goto('/reporting/requests')
    await office.getByRole('button', { name: `批复：${county}` }).click()
    await office.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
    await office.getByText('已批准').first().waitFor()
    await unit.goto('/reporting')
    await unit.getByText('9月30日 24:00').waitFor()
    expect(await unit.locator('.w-row').first().textContent()).toContain('原定9月25日')
  })

  test('when the day is gone, copies who still owes, and accepts at once what came', async () => {
    await clock.set('2026-09-28T10:00')
    const liaison = await as('县联络员')
    const leader = await newPerson(server.address, { userName: '县分管领导', unit: county, role: 'leader' })
    const reportId = await reportOf(liaison, county)
    await writeRest(liaison, reportId, '完成外业调查三处。')
    await handIn(liaison, leader, reportId)
    office = await seat('统筹办', '/reporting')
    await office.getByRole('button', { name: '复制名单' }).click()
    const text = await office.getByRole('dialog').getByRole('textbox').inputValue()
    expect(text.split('\n')).toHaveLength(24)
    expect(text).not.toContain(county)
    await office.keyboard.press('Escape')
    await office.getByRole('link', { name: '看这一期的各单位' }).click()
    await office.getByRole('button', { name: '选中全部待审' }).click()
    await office.getByRole('button', { name: '审定5个' }).click()
    await office.getByText('已审定5份').waitFor()
    await expect.poll(() => office.locator('h1').textContent()).toContain('已审定5个')
    expect(await office.locator('h1').textContent()).toContain('23个逾期未报')
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
    await office.locator('.w-panel').getByRole('button', { name: '抽取样本' }).click()
    await office.getByText('已抽取8项').waitFor()
    for (const [role, account, unit, word, found] of [
      ['示例癸', '生态联络员', ecology, '属实', '到样地看过，样线标桩在，记录与所报一致。'],
      ['白鹿县', '县联络员', county, '不符', '到现场未见相机，值班记录空缺。'],
    ] as const) {
      const { verifications } = await (await as(account)).call(listVerifications, {})
      const mine = verifications.find((one) => one.verifier.name === unit && one.result === null)
      const page = await seat(role, `/reporting/verification?open=${mine?.id}`)
      await page.locator('#result-form .w-select-button').first().click()
      await page.getByRole('option', { name: word }).click()
      await page.getByLabel('核查日期').fill('2026-09-28')
      await page.getByLabel('核查发现').fill(found)
      await page.getByRole('button', { name: '登记核查结果' }).click()
      await page.getByText('已登记').waitFor()
    }
    await office.reload()
    await expect.poll(() => office.locator('.w-sentence').textContent()).toMatch(/核实1项，1项不符，待核6项/)
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
  })

  test('it is checked by somebody else, countersigned, issued, and opens as a document', async () => {
    await office.getByRole('button', { name: '送核稿' }).click()
    await office.getByText('拟稿人不能核自己的稿').waitFor()
    const { pathname } = new URL(office.url())
    const other = await seat('示例壬', pathname)
    await other.getByRole('button', { name: '核稿通过' }).click()
    await other.getByRole('button', { name: '登记会签' }).click()
    await other.getByLabel('会签单位、人员和意见').fill('市林业和草原局示例丙：同意')
    await other.getByRole('dialog').getByRole('button', { name: '登记会签' }).click()
    await other.locator('.circular-act', { hasText: '示例丙：同意' }).waitFor()
    await other.getByRole('button', { name: '登记印发' }).click()
    await other.getByLabel('文号').fill('云示办〔2026〕9号')
    await other.getByLabel('签发人').fill('示例签发人')
    await other.getByLabel('成文日期').fill('2026-09-29')
    await other.getByRole('dialog').getByRole('button', { name: '登记印发' }).click()
    await other.locator('.circular-act', { hasText: '云示办〔2026〕9号' }).waitFor()
    expect(await other.getByRole('button', { name: '修改文稿要素' }).count()).toBe(0)
    const phone = await seat('联络员', '/reporting/circulars', 'phone')
    await phone.getByText('云示办〔2026〕9号').waitFor()
    const wide = () => window.document.documentElement.scrollWidth > window.innerWidth
    expect(await phone.evaluate(wide)).toBe(false)
  })

  test.skipIf(!hasOffice)('the issued paper renders (skipped where LibreOffice is absent)', async () => {
    await office.reload()
    expect(await countPages(await taken(office, '下载 Word 文稿'))).toBeGreaterThan(0)
  })

  test('the scores by item are handed over as a workbook', async () => {
    await office.goto('/reporting/appraisal/schemes')
    await office.getByRole('button', { name: '新办法：报送质量分项' }).click()
    await office.getByRole('textbox', { name: '考核办法' }).fill('报送质量')
    await office.getByRole('button', { name: '发布第1版' }).click()
    await office.getByText('已发布“报送质量”第1版').waitFor()
    await office.goto('/reporting/appraisal')
    await office.getByRole('button', { name: '开展考核' }).click()
    await office.getByLabel('自', { exact: true }).fill('2026-07-01')
    await office.getByLabel('至', { exact: true }).fill('2026-09-30')
    await office.locator('.w-panel').getByRole('button', { name: '开展考核' }).click()
    await office.waitForURL(/\/reporting\/appraisal\/[0-9a-f-]+$/)
    await office.locator('.w-row').first().waitFor()
    expect(await readCells(await taken(office, '导出得分与依据'))).toContain(forestry)
  })
})

const document = fileURLToPath(new URL('../../../../shared/corpus/panzhihua-2023.docx', import.meta.url))

/** Those who act in the quarter of a real plan, signed in now. */
const signedIn = async () => ({
  office: await as('统筹办'),
  liaison: await as('联络员'),
  other: await as('生态联络员'),
  verifier: await as('县联络员'),
})

describe.skipIf(!existsSync(document))(
  'a quarter of a real plan (skipped where ../shared/corpus is absent)',
  () => {
    test('runs from breakdown to scores', async () => {
      await clock.set('2026-12-10T10:00')
      let on = await signedIn()
      const planId = await putInForce(on.office, 'panzhihua-2023.docx', await readFile(document))
      expect(await byApi.breakDown(on.liaison, on.office, planId)).toBeGreaterThan(3)
      const water = '云岭市水务局'
      const units = await Promise.all(
        [forestry, ecology, county, water].map((name) => unitNamed(on.office, name)),
      )
      const periodId = await byApi.openQuarter(on.office, {
        planId,
        unitIds: units.map(({ id }) => id),
        coversFrom: '2026-09-26',
        dueOn: '2026-12-25',
      })

      await clock.set('2026-12-22T09:00')
      on = await signedIn()
      const told = async () =>
        (await on.liaison.call(listNotices, {})).items.map(({ text }) => text.zh).join()
      await expect.poll(told, { timeout: 60_000, interval: 500 }).toContain('2026-12-25（还有3天到期）')
      const rows = await reportOf(on.liaison, forestry, periodId)
      await fileByRows(await seat('联络员'), await on.liaison.call(getReport, { reportId: rows }))
      await handIn(on.liaison, await as('分管领导'), rows)
      const word = await reportOf(on.other, ecology, periodId)
      await fileByWord(await seat('示例癸'), await on.other.call(getReport, { reportId: word }))
      await writeRest(on.other, word, '按计划推进。')
      const leader = await newPerson(server.address, { userName: '生态领导', unit: ecology, role: 'leader' })
      await handIn(on.other, leader, word)
      await byApi.recordPaper(
        on.office,
        await reportOf(on.office, water, periodId),
        '2026-12-22T00:30:00.000Z',
      )
      await byApi.returnFirst(on.office, rows)
      await handIn(on.liaison, await as('分管领导'), rows)
      const late = await reportOf(on.verifier, county, periodId)
      await byApi.extend(on.verifier, on.office, late, '2026-12-30')

      await clock.set('2026-12-28T10:00')
      on = await signedIn()
      await writeRest(on.verifier, late, '完成外业调查三处。')
      const head = await newPerson(server.address, { userName: '县领导', unit: county, role: 'leader' })
      await handIn(on.verifier, head, late)
      expect(await byApi.acceptAll(on.office, periodId)).toBe(4)
      const { reports } = await on.office.call(listReports, { periodId })
      expect(reports.map(({ state, timing }) => `${state} ${timing}`)).toEqual(
        Array(4).fill('accepted on-time'),
      )
      const counts = await byApi.verify(on.office, {
        periodId,
        day: '2026-12-28',
        verifiers: [on.other, on.verifier].map((client, index) => ({
          client,
          unitId: units[index + 1]?.id ?? '',
        })),
      })
      expect(counts).toMatchObject({ verified: 1, contradicted: 1, waiting: 4 })
      const paper = await byApi.issue(on.office, await as('统筹办核稿'), periodId, '2026-12-29')
      if (hasOffice) expect(await countPages(paper)).toBeGreaterThan(0)
      const scores = await byApi.appraise(on.office, planId, { from: '2026-10-01', to: '2026-12-31' })
      expect(await readCells(scores)).toContain(ecology)
    })
  },
)

test('no page of these threw', () => {
  expect(windows.flatMap(({ faults }) => faults)).toEqual([])
})
