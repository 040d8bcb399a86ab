import { saveEntry, saveNarrative, saveValue } from '@wanwu/contract'
import { client } from '../api/client.ts'
import type { SendDraft } from './draft-keeper.ts'
import type { FilingPart } from './report-parts.ts'

/** Stores parts of one report on the server. */
export function sendPartsOf(reportId: string): SendDraft<FilingPart> {
  return async (part, value, revision) => {
    const answer =
      'narrative' in value
        ? await client.call(saveNarrative, { reportId, revision, narrative: value.narrative })
        : 'calibre' in value
          ? await client.call(saveValue, { reportId, obligationId: part, revision, content: value })
          : await client.call(saveEntry, { reportId, obligationId: part, revision, content: value })
    return answer.revision
  }
}
