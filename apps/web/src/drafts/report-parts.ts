import { type AppError, EntryContent, emptyEntry, IndicatorContent, type Report } from '@wanwu/contract'
import { z } from 'zod'
import type { Stored } from './change.ts'

/** The name under which the narrative of the unit is kept beside its duties. */
export const narrativePart = 'narrative'

/** The narrative 综合情况 as a draft of one field. */
export const Narrative = z.object({ narrative: z.string() })

/** One part of a report that is written and stored by itself: a duty's entry, an indicator's value, or the narrative. */
export type FilingPart = EntryContent | IndicatorContent | z.infer<typeof Narrative>

/** The parts of a report as the server has them. */
export function storedParts(report: Report): Map<string, Stored<FilingPart>> {
  const entries = report.lines.map((line): [string, Stored<FilingPart>] => [
    line.obligationId,
    { value: line.content, revision: line.revision, by: line.editedBy, at: line.editedAt },
  ])
  const narrative: Stored<FilingPart> = {
    value: { narrative: report.narrative },
    revision: report.narrativeRevision,
    by: null,
    at: null,
  }
  const values = report.values.map((value): [string, Stored<FilingPart>] => [
    value.obligationId,
    { value: value.content, revision: value.revision, by: null, at: null },
  ])
  return new Map([...entries, ...values, [narrativePart, narrative]])
}

const Present = z.object({
  revision: z.int(),
  content: z.union([EntryContent, IndicatorContent]).optional(),
  narrative: z.string().optional(),
  editedBy: z.string().nullish(),
  editedAt: z.string().nullish(),
})

/** What a CONFLICT says is stored of a part; null where it says nothing of it. */
export function presentPart(part: string, error: AppError): Stored<FilingPart> | null {
  const parsed = Present.safeParse(error.data.present)
  if (!parsed.success) return null
  const { revision, content, narrative, editedBy, editedAt } = parsed.data
  const value = part === narrativePart ? { narrative: narrative ?? '' } : content
  return value ? { value, revision, by: editedBy ?? null, at: editedAt ?? null } : null
}

/** A report with one of its parts replaced by what was stored since it was read. */
export function withStored(report: Report, part: string, stored: Stored<FilingPart>): Report {
  if ('narrative' in stored.value) {
    return { ...report, narrative: stored.value.narrative, narrativeRevision: stored.revision }
  }
  if ('calibre' in stored.value) {
    const content = stored.value
    return {
      ...report,
      values: report.values.map((value) =>
        value.obligationId === part ? { ...value, content, revision: stored.revision } : value,
      ),
    }
  }
  const content = stored.value
  return {
    ...report,
    lines: report.lines.map((line) =>
      line.obligationId === part
        ? { ...line, content, revision: stored.revision, editedAt: stored.at ?? line.editedAt }
        : line,
    ),
  }
}

/** The entry that one line for many duties makes of each of them. */
export function continuingEntry(line: string): EntryContent {
  return { ...emptyEntry, claim: 'continuing', progress: line }
}
