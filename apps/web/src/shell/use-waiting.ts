import { getOverview } from '@wanwu/contract'
import { useAsk } from '../api/use-ask.ts'
import { useAbility } from '../session/use-me.ts'
import type { Room } from './rooms.ts'

/** How many things wait for the person in each room; shown beside its name. */
export function useWaiting(): Partial<Record<Room['id'], number>> {
  const reviews = useAbility('plan.review')
  const overview = useAsk(getOverview, {}, { enabled: reviews })
  const doubts = overview.data?.reviewing.reduce((sum, version) => sum + version.doubts, 0) ?? 0
  return doubts > 0 ? { plans: doubts } : {}
}
