import { getTipForm, type OutputOf, type RegionRef } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { extentOf, findRegister } from '../../registers/index.ts'
import { tipOffice } from './tip-office.ts'
import { makeForm, readTipSecret } from './tip-signature.ts'

type Box = NonNullable<OutputOf<typeof getTipForm>['extent']>

/** What the map shows at first: no more of a boundary than the box around it. */
async function openingBox(client: SqlClient, region: string | undefined): Promise<Box | null> {
  const extent = region ? await extentOf(client, region) : null
  return extent && [...extent]
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
      extent: await openingBox(client, office?.region),
      token: makeForm(await readTipSecret(client), now),
    }
  },
})
