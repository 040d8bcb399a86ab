import type { DueRule, RegisterDeclaration, Transition } from '@wanwu/contract'

/** States of a register in which a rule owes something. */
export function statesOfDue(rule: DueRule): readonly string[] {
  return rule.kind === 'after-state' ? [rule.state] : rule.states
}

/**
 * The act by which somebody answers what a rule owes in a state: the one that sets the rule's day anew (安排下次),
 * else the one of the rule's own name, else the first that takes the record out of the rule's states and needs no
 * excuse, else the first of all. Null where the record has only to be changed.
 */
export function answerDue(declaration: RegisterDeclaration, rule: DueRule, state: string): Transition | null {
  const owing = statesOfDue(rule)
  const possible = declaration.transitions.filter(({ from }) => from.includes(state))
  const renews = (act: Transition) => rule.kind !== 'after-state' && act.asks.includes(rule.field)
  const ends = (act: Transition) => !owing.includes(act.to) && !act.note
  return (
    possible.find(renews) ??
    possible.find(({ key }) => key === rule.key) ??
    possible.find(ends) ??
    possible[0] ??
    null
  )
}
