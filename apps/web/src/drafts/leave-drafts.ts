import { browserStorage } from './browser-storage.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { forgetKept, keptSubjects } from './kept-changes.ts'
import { type FilingPart, presentPart } from './report-parts.ts'
import { sendPartsOf } from './send-part.ts'

/** Sends what a person has kept in this browser, whatever report it is of; answers with how much is left. */
export async function sendKept(personId: string): Promise<number> {
  const storage = browserStorage()
  let left = 0
  for (const subjectId of keptSubjects(storage, personId)) {
    const keeper = new DraftKeeper<FilingPart>({
      place: { personId, subjectId },
      storage,
      send: sendPartsOf(subjectId),
      presentOf: presentPart,
    })
    await keeper.flush()
    left += keeper.state().changes.size
  }
  return left
}

/** Takes away what a person has kept in this browser: others use it too. */
export function forgetDrafts(personId: string): void {
  forgetKept(browserStorage(), personId)
}
