import type { CircularState } from '@wanwu/contract'
import type { State } from '@wanwu/ui'

const marks: Record<CircularState, State> = {
  drafting: 'in-progress',
  checking: 'waiting',
  countersigning: 'waiting',
  issued: 'saved',
}

/** The mark that a paper's step wears. */
export const markOf = (state: CircularState): State => marks[state]
