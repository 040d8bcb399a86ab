import { useQuery } from '@tanstack/react-query'
import { getMe, type Me, type Permission } from '@wanwu/contract'
import { asking } from '../api/use-ask.ts'

/** The question who is signed in; kept for the whole visit, asked again when something about it changes. */
export const meQuery = { ...asking(getMe, {}), staleTime: 5 * 60_000, retry: false }

/** Who is signed in. Inside the shell somebody always is. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data
}

/** Whether the person holds an ability anywhere; whether it holds for one thing is in that thing's `can`. */
export function useAbility(permission: Permission): boolean {
  return useMe()?.abilities.includes(permission) ?? false
}
