import {
  actOnRecord,
  addRecordFile,
  changeRecord,
  createRecord,
  endpoints,
  type Guard,
  getRecord,
  listRecords,
  type RecordValues,
  type RegisterDeclaration,
  type Transition,
} from '@wanwu/contract'
import { shippedRegisters } from '../registers/index.ts'
import { actorOf, type DemoStage, guardsOf, pickOther, sampleFor } from './demo-stage.ts'
import { planWalks, type Walk } from './walk-register.ts'

/** A record on its walk: what was decided of it, and who did which act. */
interface Walked {
  declaration: RegisterDeclaration
  id: string
  kind: RecordValues
  doers: Map<string, string>
}

const day = 86_400_000
const passDays = (stage: DemoStage, days: number) => {
  stage.clock.now = new Date(stage.clock.now.getTime() + days * day)
}

/** A picture of one point; `mark` makes it another file. */
function picture(mark: string): Uint8Array {
  const head =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return new Uint8Array(Buffer.concat([Buffer.from(head, 'base64'), Buffer.from(mark)]))
}

/** Does one act with all it needs: files first, fields it does not ask for itself, records that have to point here. */
async function doAct(stage: DemoStage, walked: Walked, act: Transition): Promise<void> {
  const { declaration, id, doers } = walked
  const register = declaration.key
  const { office } = stage.people
  let { record, files } = await office.ask(getRecord, { register, id })
  for (const { field, least } of guardsOf(act, 'attached')) {
    for (let count = files.filter((file) => file.field === field).length; count < least; count += 1) {
      const fileName = `示例${count + 1}.png`
      await office.ask(addRecordFile, { register, id, field, fileName }, picture(`${id}${field}${count}`))
    }
  }
  for (const guard of guardsOf(act, 'related')) {
    await (guard.need === 'some' ? makePointing : settlePointing)(stage, guard, id)
  }
  for (const { days } of guardsOf(act, 'waited')) passDays(stage, days + 1)
  for (const field of guardsOf(act, 'filled').flatMap(({ fields }) => fields)) {
    if (act.asks.includes(field) || record.values[field] !== undefined) continue
    await fillFirst(stage, walked, record.state, field)
    record = (await office.ask(getRecord, { register, id })).record
  }
  const decided = Object.fromEntries(
    Object.entries(walked.kind).filter(([field]) => act.asks.includes(field)),
  )
  const actor = actorOf(stage, act, { ...record.values, ...decided }, doers)
  const { revision } = record
  const values = { ...sampleFor(stage, declaration, act.asks, doers.size + 1), ...decided }
  const note = act.note ? '示例：供演示。' : null
  const command = act.command && endpoints.find((each) => each.id === act.command)
  if (command) await actor.ask(command, { id, revision, ...values, note })
  else await actor.ask(actOnRecord, { register, id, revision, act: act.key, values, note })
  doers.set(act.key, actor.id)
}

/** Fills in a field that an act needs and does not ask for: by an act that does, or as a change of the record. */
async function fillFirst(stage: DemoStage, walked: Walked, state: string, field: string): Promise<void> {
  const { declaration, id, doers } = walked
  const act = declaration.transitions.find(
    (each) => each.from.includes(state) && each.to === state && each.asks.includes(field),
  )
  if (act) return doAct(stage, walked, act)
  const { record } = await stage.people.office.ask(getRecord, { register: declaration.key, id })
  const values = sampleFor(stage, declaration, [field], doers.size + 1)
  await stage.people.office.ask(changeRecord, {
    register: declaration.key,
    id,
    revision: record.revision,
    values,
  })
}

/** Makes a record of another register that points at this one, in a state that a guard asks for. */
async function makePointing(
  stage: DemoStage,
  guard: Extract<Guard, { kind: 'related' }>,
  id: string,
): Promise<void> {
  const other = shippedRegisters.find(({ key }) => key === guard.register)
  if (!other) throw new Error(`There is no register ${guard.register}`)
  const goal = other.transitions.find((act) => guard.states.includes(act.to))
  const stays = guard.states.includes(other.states[0]?.key ?? '') || !goal
  const [plan] = stays ? [] : planWalks(other, new Set([goal.key]), pickOther(stage, other))
  await walkRecord(stage, other, plan ?? { kind: {}, acts: [] }, { [guard.field]: id })
}

/** Has whoever decides settle the records of another register that point at this one and have to be over. */
async function settlePointing(
  stage: DemoStage,
  guard: Extract<Guard, { kind: 'related' }>,
  id: string,
): Promise<void> {
  const declaration = shippedRegisters.find(({ key }) => key === guard.register)
  const { items } = await stage.people.office.ask(listRecords, {
    register: guard.register,
    where: JSON.stringify([{ field: guard.field, is: [id] }]),
  })
  for (const item of items.filter(({ state }) => !guard.states.includes(state))) {
    const act = declaration?.transitions.find(
      ({ from, to, by }) => from.includes(item.state) && guard.states.includes(to) && by.includes('decider'),
    )
    if (declaration && act) await doAct(stage, { declaration, id: item.id, kind: {}, doers: new Map() }, act)
  }
}

/**
 * Makes one record and takes it along its walk, a day for each act.
 *
 * @param given values that stand whatever the samples say
 */
export async function walkRecord(
  stage: DemoStage,
  declaration: RegisterDeclaration,
  { kind, acts }: Walk,
  given: RecordValues = {},
): Promise<void> {
  stage.count += 1
  const form = new Set(declaration.form.flatMap((part) => part.fields))
  const asked = new Set(declaration.transitions.flatMap((act) => act.asks))
  const first = declaration.fields
    .filter((field) => form.has(field.key) && (field.required || !asked.has(field.key)))
    .map(({ key }) => key)
  const decided = Object.fromEntries(Object.entries(kind).filter(([field]) => form.has(field)))
  const { office } = stage.people
  const { id } = await office.ask(createRecord, {
    register: declaration.key,
    unit: office.unit,
    region: stage.region,
    values: { ...sampleFor(stage, declaration, first, stage.count), ...decided, ...given },
  })
  if (!stage.made.has(declaration.key)) stage.made.set(declaration.key, id)
  const walked: Walked = { declaration, id, kind, doers: new Map() }
  for (const act of acts) {
    passDays(stage, 1)
    await doAct(stage, walked, act)
  }
}
