import { saveEntry } from '@wanwu/contract'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPages, hasOffice } from './support/count-pages.ts'
import { fileByRows, fileByWord, taken } from './support/file-by.ts'
import { handIn, newPerson, writeRest } from './support/quarter-people.ts'
import * as steps from './support/quarter-steps.ts'
import { readCells } from './support/read-cells.ts'
import { writtenOf } from './support/report-files.ts'
import { openStage, type Stage } from './support/stage.ts'

const forestry = '云岭市林业和草原局'
const ecology = '云岭市生态环境局'
const county = '白鹿县人民政府'
const period = '2026年第三季度'

let stage: Stage
let office: Page

beforeAll(async () => {
  stage = await openStage('2026-09-10T10:00')
})
afterAll(() => stage?.end())

test('on the 10th a unit says how it will do its part, and the office accepts', async () => {
  const unit = await stage.seat('联络员', '/reporting/breakdown')
  const milestone = '完成样线布设'
  await steps.writeBreakdown(unit.locator('.w-row').first(), {
    steps: '先布设样线，再汇总编目。',
    milestone,
    day: '2026-11-30',
  })
  await unit.locator('.w-panel', { hasText: '2 建设监测网络' }).waitFor()
  expect(await unit.getByLabel('责任人').inputValue()).toBe('示例丁')
  office = await stage.seat('统筹办')
  await steps.acceptBreakdown(office, milestone)
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
  await steps.openPeriod(office, period, 28)
  await office.goto('/reporting')
  await office.locator('.matrix').waitFor()
  expect(await office.locator('.matrix tbody tr').count()).toBe(28)
  expect(await office.locator('h1').textContent()).toContain('应报28个单位')
})

test('three days before it is due, the bell of the liaison rings', async () => {
  await stage.setClock('2026-09-22T09:00')
  const unit = await stage.seat('联络员', '/notices')
  const reminder = await steps.awaitReminder(unit, '还有3天到期')
  expect(await reminder.textContent()).toContain('2026-09-25')
  await unit.getByRole('link', { name: /^消息，[1-9]\d*条未读$/ }).waitFor()
  // What registers owe stands in the same digest, so it leads to the desk with all that is owed.
  await reminder.getByRole('link').click()
  await unit.waitForURL('**/reporting')
  await unit.getByRole('link', { name: period }).first().click()
  await unit.locator('.filing-head h1').waitFor()
})

test('one unit files by the rows it downloads, fills in and uploads', async () => {
  const report = await stage.reportOf(await stage.as('联络员'), forestry)
  const unit = await stage.seat('联络员', `/reporting/reports/${report.summary.id}`, 'phone')
  await unit.locator('.filing-head h1').waitFor()
  await fileByRows(unit, report)
  await steps.handInAndSign(unit, await stage.seat('分管领导', '/', 'phone'))
})

test('another drops the report it wrote in Word', async () => {
  const liaison = await stage.as('生态联络员')
  const leader = await newPerson(stage.address, { userName: '生态分管领导', unit: ecology, role: 'leader' })
  const report = await stage.reportOf(liaison, ecology)
  const unit = await stage.seat('示例癸')
  await fileByWord(unit, report)
  await unit.locator('.filing-head h1').waitFor()
  const kept = await stage.reportOf(liaison, ecology)
  expect(kept.narrative).toContain('本季度各项工作按计划推进。')
  expect(kept.lines.map(({ content }) => content.progress)).toEqual(
    report.lines.map((_, index) => writtenOf(index)),
  )
  await writeRest(liaison, report.summary.id, '')
  await handIn(liaison, leader, report.summary.id)
})

test('the office records for a third what came on paper', async () => {
  office = await stage.seat('统筹办')
  await steps.recordPaper(office, '云岭市水务局', '完成生态流量核定两处。')
  await steps.recordPaper(office, '云岭市教育局', '组织自然课堂三场。')
})

test('returns a field of one report, which is filed again', async () => {
  await steps.returnProgress(office, forestry, '请写明样线在哪里')
  const liaison = await stage.as('联络员')
  const { lines, summary } = await stage.reportOf(liaison, forestry)
  expect(summary.state).toBe('returned')
  const [line] = lines
  if (!line) throw new Error('The report has lines.')
  await liaison.call(saveEntry, {
    reportId: summary.id,
    obligationId: line.obligationId,
    revision: line.revision,
    content: { ...line.content, progress: '在云岭山地完成样线2条。' },
  })
  await handIn(liaison, await stage.as('分管领导'), summary.id)
})

test('gives one unit more time, and the old day stays visible', async () => {
  const unit = await stage.seat('白鹿县', '/reporting')
  await steps.extend(office, unit, {
    unit: county,
    period,
    until: '2026-09-30',
    shown: '9月30日 24:00',
    before: '原定9月25日',
  })
})

test('when the day is gone, copies who still owes, and accepts at once what came', async () => {
  await stage.setClock('2026-09-28T10:00')
  const liaison = await stage.as('县联络员')
  const leader = await newPerson(stage.address, { userName: '县分管领导', unit: county, role: 'leader' })
  const { summary } = await stage.reportOf(liaison, county)
  await writeRest(liaison, summary.id, '完成外业调查三处。')
  await handIn(liaison, leader, summary.id)
  office = await stage.seat('统筹办', '/reporting')
  await office.getByRole('button', { name: '复制名单' }).click()
  const text = await office.getByRole('dialog').getByRole('textbox').inputValue()
  expect(text.split('\n')).toHaveLength(24)
  expect(text).not.toContain(county)
  await office.keyboard.press('Escape')
  await steps.acceptAll(office, 5)
  expect(await office.locator('h1').textContent()).toContain('23个逾期未报')
})

test('draws a sample; other units find one claim true and one not', async () => {
  await steps.verify(stage, office, {
    size: 8,
    planned: '2026-09-29',
    day: '2026-09-28',
    verifiers: [
      {
        role: '示例癸',
        client: await stage.as('生态联络员'),
        unit: ecology,
        result: '属实',
        found: '到样地看过，样线标桩在，记录与所报一致。',
      },
      {
        role: '白鹿县',
        client: await stage.as('县联络员'),
        unit: county,
        result: '不符',
        found: '到现场未见相机，值班记录空缺。',
      },
    ],
  })
})

test('the circular is drafted, its figures open to their rows, and what is changed in Word is listed', async () => {
  await steps.draftCircular(office, 5, forestry)
})

test('it is checked by somebody else, countersigned, issued, and opens as a document', async () => {
  const number = '云示办〔2026〕9号'
  await steps.issueCircular(stage, office, { number, day: '2026-09-29' })
  const phone = await stage.seat('联络员', '/reporting/circulars', 'phone')
  await phone.getByText(number).waitFor()
  const wide = () => window.document.documentElement.scrollWidth > window.innerWidth
  expect(await phone.evaluate(wide)).toBe(false)
})

test.skipIf(!hasOffice)('the issued paper renders (skipped where LibreOffice is absent)', async () => {
  await office.reload()
  expect(await countPages(await taken(office, '下载 Word 文稿'))).toBeGreaterThan(0)
})

test('the scores by item are handed over as a workbook', async () => {
  const scores = await steps.appraise(office, { plan: '云岭市', from: '2026-07-01', to: '2026-09-30' })
  expect(await readCells(scores)).toContain(forestry)
})

test('no page of these threw', () => {
  expect(stage.faults()).toEqual([])
})
