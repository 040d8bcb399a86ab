import {
  type Client,
  changePassword,
  createPerson,
  emptyEntry,
  getReport,
  listUnits,
  type Role,
  saveEntry,
  signReport,
  submitReport,
} from '@wanwu/contract'
import { clientAs } from './client-as.ts'

const region = '990100'

/** Finds a unit of the directory by its full name. */
export async function unitNamed(client: Client, name: string): Promise<{ id: string; name: string }> {
  const { items } = await client.call(listUnits, { q: name, limit: 50 })
  const unit = items.find((one) => one.name === name)
  if (!unit) throw new Error(`The directory has no ${name}.`)
  return unit
}

/** A client of somebody new in a unit, who has chosen a password of their own. */
export async function newPerson(
  address: string,
  given: { userName: string; unit: string; role: Role },
): Promise<Client> {
  const admin = await clientAs(address, '管理员')
  const { id: unitId } = await unitNamed(admin, given.unit)
  const { temporaryPassword } = await admin.call(createPerson, {
    name: `示例${given.userName}`,
    userName: given.userName,
    unitId,
    phone: null,
    roles: [{ role: given.role, region, unitId }],
  })
  const person = await clientAs(address, given.userName, temporaryPassword)
  const password = 'yunling-2026-journey'
  await person.call(changePassword, { current: temporaryPassword, password })
  return clientAs(address, given.userName, password)
}

/** Writes one line to every duty of a report that has none yet. */
export async function writeRest(liaison: Client, reportId: string, progress: string): Promise<void> {
  const { lines } = await liaison.call(getReport, { reportId })
  for (const { obligationId, revision, content } of lines) {
    if (content.claim !== null) continue
    const entry = { ...emptyEntry, claim: 'progress' as const, progress }
    await liaison.call(saveEntry, { reportId, obligationId, revision, content: entry })
  }
}

/** Hands a report in as the liaison and signs it as the leader. */
export async function handIn(liaison: Client, leader: Client, reportId: string): Promise<void> {
  const { summary, cutoffOn } = await liaison.call(getReport, { reportId })
  const { revision } = await liaison.call(submitReport, { reportId, revision: summary.revision, cutoffOn })
  await leader.call(signReport, { reportId, revision })
}
