import type { FieldValue, Guard, RecordValues, RegisterDeclaration, Transition } from '@wanwu/contract'

/** What is to happen to one record: values that decide which acts are about it, and the acts in their order. */
export interface Walk {
  kind: RecordValues
  acts: readonly Transition[]
}

/** A value of a choice that is none of these; null where there is none. */
export type PickOther = (field: string, not: readonly unknown[]) => FieldValue

/** A place on a walk: the state reached, and what had to be decided on the way. */
interface Step {
  state: string
  kind: RecordValues
  acts: readonly Transition[]
}

/** What the record has to be for an act to be about it; null where what is decided already stands against it. */
function decide(
  declaration: RegisterDeclaration,
  guard: Guard,
  kind: RecordValues,
  pickOther: PickOther,
): RecordValues | null {
  if (guard.kind !== 'where' && guard.kind !== 'unless') return kind
  const known = kind[guard.field]
  if (known !== undefined)
    return guard.is.some((value) => value === known) === (guard.kind === 'where') ? kind : null
  if (guard.kind === 'where') return { ...kind, [guard.field]: guard.is[0] as FieldValue }
  const yesNo = declaration.fields.find(({ key }) => key === guard.field)?.kind === 'yes-no'
  return { ...kind, [guard.field]: yesNo ? !guard.is.includes(true) : pickOther(guard.field, guard.is) }
}

function take(
  declaration: RegisterDeclaration,
  step: Step,
  act: Transition,
  pickOther: PickOther,
): Step | null {
  if (!act.from.includes(step.state)) return null
  const kind = act.guards.reduce<RecordValues | null>(
    (decided, guard) => decided && decide(declaration, guard, decided, pickOther),
    step.kind,
  )
  return kind && { state: act.to, kind, acts: [...step.acts, act] }
}

/** The shortest walk on from a step that ends with the act; null where none leads there. */
function walkTo(
  declaration: RegisterDeclaration,
  start: Step,
  goal: Transition,
  pickOther: PickOther,
): Step | null {
  const queue = [start]
  const seen = new Set<string>()
  for (let step = queue.shift(); step; step = queue.shift()) {
    const done = take(declaration, step, goal, pickOther)
    if (done) return done
    for (const act of declaration.transitions) {
      const next = take(declaration, step, act, pickOther)
      const place = next && `${next.state} ${JSON.stringify(next.kind)}`
      if (!next || !place || seen.has(place)) continue
      seen.add(place)
      queue.push(next)
    }
  }
  return null
}

/** Walks of a few records on which every wanted act is done; what no walk leads to is left out. */
export function planWalks(
  declaration: RegisterDeclaration,
  wanted: ReadonlySet<string>,
  pickOther: PickOther,
): Walk[] {
  const left = declaration.transitions.filter(({ key }) => wanted.has(key))
  const start: Step = { state: declaration.states[0]?.key ?? '', kind: {}, acts: [] }
  const walks: Walk[] = []
  while (left.length > 0) {
    let step = start
    for (const goal of [...left]) {
      const next = walkTo(declaration, step, goal, pickOther)
      // the first goal is walked to however far it is; a further one only where it follows at once
      if (!next || (step !== start && next.acts.length > step.acts.length + 1)) continue
      step = next
      left.splice(left.indexOf(goal), 1)
    }
    if (step === start) break
    walks.push({ kind: step.kind, acts: step.acts })
  }
  return walks.length > 0 ? walks : [{ kind: {}, acts: [] }]
}
