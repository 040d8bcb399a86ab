import { downloadCircular } from '@wanwu/contract'
import { defineQuery } from '../../../kernel/index.ts'
import { noSuch } from '../../no-such.ts'
import { readCircular } from '../store/read-circular.ts'
import { readableUnits } from '../store/readable-units.ts'
import { writeDocument } from '../store/write-document.ts'

/** 下载文稿: written from the kept facts, so that it is the same whenever it is asked for. */
export const downloadCircularQuery = defineQuery({
  endpoint: downloadCircular,
  async handler({ client, input, request }) {
    const row = await readCircular(client, input.circularId)
    if (row.kind === 'letters' && !row.manage) {
      const units = await readableUnits(client)
      if (input.unitId === undefined || !units.has(input.unitId)) throw noSuch('函', 'letter')
    }
    return writeDocument(client, row, request.origin, input.unitId)
  },
})
