import { useQuery } from '@tanstack/react-query'
import { getRegionOutline, type RegionOutline } from '@wanwu/contract'
import { asking } from '../api/use-ask.ts'

/** Where the region of one's own unit lies, for maps to open on; undefined until it is known. Kept for the visit. */
export function useOutline(): RegionOutline | undefined {
  return useQuery({ ...asking(getRegionOutline, {}), staleTime: 30 * 60_000 }).data
}
