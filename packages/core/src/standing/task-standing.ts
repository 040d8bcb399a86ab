import type { TaskStanding } from '@wanwu/contract'

/** What is known of a task's duties that owe a part: counts by what was last filed of each. */
export interface StandingFacts {
  /** it waits for an instrument that was not issued yet */
  waiting: boolean
  duties: number
  /** something was filed and signed off */
  filed: number
  /** of these, such as say more than that nothing was begun */
  begun: number
  /** of these, such as say that it is done */
  done: number
  /** done, and another unit found it so */
  verified: number
  /** another unit found it otherwise */
  contradicted: number
}

/**
 * Where a task stands. One contradicted duty makes it 不符; done counts when every duty says so, and is 已核 only when
 * another unit found every one of them so. What nobody said anything of is 未启动, and so is what all say of.
 */
export function taskStanding(facts: StandingFacts): TaskStanding {
  if (facts.waiting) return 'waiting'
  if (facts.contradicted > 0) return 'contradicted'
  if (facts.duties > 0 && facts.verified === facts.duties) return 'verified'
  if (facts.duties > 0 && facts.done === facts.duties) return 'claimed'
  return facts.begun > 0 ? 'in-progress' : 'not-started'
}
