import {
  acceptReports,
  askRequest,
  type Client,
  createAppraisal,
  createCycle,
  createScheme,
  decideBreakdowns,
  decideRequest,
  downloadCircular,
  draftCircular,
  exportAppraisal,
  getReport,
  issueCircular,
  listBreakdowns,
  listReports,
  listVerifications,
  openPeriod,
  planVerification,
  recordReport,
  recordVerification,
  returnReports,
  saveBreakdown,
  stepCircular,
  storeOriginal,
  submitBreakdowns,
} from '@wanwu/contract'
import { filingScheme } from '@wanwu/core'

/** A unit breaks every duty of a plan down, and the office accepts all of them at once. */
export async function breakDown(unit: Client, office: Client, planId: string): Promise<number> {
  const { breakdowns } = await unit.call(listBreakdowns, { planId })
  const ids: string[] = []
  for (const { lineageId, unit: of, revision, can } of breakdowns) {
    if (!can.edit) continue
    const fields = { leader: '示例丙', person: '示例丁', steps: '', continuing: '按月巡护。', milestones: [] }
    ids.push((await unit.call(saveBreakdown, { planId, lineageId, unitId: of.id, revision, fields })).id)
  }
  await unit.call(submitBreakdowns, { ids })
  const { decided } = await office.call(decideBreakdowns, { ids, decision: 'accepted', reason: null })
  return decided
}

/** The office sets up a quarterly cycle of its own and opens the period due on a day. */
export async function openQuarter(
  office: Client,
  given: { planId: string; unitIds: string[]; coversFrom: string; dueOn: string },
): Promise<string> {
  const { cycleId } = await office.call(createCycle, {
    planId: given.planId,
    ruleId: null,
    fields: {
      name: '季度报送',
      rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
      firstDue: null,
      coversFrom: given.coversFrom,
      opensBefore: 0,
      cutoffBefore: 5,
      locksAfter: 14,
      content: [],
      recipient: null,
      unitIds: given.unitIds,
    },
  })
  return (await office.call(openPeriod, { cycleId, dueOn: given.dueOn })).periodId
}

/** The office records what came on paper, without a word on single duties. */
export async function recordPaper(office: Client, reportId: string, receivedAt: string): Promise<void> {
  const { summary, period } = await office.call(getReport, { reportId })
  const body = Uint8Array.from(new TextEncoder().encode('关于本季度进展情况的报告\n完成核定两处。\n'))
  const { sha256 } = await office.call(storeOriginal, { reportId, fileName: '报告.txt' }, { body })
  await office.call(recordReport, {
    reportId,
    revision: summary.revision,
    original: { sha256, name: '报告.txt' },
    receivedAt,
    channel: '纸质件',
    leaderName: '示例某',
    cutoffOn: period.cutoffOn,
    narrative: '完成核定两处。',
    entries: [],
  })
}

/** The office returns the progress of a report's first duty. */
export async function returnFirst(office: Client, reportId: string): Promise<void> {
  const { summary, lines } = await office.call(getReport, { reportId })
  await office.call(returnReports, {
    reports: [{ reportId, revision: summary.revision }],
    reason: '个别事项需补正',
    fields: [{ obligationId: lines[0]?.obligationId ?? '', field: 'progress', reason: '请写明在哪里' }],
  })
}

/** A unit asks for more time and gets it. */
export async function extend(unit: Client, office: Client, reportId: string, until: string): Promise<void> {
  const { requestId } = await unit.call(askRequest, {
    ...{ reportId, kind: 'extension', reason: '外业数据月底才齐', wantedDue: until, toUnitId: null },
  })
  await office.call(decideRequest, { requestId, decision: 'approved', reason: '' })
}

/** The office accepts all that wait for it in a period; gives how many. */
export async function acceptAll(office: Client, periodId: string): Promise<number> {
  const { reports } = await office.call(listReports, { periodId })
  const signed = reports.filter(({ state }) => state === 'signed')
  await office.call(acceptReports, {
    reports: signed.map(({ id, revision }) => ({ reportId: id, revision })),
  })
  return signed.length
}

/** Draws six claims; each verifier records one, true and not in turn. Gives what the period then counts. */
export async function verify(
  office: Client,
  given: { periodId: string; day: string; verifiers: { client: Client; unitId: string }[] },
) {
  const { periodId, day } = given
  const verifierIds = given.verifiers.map(({ unitId }) => unitId)
  await office.call(planVerification, { periodId, size: 6, plannedOn: day, verifierIds })
  for (const [index, { client, unitId }] of given.verifiers.entries()) {
    const { verifications } = await client.call(listVerifications, { periodId })
    const mine = verifications.find(({ verifier, can }) => verifier.id === unitId && can.record)
    await client.call(recordVerification, {
      verificationId: mine?.id ?? '',
      result: index % 2 === 0 ? 'verified' : 'contradicted',
      method: 'on-site',
      doneOn: day,
      found: '到样地看过。',
    })
  }
  return (await office.call(listVerifications, { periodId })).counts
}

/** A circular from facts to issue; gives it as it was issued, in Word. */
export async function issue(
  office: Client,
  checker: Client,
  periodId: string,
  issuedOn: string,
): Promise<Uint8Array> {
  const kind = { kind: 'circular' as const, form: 'document' as const, planId: null, year: null }
  const { circularId } = await office.call(draftCircular, { ...kind, periodId })
  let revision = 1
  for (const [who, step, note] of [
    [office, 'submitted', ''],
    [checker, 'checked', ''],
    [checker, 'countersigned', '市林业和草原局示例丙：同意'],
  ] as const) {
    ;({ revision } = await who.call(stepCircular, { circularId, revision, step, note }))
  }
  const paper = { number: '云示办〔2026〕21号', signatory: '示例签发人', issuedOn }
  await checker.call(issueCircular, { circularId, revision, ...paper })
  const { blob } = await office.download(downloadCircular, { circularId })
  return new Uint8Array(await blob.arrayBuffer())
}

/** Scores by item of a stretch of time, as the workbook that is handed over. */
export async function appraise(
  office: Client,
  planId: string,
  days: { from: string; to: string },
): Promise<Uint8Array> {
  const scheme = await office.call(createScheme, {
    name: '报送质量分项',
    base: 0,
    reason: null,
    definition: filingScheme,
    approval: null,
  })
  const { appraisalId } = await office.call(createAppraisal, { planId, schemeId: scheme.id, ...days })
  const { blob } = await office.download(exportAppraisal, { appraisalId })
  return new Uint8Array(await blob.arrayBuffer())
}
