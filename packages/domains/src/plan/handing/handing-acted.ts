import type { HandingAct } from '@wanwu/contract'
import type { DomainEvent } from '../../kernel/index.ts'

/** The event that a handing 下发 was acted upon: the other office is told. */
export const handingActed = (act: HandingAct, handingId: string): DomainEvent => ({
  topic: 'plan.handing-acted',
  key: `${handingId}/${act}`,
  payload: { handingId, act },
})
