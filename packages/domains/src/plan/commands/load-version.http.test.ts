import {
  activateVersion,
  type Client,
  diffVersions,
  exportLedger,
  getReview,
  listAudit,
  listLedger,
  loadVersion,
  type MatchChoice,
  previewDocument,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { dropColumns, openSheet, type TaskSheet, writeSheet } from '@wanwu/writer/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document, type Loaded, type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'
import { firstPrint } from '../testing/sample-plan.ts'

const kept = ['source_file', 'plan_version', 'review_edit', 'audit_entry']
const name = { fileName: '台账.xlsx' }

describe.each(testEngines)('a ledger that comes back as a workbook, on %s', (engine) => {
  let desk: PlanDesk
  let office: Client
  let plan: Loaded
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
    office = await desk.as('office')
    plan = await desk.inForce(office, firstPrint)
  })
  afterAll(() => desk?.close())

  /** The ledger as exported, changed by hand. */
  async function workbook(change: (sheet: TaskSheet) => void): Promise<{ body: Uint8Array<ArrayBuffer> }> {
    const { blob } = await office.download(exportLedger, { planId: plan.planId, format: 'xlsx' })
    const sheet = await openSheet(new Uint8Array(await blob.arrayBuffer()))
    change(sheet)
    return { body: Uint8Array.from(await writeSheet(sheet)) }
  }
  /** One row reworded so far that it has to be asked, one new, one removed, and no column of deadlines. */
  const edited = () =>
    workbook((sheet) => {
      dropColumns(sheet, '完成时限')
      const [, second, , fourth, , last] = sheet.rows
      if (fourth) {
        fourth.重点任务 = '建立补偿机制'
        fourth.工作内容 = '《云岭市湿地保护条例》出台后，研究生态补偿资金来源，明确补偿范围标准。'
      }
      sheet.rows = sheet.rows.filter((row) => row !== second)
      sheet.rows.push({ ...last, 序号: '7', 重点任务: '开展自然教育', 工作内容: '在中小学开设自然课堂。' })
    })
  const load = (
    file: { body: Uint8Array<ArrayBuffer> },
    answers: Record<string, MatchChoice>,
    against = plan.versionId,
  ) =>
    office.call(
      loadVersion,
      { ...name, planId: plan.planId, matches: JSON.stringify({ against, answers }) },
      file,
    )

  it('is compared for nobody who is not signed in, and for no other office', async () => {
    const file = document(firstPrint)
    const input = { ...name, planId: plan.planId }
    await expect(desk.visitor().call(previewDocument, input, file)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(desk.visitor().call(loadVersion, input, file)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const county = await desk.as('office', { region: desk.regions.county, unitId: desk.units.county })
    await expect(county.call(previewDocument, input, file)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(county.call(loadVersion, input, file)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const auditor = await desk.as('auditor')
    await expect(auditor.call(previewDocument, input, file)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('goes through without a question as it was exported, once anything in it differs', async () => {
    const file = await workbook((sheet) => {
      sheet.lines.push('说明：本表供核对。')
    })
    const before = await desk.count(...kept)
    const { matching } = await office.call(previewDocument, { ...name, planId: plan.planId }, file)
    expect(matching).toMatchObject({ against: { ordinal: 1 }, sure: 6, dropped: 0, questions: [] })
    expect(await desk.count(...kept)).toEqual(before)
    const alone = await office.call(previewDocument, name, file)
    expect(alone.matching).toBeNull()
  })

  it('asks what is doubtful, and stores nothing while a question is open', async () => {
    const file = await edited()
    const before = await desk.count(...kept)
    const { matching } = await office.call(previewDocument, { ...name, planId: plan.planId }, file)
    expect(matching?.kept).toEqual(['indicators', 'reporting', 'schedule'])
    expect(matching?.questions.map(({ reason, task }) => [reason, task.no])).toEqual([
      ['partly', '4'],
      ['none', '7'],
      ['gone', '2'],
    ])
    expect(matching?.questions[0]).toMatchObject({
      address: expect.stringMatching(/^台账!A\d+$/),
      candidates: [
        {
          taskId: 't4',
          taken: false,
          wording: expect.arrayContaining([{ kind: 'same', text: '《云岭市湿地保护条例》出台后，' }]),
        },
      ],
      proposal: 'same:t4',
    })
    await expect(office.call(loadVersion, { ...name, planId: plan.planId }, file)).rejects.toMatchObject({
      code: 'UNANSWERED',
      data: { questions: matching?.questions.map(({ id }) => id) },
    })
    await expect(load(file, { 'gone:t2': 'keep' })).rejects.toMatchObject({ code: 'UNANSWERED' })
    await expect(load(file, { t3: 'new', t6: 'same:t1', 'gone:t2': 'keep' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(load(file, {}, 'another')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(
      office.call(loadVersion, { ...name, planId: plan.planId, matches: '{"answers":1}' }, file),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await desk.count(...kept)).toEqual(before)
  })

  it('keeps the answers as decisions: the same task goes on under its lineage, deadlines stay', async () => {
    const lineages = () =>
      desk.rows<{ no: string; lineage: string }>(
        'select no, lineage_id as lineage from task where plan_id::text = $1 and current order by ordinal',
        [plan.planId],
      )
    const before = new Map((await lineages()).map(({ no, lineage }) => [no, lineage]))
    const { versionId } = await load(await edited(), { t3: 'same:t4', t6: 'new', 'gone:t2': 'keep' })
    const decided = await desk.rows<{ edit: { pairs: unknown[]; asked: boolean } }>(
      `select edit from review_edit where version_id::text = $1 and edit->>'kind' = 'continue-tasks' order by sequence`,
      [versionId],
    )
    expect(decided.map(({ edit }) => [edit.asked, edit.pairs.length])).toEqual([
      [false, 4],
      [true, 3],
    ])
    const [entry] = (await office.call(listAudit, { subjectKind: 'plan', subjectId: plan.planId })).items
    expect(entry?.detail).toMatchObject({ matches: { sure: 4, asked: 3 } })
    const diff = await office.call(diffVersions, { versionId })
    expect(diff.counts).toMatchObject({ changed: 1, added: 1, dropped: 0, same: 5 })
    expect(diff.clauses.find(({ kind }) => kind === 'changed')).toMatchObject({
      beforeNo: '4',
      afterNo: '4',
      deadline: null,
    })
    const state = await office.call(getReview, { versionId })
    // What was accepted in the print before is accepted: only the reworded and the new row are looked at anew.
    expect(state.tasks.filter((task) => !task.accepted).map((task) => task.no)).toEqual(['4', '7'])
    const ready = await desk.ready(office, versionId)
    await office.call(activateVersion, { versionId, base: ready.base })
    const after = await lineages()
    expect(after.filter(({ no }) => no !== '7')).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((no) => ({ no, lineage: before.get(no) })),
    )
    const { rows } = await office.call(listLedger, { planId: plan.planId })
    expect(rows.map((row) => [row.no, row.schedule.label])).toEqual([
      ['1', '2026年底前'],
      ['2', null],
      ['3', '持续推进'],
      ['4', null],
      ['5', null],
      ['6', '2027年6月底前'],
      ['7', null],
    ])
    expect((await office.call(getReview, { versionId })).version.state).toBe('in-force')
  })
})
