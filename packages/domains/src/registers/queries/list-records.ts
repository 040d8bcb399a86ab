import { listRecords } from '@wanwu/contract'
import { type RecordRow, selectPage } from '@wanwu/register'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { readRecords } from '../store/as-exact.ts'
import { findRegister } from '../store/find-register.ts'
import { presentRecords } from '../store/present-records.ts'
import { readRequest, usable } from '../store/read-request.ts'
import { sightOf } from '../store/sight-of.ts'

/** 台账记录: one page, by keyset. */
export const listRecordsQuery = defineQuery({
  endpoint: listRecords,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const { declaration, vocabularies } = register
    const sight = await sightOf(client, actor, register)
    const after = input.cursor === undefined ? null : readCursor(input.cursor)
    const statement = usable(() =>
      selectPage(declaration, readRequest(input), sight, { after, limit: input.limit, places: false }),
    )
    const { rows } = await readRecords<RecordRow>(client, declaration, sight, statement)
    const page = pageFrom(
      rows,
      input.limit,
      (row) => [row.sortKey ?? '', row.id],
      (row) => row,
    )
    return { items: await presentRecords(client, declaration, vocabularies, page.items), next: page.next }
  },
})
