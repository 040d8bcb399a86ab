import { getRegionOutline } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readOutline } from './read-outline.ts'

/** 行政区轮廓: for the maps of people who are signed in. */
export const getRegionOutlineQuery = defineQuery({
  endpoint: getRegionOutline,
  async handler({ client, input, actor, policy }) {
    const code = input.code ?? actor.homeRegion
    const { mapNumbers: _, ...outline } = await readOutline(client, code)
    const { rows } = await client.query<{ fileName: string; mapNumber: string | null; setAt: Date }>(
      `select file_name as "fileName", map_number as "mapNumber", set_at as "setAt" from region_boundary where code = $1`,
      [code],
    )
    const [stored] = rows
    return {
      ...outline,
      stored: stored ? { ...stored, setAt: stored.setAt.toISOString() } : null,
      can: { manage: await policy.allows('region.manage', { region: code }) },
    }
  },
})
