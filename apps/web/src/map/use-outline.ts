import { getRegionOutline, type RegionOutline } from '@wanwu/contract'
import { useAsk } from '../api/use-ask.ts'

/** Where the region of one's own unit lies, for maps to open on; undefined until it is known, and for visitors. */
export function useOutline(): RegionOutline | undefined {
  return useAsk(getRegionOutline, {}).data
}
