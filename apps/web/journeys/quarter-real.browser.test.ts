import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listBreakdowns } from '@wanwu/contract'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countPages, hasOffice } from './support/count-pages.ts'
import { fileByRows, fileByWord, taken } from './support/file-by.ts'
import { handIn, newPerson, writeRest } from './support/quarter-people.ts'
import * as steps from './support/quarter-steps.ts'
import { readCells } from './support/read-cells.ts'
import { activate, loadFile, matchUnits, settleDoubts } from './support/review-plan.ts'
import { openStage, type Stage } from './support/stage.ts'

const forestry = '云岭市林业和草原局'
const ecology = '云岭市生态环境局'
const county = '白鹿县人民政府'
const water = '云岭市水务局'
const period = '2026年第四季度'

const document = fileURLToPath(new URL('../../../../shared/corpus/panzhihua-2023.docx', import.meta.url))

describe.skipIf(!existsSync(document))(
  'a quarter of a real plan (skipped where ../shared/corpus is absent)',
  () => {
    let stage: Stage
    let office: Page

    beforeAll(async () => {
      stage = await openStage('2026-12-10T10:00')
    })
    afterAll(() => stage?.end())

    test('the document is read, checked and put in force', async () => {
      office = await stage.seat('统筹办')
      await loadFile(office, '/plans/new', document)
      await settleDoubts(office)
      await matchUnits(office)
      await activate(office)
      await office.locator('.w-row').first().waitFor()
    })

    test('a unit says how it will do its part, and the office accepts', async () => {
      const planId = new URL(office.url()).searchParams.get('planId') ?? ''
      const { breakdowns } = await (await stage.as('联络员')).call(listBreakdowns, { planId })
      const unit = await stage.seat('联络员', `/reporting/breakdown?planId=${planId}`)
      const rows = unit.locator('.w-row')
      await rows.first().waitFor()
      expect(await rows.count()).toBe(breakdowns.length)
      const milestone = '完成野外调查'
      await steps.writeBreakdown(rows.first(), {
        steps: '先踏查，再布设样线。',
        milestone,
        day: '2027-03-31',
      })
      const next = breakdowns[1]?.task.title ?? expect.unreachable()
      await unit.locator('.w-panel', { hasText: next }).waitFor()
      await steps.acceptBreakdown(office, milestone)
    })

    test('sets up a cycle of its own for four units, and opens the period', async () => {
      await office.goto('/reporting/cycles')
      await office.getByRole('button', { name: '自己设一项' }).click()
      const panel = office.locator('.w-panel')
      await panel.locator('.w-select-button').first().click()
      await office.getByRole('option', { name: /责任分工方案/ }).click()
      await panel.getByLabel('名称').fill('季度报送')
      await panel.getByLabel('首次从哪天报起').fill('2026-09-26')
      for (const unit of [forestry, ecology, county, water]) {
        await panel.getByRole('combobox', { name: '加单位' }).fill(unit)
        await office.getByRole('option', { name: unit }).click()
        await panel.getByRole('button', { name: `去掉${unit}` }).waitFor()
      }
      await panel.getByRole('button', { name: '设立', exact: true }).click()
      await steps.openPeriod(office, period, 4)
    })

    test('three days before it is due, the bell of the liaison rings', async () => {
      await stage.setClock('2026-12-22T09:00')
      const reminder = await steps.awaitReminder(await stage.seat('联络员', '/notices'), '还有3天到期')
      expect(await reminder.textContent()).toContain('2026-12-25')
    })

    test('is filed by Excel, by a Word report, and on paper; one is returned and filed again', async () => {
      const liaison = await stage.as('联络员')
      const rows = await stage.reportOf(liaison, forestry)
      const unit = await stage.seat('联络员', '/', 'phone')
      await fileByRows(unit, rows)
      await steps.handInAndSign(unit, await stage.seat('分管领导', '/', 'phone'))

      const other = await stage.as('生态联络员')
      const leader = await newPerson(stage.address, { userName: '生态领导', unit: ecology, role: 'leader' })
      const word = await stage.reportOf(other, ecology)
      await fileByWord(await stage.seat('示例癸'), word)
      await writeRest(other, word.summary.id, '按计划推进。')
      await handIn(other, leader, word.summary.id)

      office = await stage.seat('统筹办')
      await steps.recordPaper(office, water, '完成生态流量核定两处。')
      await steps.returnProgress(office, forestry, '请写明在哪里')
      await handIn(liaison, await stage.as('分管领导'), rows.summary.id)
    })

    test('one is late with an extension; all are accepted', async () => {
      await steps.extend(office, await stage.seat('白鹿县', '/reporting'), {
        unit: county,
        period,
        until: '2026-12-30',
        shown: '12月30日 24:00',
        before: '原定12月25日',
      })
      await stage.setClock('2026-12-28T10:00')
      const liaison = await stage.as('县联络员')
      const leader = await newPerson(stage.address, { userName: '县领导', unit: county, role: 'leader' })
      const { summary } = await stage.reportOf(liaison, county)
      await writeRest(liaison, summary.id, '完成外业调查三处。')
      await handIn(liaison, leader, summary.id)
      office = await stage.seat('统筹办', '/reporting')
      await steps.acceptAll(office, 4)
    })

    test('a sample is verified and contradicted, the circular issued and rendered, the scores handed over', async () => {
      const found = '到样地看过。'
      await steps.verify(stage, office, {
        size: 6,
        planned: '2026-12-29',
        day: '2026-12-28',
        verifiers: [
          { role: '示例癸', client: await stage.as('生态联络员'), unit: ecology, result: '属实', found },
          { role: '白鹿县', client: await stage.as('县联络员'), unit: county, result: '不符', found },
        ],
      })
      await steps.draftCircular(office, 4, forestry)
      await steps.issueCircular(stage, office, { number: '云示办〔2026〕21号', day: '2026-12-29' })
      await office.reload()
      const paper = await taken(office, '下载 Word 文稿')
      if (hasOffice) expect(await countPages(paper)).toBeGreaterThan(0)
      const scores = await steps.appraise(office, {
        plan: '责任分工方案',
        from: '2026-10-01',
        to: '2026-12-31',
      })
      expect(await readCells(scores)).toContain(ecology)
      expect(stage.faults()).toEqual([])
    })
  },
)
