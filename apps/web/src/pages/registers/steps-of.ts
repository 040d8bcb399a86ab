import type { RecordValues, RegisterDeclaration, RegisterState, Transition } from '@wanwu/contract'

/** One state on the way of a record. */
export interface Step {
  state: RegisterState
  /** the record was there, and comes before where it is */
  passed: boolean
  current: boolean
}

/** Whether an act is about records of this kind at all; the server asks the same before it offers one. */
function concerns(act: Transition, values: RecordValues): boolean {
  return act.guards.every((guard) => {
    if (guard.kind !== 'where' && guard.kind !== 'unless') return true
    return guard.is.some((value) => value === values[guard.field]) === (guard.kind === 'where')
  })
}

/**
 * The way of a record in the order of its register's states: where it was, where it is, and where its acts can lead
 * from here. States that are not for records of its kind are left out.
 */
export function stepsOf(
  declaration: Pick<RegisterDeclaration, 'states' | 'transitions'>,
  present: string,
  values: RecordValues,
  visited: readonly string[],
): Step[] {
  const reached = new Set([present])
  const open = [present]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const act of declaration.transitions) {
      if (!act.from.includes(at) || reached.has(act.to) || !concerns(act, values)) continue
      reached.add(act.to)
      open.push(act.to)
    }
  }
  const was = new Set(visited)
  // an end that nobody works towards (refused, withdrawn) is shown where it was come to
  const goal = declaration.states.some(({ key, end, tone }) => end && tone !== 'ended' && reached.has(key))
  const astray = (state: RegisterState) =>
    goal && state.end && state.tone === 'ended' && state.key !== present
  const here = declaration.states.findIndex(({ key }) => key === present)
  return declaration.states.flatMap((state, index) => {
    if (!was.has(state.key) && (!reached.has(state.key) || astray(state))) return []
    return [{ state, passed: index < here && was.has(state.key), current: state.key === present }]
  })
}
