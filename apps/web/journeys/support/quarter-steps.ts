import { type Client, listVerifications } from '@wanwu/contract'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { taken } from './file-by.ts'
import type { Stage } from './stage.ts'

/** Opens the report of a unit in the last period of the office's desk. */
async function openReport(office: Page, unit: string): Promise<void> {
  await office.goto('/reporting')
  await office
    .getByRole('link', { name: new RegExp(`^${unit} `) })
    .last()
    .click()
}

/** A unit opens a row of its breakdown, says who does it, how, and a milestone, and hands that in. */
export async function writeBreakdown(
  row: Locator,
  given: { steps: string; milestone: string; day: string },
): Promise<void> {
  const unit = row.page()
  await row.click()
  await unit.getByLabel('分管领导').fill('示例丙')
  await unit.getByLabel('责任人').fill('示例丁')
  await unit.getByLabel('工作步骤').fill(given.steps)
  await unit.getByRole('button', { name: '加一个节点' }).click()
  await unit.getByLabel('第1个节点').fill(given.milestone)
  await unit.getByLabel('完成日期').fill(given.day)
  await unit.getByRole('button', { name: '保存并报统筹办' }).click()
  await unit.getByText('已报1项').waitFor()
}

/** The office reads the first breakdown that waits, with that milestone in it, and accepts it. */
export async function acceptBreakdown(office: Page, milestone: string): Promise<void> {
  await office.goto('/reporting/breakdown?state=submitted')
  await office.locator('.w-row').first().click()
  await office.locator('.w-panel', { hasText: milestone }).waitFor()
  await office.getByRole('button', { name: '审定此项' }).click()
  await office.getByText('已审定1项').waitFor()
  await expect.poll(() => office.locator('.w-sentence').textContent()).toContain('1项已审定')
}

