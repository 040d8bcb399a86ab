import { useQueries } from '@tanstack/react-query'
import { type Light, listLights } from '@wanwu/contract'
import { asking } from '../api/use-ask.ts'

/** Lights of a unit's duties in these plans, by task. Without a unit there are none. */
export function useLights(
  planIds: readonly string[],
  unitId: string | null,
): (taskId: string) => Light | undefined {
  const wanted = unitId ? [...new Set(planIds)] : []
  const answers = useQueries({
    queries: wanted.map((planId) => asking(listLights, { planId, ...(unitId ? { unitId } : {}) })),
  })
  const lights = answers.flatMap(({ data }) => data?.lights ?? [])
  return (taskId) => lights.find((one) => one.taskId === taskId)?.light
}
