import {
  activateVersion,
  diffVersions,
  discardVersion,
  editReview,
  getLedgerTask,
  getPlan,
  getReview,
  getSource,
  type LedgerRow,
  listAudit,
  listLedger,
  listReportingRules,
  listTargets,
  type UnitMention,
  undoEdit,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loaded, type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'
import { firstPrint, laterPrint } from '../testing/sample-plan.ts'

/** Duties as `lead:云岭市林业和草原局/printed`, in order. */
const dutiesOf = (row: LedgerRow | undefined) =>
  row?.duties.map((duty) => `${duty.role}:${duty.unitName}/${duty.origin}`) ?? []

describe.each(testEngines)('putting prints in force on %s', (engine) => {
  let desk: PlanDesk
  let client: Awaited<ReturnType<PlanDesk['as']>>
  let first: Loaded
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
    client = await desk.as('office')
  })
  afterAll(() => desk?.close())

  const ledger = async () => (await client.call(listLedger, { planId: first.planId })).rows

  it('says when only sure readings wait to be accepted, so that both can be done in one go', async () => {
    const { versionId } = await desk.load(client, firstPrint)
    const ready = await desk.ready(client, versionId)
    expect(ready.can).toMatchObject({ activate: true, acceptAndActivate: false })
    const undone = await client.call(undoEdit, { versionId, base: ready.base })
    expect(undone.can).toMatchObject({ activate: false, acceptAndActivate: true })
    await client.call(discardVersion, { versionId })
  })

  it('turns the reviewed draft into tasks and duties, each with its source', async () => {
    first = await desk.load(client, firstPrint)
    const { versionId } = first
    const ready = await desk.ready(client, versionId)
    const [survey] = ready.tasks
    const units: UnitMention[] = [{ name: '市财政局', role: 'lead' }]
    const measure = { id: 'm1', no: '（1）', text: '落实经费。', units, source: { start: 0, end: 5 } }
    const edited = await client.call(editReview, {
      versionId,
      base: ready.base,
      edits: [
        { kind: 'add-measure', taskId: survey?.id ?? '', measure, after: null },
        { kind: 'consolidate', taskId: survey?.id ?? '', measureId: null, printed: '市林业和草原局' },
        { kind: 'align-task', taskId: survey?.id ?? '', chapter: survey?.chapter.proposed ?? null },
      ],
    })
    const answer = await client.call(activateVersion, { versionId, base: edited.base })
    expect(answer).toMatchObject({ planId: first.planId, tasks: 6, waiting: 1, recurrences: 2, reporting: 1 })

    const rows = await ledger()
    expect(rows.map((one) => [one.no, one.state, one.schedule.end, one.schedule.ongoing])).toEqual([
      ['1', 'open', '2026-12-31', false],
      ['2', 'open', null, false],
      ['3', 'open', null, true],
      ['4', 'waiting', null, false],
      ['5', 'open', null, false],
      ['6', 'open', '2027-06-30', false],
    ])
    expect(rows.flatMap((one) => one.duties)).toHaveLength(answer.duties)
    expect(dutiesOf(rows[0])).toEqual([
      'lead:云岭市林业和草原局/printed',
      'support:云岭市水务局/printed',
      'lead:云岭市财政局/printed',
      'responsible:云岭市统筹办/implied',
    ])
    expect(rows[0]?.duties.map((duty) => duty.consolidating)).toEqual([true, false, false, false])
    expect(rows[0]?.measures).toMatchObject([{ no: '（1）', text: '落实经费。' }])
    expect(rows[0]?.duties[2]?.measureId).toBe(rows[0]?.measures[0]?.id)
    expect(rows[0]?.chapter).toBe(survey?.chapter.proposed)
    expect(dutiesOf(rows[4])).toEqual([
      'responsible:云岭市教育局/printed',
      'responsible:白鹿县人民政府/collective',
      'responsible:云岭市统筹办/implied',
    ])
    expect(rows[4]?.duties[1]?.printed).toBe('各县（市、区）人民政府')
    expect(rows[3]?.condition).toMatchObject({ instrument: '云岭市湿地保护条例' })
    expect(rows.flatMap((one) => one.recurrences.map(({ every }) => every))).toEqual(['P3M', 'P1Y'])

    const { text } = await client.call(getSource, { versionId })
    for (const { source, printed } of rows.flatMap((one) => one.duties)) {
      if (source) expect(text.slice(source.start, source.end)).toContain(printed.slice(0, 2))
    }
    const task = await client.call(getLedgerTask, { taskId: rows[0]?.id ?? '' })
    expect(task.excerpt.text).toContain('组织开展全市湿地鸟类本底调查')
  })

  it('stores targets and reporting duties, tells others, and is on record', async () => {
    const { targets } = await client.call(listTargets, { planId: first.planId })
    expect(targets.map(({ year, op, value, unit }) => [year, op, value, unit])).toEqual([
      [2027, '>=', 62, '%'],
      [2030, '>=', 65, '%'],
    ])
    const { reporting } = await client.call(listReportingRules, { planId: first.planId })
    expect(reporting).toMatchObject([{ who: ['市林业和草原局'], every: 'P3M', to: '市统筹办' }])
    const events = await desk.rows<{ topic: string; key: string; payload: object }>(
      'select topic, key, payload from outbox',
    )
    expect(events).toMatchObject([
      { topic: 'plan.activated', key: first.versionId, payload: { planId: first.planId, tasks: 6 } },
    ])
    const { items } = await client.call(listAudit, {
      subjectKind: 'plan-version',
      subjectId: first.versionId,
    })
    expect(items[0]).toMatchObject({ action: 'plan.activateVersion', detail: { tasks: 6, waiting: 1 } })
  })

  it('carries decisions over to a later print and shows how it differs', async () => {
    const before = await ledger()
    const { versionId } = await desk.loadLater(client, first.planId, laterPrint)
    const state = await client.call(getReview, { versionId })
    expect(state.previousVersionId).toBe(first.versionId)
    const accepted = state.tasks.filter((task) => task.accepted).map((task) => task.no)
    expect(accepted).toEqual(['1', '2', '4', '6'])
    expect(state.units.every((unit) => unit.resolution !== null)).toBe(true)
    expect(state.tasks[0]?.chapter.confirmed).toBe(before[0]?.chapter)
    expect(state.can.undo).toBe(false)

    const diff = await client.call(diffVersions, { versionId })
    expect(diff.counts).toEqual({ added: 1, dropped: 1, changed: 1, moved: 0, same: 4 })
    expect(diff.carried).toBeGreaterThan(0)
    const changed = diff.clauses.find((clause) => clause.afterNo === '3')
    expect(changed?.wording.filter((run) => run.kind !== 'same')).toEqual([
      { kind: 'added', text: '并开展成效评估' },
    ])
    expect(diff.indicators).toEqual([{ name: '全市湿地保护率', year: 2030, before: '>=65%', after: '>=66%' }])
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    await expect(liaison.call(diffVersions, { versionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(client.call(diffVersions, { versionId: first.versionId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(desk.loadLater(client, first.planId, laterPrint)).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  it('replaces the print before: its rows stay, out of force; the same clause keeps its lineage', async () => {
    const before = await ledger()
    const { reviewing } = await client.call(getPlan, { planId: first.planId })
    const { base } = await desk.ready(client, reviewing?.id ?? '')
    await client.call(activateVersion, { versionId: reviewing?.id ?? '', base })
    const after = await ledger()
    expect(after.map((one) => one.title)).toContain('开展自然教育')
    expect(after.map((one) => one.title)).not.toContain('开展爱鸟周活动')
    expect(after.map((one) => one.id)).not.toContain(before[0]?.id)

    const stored = await desk.rows<{ current: boolean; count: number }>(
      'select current, count(*)::int as count from task where plan_id = $1 group by current order by current',
      [first.planId],
    )
    expect(stored).toEqual([
      { current: false, count: 6 },
      { current: true, count: 6 },
    ])
    const lineages = await desk.rows<{ no: string }>(
      `select before.no from task as before join task as after using (lineage_id)
       where not before.current and after.current order by before.ordinal`,
    )
    expect(lineages.map(({ no }) => no)).toEqual(['1', '2', '3', '4', '6'])
    const old = await client.call(getLedgerTask, { taskId: before[0]?.id ?? '' })
    expect(old.versionOrdinal).toBe(1)
    expect(old.history).toMatchObject([
      { ordinal: 2, no: '1' },
      { ordinal: 1, no: '1' },
    ])
    const { versions } = await client.call(getPlan, { planId: first.planId })
    expect(versions.map((version) => version.state)).toEqual(['in-force', 'superseded'])
    const mixed = await desk.rows(
      'select 1 from duty join task on task.id = duty.task_id where duty.current <> task.current',
    )
    expect(mixed).toEqual([])
    const { targets } = await client.call(listTargets, {})
    expect(targets.map((target) => target.value)).toEqual([62, 66])
    await expect(desk.loadLater(client, first.planId, laterPrint)).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    })
  })

  it('remembers what a name was said to mean, once that was put in force', async () => {
    const plan = firstPrint.replaceAll('市林业和草原局', '市绿化委员会')
    const resolve = async (versionId: string) => {
      const { base } = await client.call(getReview, { versionId })
      const resolution = { kind: 'unit' as const, unitId: desk.units.forestry }
      await client.call(editReview, {
        versionId,
        base,
        edits: [{ kind: 'resolve-unit', printed: '市绿化委员会', resolution }],
      })
    }
    const meant = async (versionId: string) =>
      (await client.call(getReview, { versionId })).units.find((unit) => unit.printed === '市绿化委员会')
        ?.resolution
    const one = await desk.load(client, plan)
    await resolve(one.versionId)
    const two = await desk.load(client, plan.replace('12号', '13号'))
    expect(await meant(two.versionId)).toBeNull()
    const { base } = await desk.ready(client, one.versionId)
    await client.call(activateVersion, { versionId: one.versionId, base })
    expect(await meant(two.versionId)).toEqual({ kind: 'unit', unitId: desk.units.forestry })
  })
})
