import type { DueRule, RegisterDeclaration, Transition } from '@wanwu/contract'

/** States of a register in which a rule owes something. */
export function statesOfDue(rule: DueRule): readonly string[] {
  return rule.kind === 'after-state' ? [rule.state] : rule.states
}

/**
 * By which act somebody answers what a rule owes in a state, as the declaration says it: the first named one that is
 * possible there; where none is named, the act of the rule's own key, else one of a unit that asks for the rule's
 * field and so sets its day anew (安排下次). `change`: nothing but changing the record. `undefined`: not said.
 */
export function answerDue(
  declaration: RegisterDeclaration,
  rule: DueRule,
  state: string,
): Transition | 'change' | undefined {
  const named = rule.answeredBy
  if (named === 'change') return named
  const possible = declaration.transitions.filter(({ from }) => from.includes(state))
  const ofKey = (key: string) => possible.find((act) => act.key === key)
  if (named) return named.map(ofKey).find((act) => act !== undefined)
  const setsAnew = (act: Transition) =>
    rule.kind !== 'after-state' && act.asks.includes(rule.field) && act.by[0] !== 'decider'
  return ofKey(rule.key) ?? possible.find(setsAnew)
}
