import {
  acceptSure,
  activateVersion,
  type Client,
  createMissingUnits,
  decideDoubts,
  getReview,
  loadPlan,
} from '@wanwu/contract'

const demoRegion = '990100'

/** Puts a plan in force as proposed: first choices, and the units the directory lacks. Gives the plan's id. */
export async function putInForce(office: Client, fileName: string, document: Uint8Array): Promise<string> {
  const body = Uint8Array.from(document)
  const { planId, versionId } = await office.call(loadPlan, { regionCode: demoRegion, fileName }, { body })
  let state = await office.call(getReview, { versionId })
  for (let [doubt] = state.doubts; doubt; [doubt] = state.doubts) {
    const choice = doubt.choices[0]?.id ?? ''
    state = await office.call(decideDoubts, {
      versionId,
      base: state.base,
      doubtIds: [doubt.id, ...doubt.same],
      choice,
    })
  }
  const printed = state.units.filter(({ resolution }) => resolution === null).map((unit) => unit.printed)
  if (printed.length > 0)
    state = await office.call(createMissingUnits, { versionId, base: state.base, printed })
  state = await office.call(acceptSure, { versionId, base: state.base })
  await office.call(activateVersion, { versionId, base: state.base })
  return planId
}
