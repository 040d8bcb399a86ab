import {
  AppError,
  acceptSure,
  activateVersion,
  createMissingUnits,
  decideDoubts,
  editReview,
  getReview,
  type LedgerEdit,
  listAudit,
  listUnits,
  type ReviewState,
  undoEdit,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'
import { firstPrint } from '../testing/sample-plan.ts'

type OfficeClient = Awaited<ReturnType<PlanDesk['as']>>

describe.each(testEngines)('reviewing a plan on %s', (engine) => {
  let desk: PlanDesk
  let client: OfficeClient
  let versionId: string
  let state: ReviewState
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
    client = await desk.as('office')
    versionId = (await desk.load(client, firstPrint)).versionId
  })
  beforeEach(async () => {
    state = await client.call(getReview, { versionId })
  })
  afterAll(() => desk?.close())

  const edit = (...edits: LedgerEdit[]) => client.call(editReview, { versionId, base: state.base, edits })
  const taskNo = (no: string) => state.tasks.find((task) => task.no === no)?.id ?? ''
  const lastAct = async () =>
    (await client.call(listAudit, { subjectKind: 'plan-version', subjectId: versionId })).items[0]

  it('is closed to visitors, to other roles, and to the offices of counties and neighbours', async () => {
    const base = state.base
    const edits: LedgerEdit[] = [{ kind: 'set-head', changes: { title: '改过' } }]
    const acts = (who: Pick<OfficeClient, 'call'>) => [
      () => who.call(getReview, { versionId }),
      () => who.call(editReview, { versionId, base, edits }),
      () => who.call(decideDoubts, { versionId, base, doubtIds: ['x'], choice: 'keep' }),
      () => who.call(acceptSure, { versionId, base }),
      () => who.call(createMissingUnits, { versionId, base, printed: ['市水务局'] }),
      () => who.call(undoEdit, { versionId, base }),
      () => who.call(activateVersion, { versionId, base }),
    ]
    const refused = async (who: Pick<OfficeClient, 'call'>, code: string) => {
      for (const act of acts(who)) await expect(act()).rejects.toMatchObject({ code })
    }
    await refused(desk.visitor(), 'NOT_SIGNED_IN')
    await refused(await desk.as('liaison', { onlyUnit: desk.units.forestry }), 'FORBIDDEN')
    await refused(await desk.as('admin'), 'FORBIDDEN')
    await refused(await desk.as('office', { region: desk.regions.county }), 'NOT_FOUND')
    await refused(await desk.as('office', { region: desk.regions.other }), 'NOT_FOUND')
    expect((await client.call(getReview, { versionId })).base).toBe(base)
  })

  it('shows what was read, what is doubtful with the most doubtful first, and what activation waits for', () => {
    expect(state).toMatchObject({ regionName: '云岭市', base: 0, counts: { tasks: 6, accepted: 0 } })
    expect(state.can).toEqual({
      edit: true,
      activate: false,
      acceptAndActivate: false,
      discard: true,
      undo: false,
      createUnits: true,
    })
    expect(state.blockers.length).toBe(3)
    const confidences = state.doubts.map((doubt) => doubt.confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
    expect(new Set(state.doubts.map((doubt) => doubt.code))).toEqual(
      new Set(['COLLECTIVE_UNIT', 'IMPLIED_UNIT', 'UNIT_LISTED_TWICE', 'NO_LEAD_UNIT', 'CONDITIONAL_START']),
    )
    const unit = (printed: string) => state.units.find((one) => one.printed === printed)
    expect(unit('市林业和草原局')?.resolution).toEqual({ kind: 'unit', unitId: desk.units.forestry })
    expect(unit('市水务局')).toMatchObject({ mentions: 4, resolution: null, proposals: [] })
    expect(state.tasks[0]?.chapter).toMatchObject({ confirmed: null })
  })

  it('refuses to activate while anything is open, naming it', async () => {
    await expect(client.call(activateVersion, { versionId, base: state.base })).rejects.toMatchObject({
      code: 'WRONG_STATE',
      data: { blockers: state.blockers },
    })
    expect(await desk.count('task', 'duty')).toEqual({ task: 0, duty: 0 })
  })

  it('corrects a reading, says who did, and takes it back in one step', async () => {
    const taskId = taskNo('1')
    const after = await edit(
      { kind: 'set-task', taskId, changes: { title: '开展鸟类调查' } },
      { kind: 'align-task', taskId, chapter: state.tasks[0]?.chapter.proposed ?? null },
    )
    expect(after.tasks[0]).toMatchObject({ title: '开展鸟类调查', changed: true })
    expect(after.can.undo).toBe(true)
    expect(await lastAct()).toMatchObject({
      action: 'plan.editReview',
      actor: { id: client.person.id },
      detail: { edits: ['set-task', 'align-task'] },
    })
    const back = await client.call(undoEdit, { versionId, base: after.base })
    expect(back.tasks).toEqual(state.tasks)
    expect(await lastAct()).toMatchObject({ action: 'plan.undoEdit' })
  })

  it('takes back no more than the last act, even where the clock stood still', async () => {
    desk.setNow(new Date())
    try {
      const set = (title: string, base: number) =>
        client.call(editReview, {
          versionId,
          base,
          edits: [{ kind: 'set-task', taskId: taskNo('1'), changes: { title } }],
        })
      const one = await set('一', state.base)
      const two = await set('二', one.base)
      const back = await client.call(undoEdit, { versionId, base: two.base })
      expect(back.tasks[0]?.title).toBe('一')
      await client.call(undoEdit, { versionId, base: back.base })
    } finally {
      desk.setNow(null)
    }
  })

  it('refuses an editor who has not seen what another did, undone and done again included', async () => {
    const other = await desk.as('office')
    const set = (title: string): LedgerEdit => ({ kind: 'set-task', taskId: taskNo('1'), changes: { title } })
    const seen = await edit(set('甲'))
    const undone = await other.call(undoEdit, { versionId, base: seen.base })
    const redone = await other.call(editReview, { versionId, base: undone.base, edits: [set('乙')] })
    await expect(
      client.call(editReview, { versionId, base: seen.base, edits: [set('丙')] }),
    ).rejects.toMatchObject({ code: 'CONFLICT', data: { base: redone.base } })
    for (const act of [
      () => client.call(acceptSure, { versionId, base: seen.base }),
      () => client.call(undoEdit, { versionId, base: seen.base }),
      () => client.call(activateVersion, { versionId, base: seen.base }),
      () => client.call(createMissingUnits, { versionId, base: seen.base, printed: ['市水务局'] }),
      () => client.call(decideDoubts, { versionId, base: seen.base, doubtIds: ['gone'], choice: 'keep' }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'CONFLICT' })
    await client.call(undoEdit, { versionId, base: redone.base })
  })

  it('lets one of two win who save at the same moment', async () => {
    const edits: LedgerEdit[] = [{ kind: 'set-head', changes: { draft: true } }]
    const save = () => client.call(editReview, { versionId, base: state.base, edits })
    const outcomes = await Promise.allSettled([save(), save()])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')?.reason
    expect(lost instanceof AppError && lost.code).toBe('CONFLICT')
    await client.call(undoEdit, { versionId, base: state.base + 1 })
  })

  it.each<[string, LedgerEdit, string]>([
    ['a task that is not there', { kind: 'drop-task', taskId: 'none' }, 'NOT_FOUND'],
    [
      'a unit of nowhere',
      { kind: 'resolve-unit', printed: '市水务局', resolution: { kind: 'unit', unitId: 'none' } },
      'INVALID_INPUT',
    ],
    ['a chapter nobody verified', { kind: 'align-task', taskId: 't1', chapter: 'X' }, 'INVALID_INPUT'],
    [
      'a year no calendar has',
      {
        kind: 'add-indicator',
        indicator: { name: '甲', op: '=', value: 1, unit: null, year: 3_000_000_000, phrase: '甲' },
      },
      'INVALID_INPUT',
    ],
  ])('refuses an edit that speaks of %s, and keeps none of the act', async (_, bad, code) => {
    await expect(edit({ kind: 'set-head', changes: { title: '改过' } }, bad)).rejects.toMatchObject({ code })
    expect(await client.call(getReview, { versionId })).toEqual(state)
  })

  it('refuses a unit of a neighbour', async () => {
    const resolution = { kind: 'members' as const, unitIds: [desk.units.county, desk.units.other] }
    await expect(edit({ kind: 'resolve-unit', printed: '市水务局', resolution })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { unitIds: [desk.units.other] },
    })
  })

  it('settles all doubts of a case by one choice', async () => {
    const [doubt] = state.doubts.filter((one) => one.code === 'NO_LEAD_UNIT')
    expect(doubt?.same).toHaveLength(1)
    const doubtIds = [doubt?.id ?? '', ...(doubt?.same ?? []), doubt?.id ?? '']
    await expect(
      client.call(decideDoubts, { versionId, base: state.base, doubtIds, choice: 'nothing' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const after = await client.call(decideDoubts, {
      versionId,
      base: state.base,
      doubtIds,
      choice: 'keep',
      note: '本项不设牵头单位',
    })
    expect(after.doubts.filter((one) => one.code === 'NO_LEAD_UNIT')).toEqual([])
    expect(after.counts.doubts).toBe(state.counts.doubts - 1)
    expect(after.counts.settled).toBe(state.counts.settled + 1)
    expect(await lastAct()).toMatchObject({ action: 'plan.decideDoubts', detail: { choice: 'keep' } })
    await expect(
      client.call(decideDoubts, { versionId, base: after.base, doubtIds, choice: 'keep' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const back = await client.call(undoEdit, { versionId, base: after.base })
    expect(back.doubts).toEqual(state.doubts)
  })

  it('makes the units that are missing, one for two ways of printing it, and no collective', async () => {
    const wanted = ['市水务局', '各县（市、区）人民政府', '未出现的单位']
    const renamed = await edit({
      kind: 'set-units',
      taskId: taskNo('6'),
      measureId: null,
      units: [
        { name: '市水务局', role: 'lead' },
        { name: '云岭市水务局', role: 'support' },
      ],
    })
    const after = await client.call(createMissingUnits, {
      versionId,
      base: renamed.base,
      printed: [...wanted, '云岭市水务局'],
    })
    const { items } = await client.call(listUnits, { q: '水务' })
    expect(items).toMatchObject([{ name: '云岭市水务局', shortName: '市水务局', kind: 'department' }])
    const meant = (printed: string) => after.units.find((unit) => unit.printed === printed)?.resolution
    expect(meant('市水务局')).toEqual({ kind: 'unit', unitId: items[0]?.id })
    expect(meant('云岭市水务局')).toEqual({ kind: 'unit', unitId: items[0]?.id })
    expect(meant('各县（市、区）人民政府')).toBeNull()
    expect(await lastAct()).toMatchObject({ action: 'plan.createMissingUnits' })
    const nothing = await client.call(createMissingUnits, { versionId, base: after.base, printed: wanted })
    expect(nothing.base).toBe(after.base)
  })

  it('asks again whom a name means when its unit has ended', async () => {
    const name = '市教育局'
    const made = await client.call(createMissingUnits, { versionId, base: state.base, printed: [name] })
    const unit = made.units.find((one) => one.printed === name)
    expect(unit?.resolvedNames).toEqual(['云岭市教育局'])
    const ended = unit?.resolution?.kind === 'unit' ? unit.resolution.unitId : ''
    await desk.rows('update unit set valid_to = wanwu_today() + 1 where id = $1', [ended])
    const after = await client.call(getReview, { versionId })
    expect(after.units.find((one) => one.printed === name)?.resolution).toBeNull()
    await desk.rows('update unit set valid_to = null where id = $1', [ended])
  })

  it('accepts every task without an open doubt in one act', async () => {
    const after = await client.call(acceptSure, { versionId, base: state.base })
    expect(after.counts.accepted).toBe(after.counts.sure)
    expect(after.tasks.filter((task) => task.accepted).map((task) => task.no)).toEqual(['3', '6'])
    expect(await lastAct()).toMatchObject({ action: 'plan.acceptSure' })
    const again = await client.call(acceptSure, { versionId, base: after.base })
    expect(again.base).toBe(after.base)
  })

  it('is ready once all is settled, matched and accepted; nothing can be done to it in force', async () => {
    const ready = await desk.ready(client, versionId)
    expect([ready.blockers, ready.can.activate]).toEqual([[], true])
    await client.call(activateVersion, { versionId, base: ready.base })
    const after = await client.call(getReview, { versionId })
    expect(after.can).toEqual({
      edit: false,
      activate: false,
      acceptAndActivate: false,
      discard: false,
      undo: false,
      createUnits: false,
    })
    const base = after.base
    for (const act of [
      () => client.call(editReview, { versionId, base, edits: [{ kind: 'set-head', changes: {} }] }),
      () => client.call(decideDoubts, { versionId, base, doubtIds: ['x'], choice: 'keep' }),
      () => client.call(acceptSure, { versionId, base }),
      () => client.call(createMissingUnits, { versionId, base, printed: ['市水务局'] }),
      () => client.call(undoEdit, { versionId, base }),
      () => client.call(activateVersion, { versionId, base }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})
