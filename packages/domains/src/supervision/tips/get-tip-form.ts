import { getTipForm, type RegionRef } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../../registers/index.ts'
import { tipOffice } from './tip-office.ts'
import { makeForm, readTipSecret } from './tip-signature.ts'

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
      token: makeForm(await readTipSecret(client), now),
    }
  },
})
