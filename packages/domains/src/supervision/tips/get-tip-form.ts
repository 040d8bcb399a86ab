import { getTipForm, type PublicOutline, type RegionRef } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readOutline } from '../../registers/index.ts'
import { tipOffice } from './tip-office.ts'
import { makeForm, readTipSecret } from './tip-signature.ts'

/** For the map: outlines as far as they may be shown to the public, else no more than the box to open on. */
async function publicOutline(client: SqlClient, region: string): Promise<PublicOutline> {
  const { mapNumbers, ...outline } = await readOutline(client, region, 'map-number')
  return { ...outline, mapNumber: mapNumbers.join('，') || null }
}

/** 举报页: what there is to choose from, and a form that is good for one tip. */
export const getTipFormQuery = defineQuery({
  endpoint: getTipForm,
  async handler({ client, now }) {
    const office = await tipOffice(client)
    const { vocabularies } = await findRegister(client, 'tip')
    const kinds =
      vocabularies.find(({ key }) => key === 'tip-kind')?.terms.filter(({ ended }) => !ended) ?? []
    const { rows } = await client.query<RegionRef>(
      'select code, name from region_now where code = $1 or parent = $1 order by code',
      [office?.region ?? ''],
    )
    return {
      office: office?.name ?? null,
      kinds: kinds.map(({ code, labels }) => ({ code, labels })),
      regions: rows,
      outline: await publicOutline(client, office?.region ?? ''),
      token: makeForm(await readTipSecret(client), now),
    }
  },
})
