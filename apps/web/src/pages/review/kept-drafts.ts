import { unitRoles } from '@wanwu/contract'
import { z } from 'zod'
import { keptInWindow } from '../../session/forget-window.ts'
import { draftFields, type KeptDraft } from './rebase-draft.ts'

const units = z.array(z.object({ name: z.string(), role: z.enum(unitRoles) }))
const draft = z.object({
  no: z.string(),
  title: z.string(),
  text: z.string(),
  label: z.string(),
  start: z.string(),
  end: z.string(),
  ongoing: z.boolean(),
  units,
  measures: z.array(z.object({ id: z.string(), no: z.string(), text: z.string(), units })),
})
const kept = z.array(
  z.tuple([z.string(), z.object({ from: draft, value: draft, changed: z.array(z.enum(draftFields)) })]),
)

const place = (versionId: string): string => `${keptInWindow}drafts.${versionId}`

/** Drafts of a review by task, as this window kept them; none where nothing readable is kept. */
export function readKeptDrafts(versionId: string): Map<string, KeptDraft> {
  try {
    return new Map(kept.parse(JSON.parse(sessionStorage.getItem(place(versionId)) ?? '[]')))
  } catch {
    return new Map()
  }
}

/** Keeps the drafts of a review for as long as the window is open, through a reload too. */
export function keepDrafts(versionId: string, drafts: ReadonlyMap<string, KeptDraft>): void {
  try {
    if (drafts.size === 0) sessionStorage.removeItem(place(versionId))
    else sessionStorage.setItem(place(versionId), JSON.stringify([...drafts]))
  } catch {
    // A device that stores nothing: they stay as long as the page is open.
  }
}
