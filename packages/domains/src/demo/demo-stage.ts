import type { Guard, RecordValues, RegisterDeclaration, Transition, Vocabulary } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { Ask } from './ask-as.ts'
import { sampleValue } from './sample-values.ts'
import type { PickOther } from './walk-register.ts'

/** Somebody of the demo, with the unit they act for. */
export interface DemoActor {
  id: string
  unit: string
  ask: Ask
}

/** Who plays in the registers of the demo, where and when. */
export interface DemoStage {
  people: Record<'office' | 'checker' | 'rectifier' | 'acceptor', DemoActor>
  region: string
  vocabularies: readonly Vocabulary[]
  clock: { now: Date }
  /** the first record of each register that was made */
  made: Map<string, string>
  /** how many records were made: tells one sample from the next */
  count: number
}

/** The guards of an act that are of a kind. */
export const guardsOf = <K extends Guard['kind']>(act: Transition, kind: K) =>
  act.guards.filter((guard): guard is Extract<Guard, { kind: K }> => guard.kind === kind)

/** Which unit a field of a unit names: the one that judges, or the one that is judged and does the work. */
function unitOf({ people }: DemoStage, declaration: RegisterDeclaration, field: string): string {
  const barred = declaration.transitions.some((act) =>
    guardsOf(act, 'other-unit').some(({ than }) => than === field),
  )
  const judges = declaration.transitions.some((act) =>
    act.by.some((party) => typeof party === 'object' && 'member' in party && party.member === field),
  )
  return judges && !barred ? people.acceptor.unit : people.rectifier.unit
}

/** Sample values of some fields on the stage's day. */
export function sampleFor(
  stage: DemoStage,
  declaration: RegisterDeclaration,
  keys: readonly string[],
  ordinal: number,
): RecordValues {
  const world = {
    vocabularies: stage.vocabularies,
    today: shanghaiDay(stage.clock.now),
    ordinal,
    region: stage.region,
    unitOf: (field: string) => unitOf(stage, declaration, field),
    recordOf: (register: string) =>
      register === declaration.key ? null : (stage.made.get(register) ?? null),
  }
  const values: RecordValues = {}
  for (const key of keys) {
    const field = declaration.fields.find((each) => each.key === key)
    const value = field ? sampleValue(declaration, field, world) : null
    if (value !== null) values[key] = value
  }
  return values
}

/** A way to a choice that is none of some. */
export function pickOther(stage: DemoStage, declaration: RegisterDeclaration): PickOther {
  return (key, not) => {
    const field = declaration.fields.find((each) => each.key === key)
    const terms =
      field?.kind === 'choice' ? stage.vocabularies.find((each) => each.key === field.vocabulary)?.terms : []
    return terms?.find(({ code }) => !not.includes(code))?.code ?? null
  }
}

/** Who does an act: one of those who may, of another unit and another person than its guards bar. */
export function actorOf(
  stage: DemoStage,
  act: Transition,
  values: RecordValues,
  doers: ReadonlyMap<string, string>,
): DemoActor {
  const { office, checker, rectifier, acceptor } = stage.people
  const barredPeople = guardsOf(act, 'other-person').map(({ than }) => doers.get(than))
  const barredUnits = guardsOf(act, 'other-unit').map(({ than }) => values[than])
  const candidates = act.by.flatMap((party) => {
    if (party === 'keeper') return [office, checker]
    if (party === 'decider') return [checker, office]
    const unit = values['unit' in party ? party.unit : party.member]
    return [rectifier, acceptor].filter((one) => one.unit === unit)
  })
  const actor = candidates.find((one) => !barredPeople.includes(one.id) && !barredUnits.includes(one.unit))
  if (!actor) throw new Error(`Nobody of the demo may do ${act.key}`)
  return actor
}