/** The office opens a period, after having read how many units and duties are frozen with it. */
export async function openPeriod(office: Page, period: string, units: number): Promise<void> {
  await office.getByRole('button', { name: `开启${period}` }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByText(new RegExp(`将冻结${units}个单位的\\d+项`)).waitFor()
  await dialog.getByRole('button', { name: '开启并冻结' }).click()
  await office.getByRole('link', { name: period }).waitFor()
}

/** A liaison looks into the notices until the reminder of a day is there. Gives its line. */
export async function awaitReminder(unit: Page, words: string): Promise<Locator> {
  const reminder = unit.locator('.notice', { hasText: words })
  for (let tries = 0; tries < 30 && (await reminder.count()) === 0; tries++) {
    await unit.goto('/notices')
    await unit.locator('.notice').first().waitFor()
    await unit.waitForTimeout(500)
  }
  return reminder
}

/** The liaison hands in the report that is open, and the leader signs it, both at the phone. */
export async function handInAndSign(unit: Page, leader: Page): Promise<void> {
  await unit.getByRole('button', { name: '送签' }).click()
  await unit.getByRole('dialog').getByRole('button', { name: '送签' }).click()
  await unit.getByText('等分管领导签发').first().waitFor()
  await leader.goto(new URL(unit.url()).pathname)
  await leader.getByRole('button', { name: '签发' }).click()
  await leader.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await leader.getByText(/等统筹办审核/).waitFor()
}

/** The office records what a unit sent on paper. */
export async function recordPaper(office: Page, unit: string, text: string): Promise<void> {
  await openReport(office, unit)
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
  expect(await office.getByRole('button', { name: /^原件/ }).count()).toBe(1)
}

/** The office returns the progress of the first duty that a unit reported. */
export async function returnProgress(office: Page, unit: string, wanted: string): Promise<void> {
  await openReport(office, unit)
  await office
    .getByRole('button', { name: /^退回此项/ })
    .first()
    .click()
  await office.getByRole('button', { name: /哪一栏/ }).click()
  await office.getByRole('option', { name: '进展' }).click()
  await office.getByLabel('要求补正什么').fill(wanted)
  await office.getByLabel('总的退回理由').fill('个别事项需补正')
  await office.getByRole('button', { name: '退回1处' }).click()
  await office.getByText('已退回1份').waitFor()
}

/** A unit asks for more time and the office grants it; the unit then sees both days. */
export async function extend(
  office: Page,
  unit: Page,
  given: { unit: string; period: string; until: string; shown: string; before: string },
): Promise<void> {
  await unit.getByRole('link', { name: `申请：${given.period}` }).click()
  await unit.getByLabel('延至哪一天').fill(given.until)
  await unit.getByLabel('理由').fill('外业数据月底才齐')
  await unit.getByRole('button', { name: '提出申请' }).click()
  await unit.getByText('待批', { exact: true }).first().waitFor()
  await office.goto('/reporting/requests')
  await office.getByRole('button', { name: `批复：${given.unit}` }).click()
  await office.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await office.getByText('已批准').first().waitFor()
  await unit.goto('/reporting')
  await unit.getByText(given.shown).waitFor()
  expect(await unit.locator('.w-row').first().textContent()).toContain(given.before)
}

/** The office accepts all that wait in the last period at once. */
export async function acceptAll(office: Page, count: number): Promise<void> {
  await office.goto('/reporting')
  await office.getByRole('link', { name: '看这一期的各单位' }).click()
  await office.getByRole('button', { name: '选中全部待审' }).click()
  await office.getByRole('button', { name: `审定${count}个` }).click()
  await office.getByText(`已审定${count}份`).waitFor()
  await expect.poll(() => office.locator('h1').textContent()).toContain(`已审定${count}个`)
}

/** Somebody who checks for a unit on the spot, and what is found. */
export interface Verifier {
  /** words of the demo's door */
  role: string
  client: Client
  unit: string
  result: '属实' | '不符'
  found: string
}

/** The office draws a sample for two other units; each checks one claim, the rest wait. */
export async function verify(
  stage: Stage,
  office: Page,
  given: { size: number; planned: string; day: string; verifiers: readonly [Verifier, Verifier] },
): Promise<void> {
  await office.goto('/reporting/verification')
  await office.getByRole('button', { name: '抽取样本' }).click()
  await office.getByLabel('抽取项数').fill(`${given.size}`)
  await office.getByLabel('计划核查').fill(given.planned)
  for (const [index, { unit }] of given.verifiers.entries()) {
    await office.getByRole('combobox', { name: index === 0 ? '核查单位' : '再选一个单位' }).fill(unit)
    await office.getByRole('option', { name: unit }).click()
  }
  await office.locator('.w-panel').getByRole('button', { name: '抽取样本' }).click()
  await office.getByText(`已抽取${given.size}项`).waitFor()
  for (const { role, client, unit, result, found } of given.verifiers) {
    const { verifications } = await client.call(listVerifications, {})
    const mine = verifications.find((one) => one.verifier.name === unit && one.can.record)
    const page = await stage.seat(role, `/reporting/verification?open=${mine?.id}`)
    await page.locator('#result-form .w-select-button').first().click()
    await page.getByRole('option', { name: result }).click()
    await page.getByLabel('核查日期').fill(given.day)
    await page.getByLabel('核查发现').fill(found)
    await page.getByRole('button', { name: '登记核查结果' }).click()
    await page.getByText('已登记').waitFor()
  }
  await office.reload()
  await expect
    .poll(() => office.locator('.w-sentence').textContent())
    .toContain(`核实1项，1项不符，待核${given.size - 2}项`)
}

/** The office drafts the circular of the last period, opens a figure to its rows, and hands back a changed final. */
export async function draftCircular(office: Page, received: number, reporter: string): Promise<void> {
  await office.goto('/reporting/circulars')
  await office.getByRole('button', { name: '起草文稿' }).click()
  await office.getByRole('button', { name: '取事实并起草' }).click()
  await office.waitForURL(/\/reporting\/circulars\/[0-9a-f-]+$/)
  await office.locator('.w-sentence .w-number-open').nth(1).click()
  const rows = office.locator('.w-panel', { hasText: `已报：${received}` })
  await rows.getByText(reporter).first().waitFor()
  expect(new URL(office.url()).searchParams.get('figure')).toBe('received')
  await office.reload()
  await rows.waitFor()
  const parts = unzipSync(new Uint8Array(await taken(office, '下载 Word 文稿')))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = xml.replace(/(，报送率<\/w:t>.*?<w:t[^>]*>)[\d.]+/u, '$112.3')
  expect(changed).not.toBe(xml)
  await office.locator('input[type=file]').setInputFiles({
    name: '定稿.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
  })
  await office.getByText('1处数字与事实不同').waitFor()
  await office.getByText(/改为 12.3/).waitFor()
}

/** The circular is checked by somebody else, countersigned and issued. Gives the window of who did it. */
export async function issueCircular(
  stage: Stage,
  office: Page,
  given: { number: string; day: string },
): Promise<Page> {
  await office.getByRole('button', { name: '送核稿' }).click()
  await office.getByText('拟稿人不能核自己的稿').waitFor()
  const other = await stage.seat('示例壬', new URL(office.url()).pathname)
  await other.getByRole('button', { name: '核稿通过' }).click()
  await other.getByRole('button', { name: '登记会签' }).click()
  await other.getByLabel('会签单位、人员和意见').fill('市林业和草原局示例丙：同意')
  await other.getByRole('dialog').getByRole('button', { name: '登记会签' }).click()
  await other.locator('.circular-act', { hasText: '示例丙：同意' }).waitFor()
  await other.getByRole('button', { name: '登记印发' }).click()
  await other.getByLabel('文号').fill(given.number)
  await other.getByLabel('签发人').fill('示例签发人')
  await other.getByLabel('成文日期').fill(given.day)
  await other.getByRole('dialog').getByRole('button', { name: '登记印发' }).click()
  await other.locator('.circular-act', { hasText: given.number }).waitFor()
  expect(await other.getByRole('button', { name: '修改文稿要素' }).count()).toBe(0)
  return other
}

/** The office publishes a scheme of sub-items, scores a plan's stretch of time by it, and takes the workbook. */
export async function appraise(
  office: Page,
  given: { plan: string; from: string; to: string },
): Promise<Buffer> {
  await office.goto('/reporting/appraisal/schemes')
  await office.getByRole('button', { name: '新办法：报送质量分项' }).click()
  await office.getByRole('textbox', { name: '考核办法' }).fill('报送质量')
  await office.getByRole('button', { name: '发布第1版' }).click()
  await office.getByText('已发布“报送质量”第1版').waitFor()
  await office.goto('/reporting/appraisal')
  await office.getByRole('button', { name: '开展考核' }).click()
  await office.locator('#start-form .w-select-button').first().click()
  await office.getByRole('option', { name: given.plan }).click()
  await office.getByLabel('自', { exact: true }).fill(given.from)
  await office.getByLabel('至', { exact: true }).fill(given.to)
  await office.locator('.w-panel').getByRole('button', { name: '开展考核' }).click()
  await office.waitForURL(/\/reporting\/appraisal\/[0-9a-f-]+$/)
  await office.locator('.w-row').first().waitFor()
  return taken(office, '导出得分与依据')
}
