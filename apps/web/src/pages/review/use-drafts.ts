import type { ReviewTask } from '@wanwu/contract'
import { useEffect, useState } from 'react'
import { keepDrafts, readKeptDrafts } from './kept-drafts.ts'
import { isUnsaved, type KeptDraft, rebaseDraft } from './rebase-draft.ts'
import { draftOf } from './task-draft.ts'

/** What was typed in tasks and is not stored yet: it stays while one looks elsewhere, or the network is gone. */
export interface Drafts {
  /** what is typed in a task, on top of what is stored now */
  read: (task: ReviewTask) => KeptDraft
  write: (taskId: string, draft: KeptDraft) => void
  forget: (taskId: string) => void
  /** tasks with something not stored */
  unsaved: readonly string[]
}

/** Keeps the drafts of a review for as long as the window is open. */
export function useDrafts(versionId: string): Drafts {
  const [kept, setKept] = useState<ReadonlyMap<string, KeptDraft>>(() => readKeptDrafts(versionId))
  useEffect(
    () => keepDrafts(versionId, new Map([...kept].filter(([, draft]) => isUnsaved(draft)))),
    [versionId, kept],
  )
  const without = (taskId: string) => new Map([...kept].filter(([id]) => id !== taskId))
  return {
    read: (task) => {
      const stored = draftOf(task)
      return rebaseDraft(kept.get(task.id) ?? { from: stored, value: stored, changed: [] }, stored)
    },
    write: (taskId, draft) => setKept(new Map([...without(taskId), [taskId, draft]])),
    forget: (taskId) => setKept((now) => new Map([...now].filter(([id]) => id !== taskId))),
    unsaved: [...kept].filter(([, draft]) => isUnsaved(draft)).map(([id]) => id),
  }
}
