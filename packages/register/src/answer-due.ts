import type { DueRule, RegisterDeclaration, Transition } from '@wanwu/contract'

/** States of a register in which a rule owes something. */
export function statesOfDue(rule: DueRule): readonly string[] {
  return rule.kind === 'after-state' ? [rule.state] : rule.states
}

/** Acts of the office come after those of the units, which owe what they can do themselves. */
const byOffice = (act: Transition) => act.by[0] === 'decider'

/**
 * The act by which somebody answers what a rule owes in a state: the one of the rule's own name, else one of a unit
 * that sets the rule's day anew (安排下次), else one that takes the record out of the rule's states, else one that
 * takes it a step on. What needs an excuse (取消, 终止) is no answer. Null where the record has only to be changed.
 */
export function answerDue(declaration: RegisterDeclaration, rule: DueRule, state: string): Transition | null {
  const owing = statesOfDue(rule)
  const possible = declaration.transitions.filter(({ from }) => from.includes(state))
  const onward = [...possible.filter((act) => !byOffice(act)), ...possible.filter(byOffice)].filter(
    ({ note }) => !note,
  )
  return (
    possible.find(({ key }) => key === rule.key) ??
    possible.find((act) => rule.kind !== 'after-state' && act.asks.includes(rule.field) && !byOffice(act)) ??
    onward.find(({ to }) => !owing.includes(to)) ??
    onward.find(({ to }) => to !== state) ??
    null
  )
}
